/// <reference types="vite/client" />
// The page alone, in a browser: the fake bridge on the fiches of resources/, or on the fixture while there are none.
// ?ouvert=livret|vide|grand|accueil|neuf  ?fiche=RNCP38822  ?theme=sombre  ?taille=200  ?contraste=fort  ?langue=en
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { createFakeBridge } from './fake-bridge.ts';
import { archive, fiche, livret } from './fixture.ts';

const asked = new URLSearchParams(location.search);
const found = import.meta.glob('/resources/fiches/*.json', { eager: true, import: 'default' });
const archives = Object.values(found).map((value) => FicheArchive.parse(value));
if (archives.length === 0)
  archives.push(
    archive(fiche()),
    archive(fiche({ code: 'RNCP90002', blocs: 7, choix: [3, 4], intitule: 'Concepteur de solutions' })),
  );

const which = asked.get('ouvert') ?? 'livret';
const chosen =
  archives.find((a) => a.fiche.code === (asked.get('fiche') ?? 'RNCP38822'))?.fiche ?? archives[0]?.fiche;
const big = fiche({ blocs: 5, parBloc: 9, code: 'RNCP90003' });
const started = livret(chosen);
const second = livret(archives.at(-1)?.fiche, { vide: true });
const bridge = createFakeBridge({
  archives: [...archives, archive(big)],
  ouvert:
    which === 'livret'
      ? started
      : which === 'vide'
        ? livret(chosen, { vide: true })
        : which === 'grand'
          ? livret(big, { experiences: 12 })
          : null,
  recents: which === 'neuf' ? [] : [started, { ...second, identite: { ...second.identite, id: 'autre' } }],
  reglages: {
    theme: (asked.get('theme') as 'sombre' | null) ?? 'systeme',
    contraste: (asked.get('contraste') as 'fort' | null) ?? 'systeme',
    langue: (asked.get('langue') as 'en' | null) ?? 'fr',
    tailleTexte: Number(asked.get('taille') ?? 100),
  },
  clock: () => new Date('2026-11-23T20:14:00.000Z'),
});
Object.defineProperty(window, 'livret', { value: bridge });
await import('/renderer/main.tsx' as string);
