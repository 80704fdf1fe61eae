// What keeping versions costs while one types: a save that also keeps one, in a long text; then listing and comparing. The
// yardstick is the same save of the same text when nothing is kept.

import { openSession } from '#core/livret/session.ts';
import { comparerVersions, listerVersions } from '#core/livret/versions.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { fullLivretFile, writeLongTexte } from './livret.ts';
import { type Measure, measure, quantile } from './measure.ts';

const MOTS = 20_000;
const RUNS = 100;
const HEURE = 3_600_000;

const typed = (texte: RichText, letter: string): RichText => ({
  ...texte,
  content: texte.content.map((block, rank) =>
    rank === 0 && block.type === 'paragraph'
      ? { ...block, content: [...(block.content ?? []), { type: 'text', text: letter }] }
      : block,
  ),
});

export async function versionsMeasures(): Promise<Measure[]> {
  const file = fullLivretFile({ octets: 64 });
  writeLongTexte(file.path, MOTS);
  let now = Date.now();
  const session = openSession({ clock: () => new Date(now) }, file.path);
  const cle = TexteKey.parse(`situation:${session.view().situations[0]?.id}`);
  let texte = session.readTexte(cle);
  const save = (pause: number): number => {
    now += pause;
    texte = typed(texte, ' et');
    const start = performance.now();
    session.saveTexte(cle, texte);
    return performance.now() - start;
  };
  save(HEURE);
  const plain = Array.from({ length: RUNS }, () => save(300));
  const keeping = Array.from({ length: RUNS }, () => save(HEURE));
  const start = performance.now();
  const { versions } = listerVersions(session, cle);
  const listing = performance.now() - start;
  const then = performance.now();
  comparerVersions(session, { cle, avant: versions.at(-1)?.id ?? null, apres: null });
  const comparing = performance.now() - then;
  session.close();
  file.remove();
  const taille = `texte de ${MOTS.toLocaleString('fr')} mots`;
  const repere = { nom: 'le même enregistrement, sans version à garder, p99', valeur: quantile(plain, 0.99) };
  const valeur = quantile(keeping, 0.99);
  return [
    measure({
      nom: 'frappe qui garde aussi une version, p99',
      taille,
      valeur,
      repere,
    }),
    measure({ nom: `liste de ses ${versions.length} versions`, taille, valeur: listing, repere }),
    measure({ nom: 'différence avec la première', taille, valeur: comparing, repere }),
  ];
}
