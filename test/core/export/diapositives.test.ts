// Slides: type that fits, pictures whole and upright, time that adds up, confidential proofs only named.
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import { redresser } from '#core/export/images/orientation.ts';
import { lignesA, tenir } from '#core/export/pptx/tenir.ts';
import { LivretView } from '#shared/domain/livret/livret.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { erreursOffice, parties } from '#test/support/documents/office.ts';

const BLOC = 'RNCP38822BC01';
const LONG =
  'Un message de deux cents caractères qui dit tout d’un seul souffle, sans rien laisser dans l’ombre, parce que la personne qui l’écrit tient à chaque mot, y compris au dernier, celui qui compte le plus ici.';
const livret = livretDocument({ mots: 30, preuves: 8 });
const ids = livret.vue.fiche.blocs[0]?.competences.map((c) => c.id) ?? [];

const faire = async (parts: readonly object[]) => {
  const base = { verrouillee: false, competences: [], preuves: [], message: '', notes: '', titre: 'Partie' };
  const vue = LivretView.parse({
    ...livret.vue,
    soutenances: [
      {
        bloc: BLOC,
        minutes: 20,
        entretienMinutes: null,
        questions: [],
        parties: parts.map((partie, rang) => ({
          ...base,
          id: `p${rang}`,
          genre: 'corps',
          secondes: 1200 / parts.length,
          ...partie,
        })),
      },
    ],
  });
  const { octets } = await faireDocument(
    { genre: 'plan-pptx', bloc: BLOC, nom: '' },
    { vue, textes: [...livret.textes], fichiers: [...livret.fichiers] },
    { date: new Date(0), exportId: 'essai', miseEnPage: false },
  );
  const lues = parties(octets);
  return { octets, diapo: (rang: number) => lues.get(`ppt/slides/slide${rang}.xml`) ?? '', lues };
};
const tailles = (xml: string, nom: string): number[] => {
  const forme = xml.split('<p:sp>').find((sp) => sp.includes(`name="${nom}`)) ?? '';
  return [...forme.matchAll(/sz="(\d+)"/g)].map((m) => Number(m[1]) / 100);
};

describe('type that fits', () => {
  it('S14: what fits is whole, what does not is cut at a word and says so', () => {
    expect(tenir('Court.', { w: 10, h: 3 }, 44, 18)).toEqual({ texte: 'Court.', taille: 44 });
    const tenu = tenir(LONG.repeat(20), { w: 5, h: 1 }, 30, 18);
    expect(tenu.taille).toBe(18);
    expect(tenu.texte).toMatch(/\p{L}…$/u);
  });

  it('S14: nothing overflows, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 900 }),
        fc.double({ min: 2, max: 12, noNaN: true }),
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        (texte, w, h) => {
          const tenu = tenir(texte, { w, h }, 44, 12);
          expect((lignesA(tenu.texte, w, tenu.taille) * tenu.taille * 1.22) / 72).toBeLessThanOrEqual(
            h + 0.02,
          );
        },
      ),
    );
  });
});

describe('slides', () => {
  it('S14: a message alone is large; 200 characters get smaller and stay whole', async () => {
    const { octets, diapo, lues } = await faire([
      { message: 'Choisir, c’est renoncer par écrit.' },
      { message: LONG, competences: ids, preuves: ['p-1', 'p-3', 'p-4'] },
      { message: LONG, titre: LONG, preuves: ['p-0', 'p-1'], competences: ids.slice(0, 2) },
      { competences: ids },
    ]);
    expect(await erreursOffice(octets, 's.pptx')).toEqual([]);
    expect(tailles(diapo(2), 'Message')[0]).toBeGreaterThan(40);
    for (const rang of [3, 4]) {
      expect(diapo(rang)).toContain(LONG);
      expect(tailles(diapo(rang), 'Message')[0]).toBeGreaterThanOrEqual(18);
    }
    expect(diapo(3)).toMatch(/Compétences? 1, 2, 3|7\. /u);
    expect([...diapo(4).matchAll(/<p:pic>/g)]).toHaveLength(2);
    expect([...diapo(4).matchAll(/<p:pic>.*?descr="([^"]+)"/gs)].every((m) => (m[1] ?? '').length > 10)).toBe(
      true,
    );
    const temps = [1, 2, 3, 4, 5].map((n) => Number(/advTm="(\d+)"/.exec(diapo(n))?.[1]));
    expect(temps.reduce((a, b) => a + b, 0)).toBe(20 * 60 * 1000);
    expect(diapo(3)).toContain('5:00, partie 2 sur 4');
    for (const [nom, xml] of lues) if (nom.includes('notesSlide')) expect(xml).not.toContain('lang="en-');
  });

  it('D8: a confidential proof is named, and its bytes are not in the file', async () => {
    const { octets, diapo } = await faire([{ message: 'Voici.', preuves: ['p-4'] }]);
    expect(diapo(2)).toContain('Preuve 5. ');
    expect(diapo(2)).toContain('consultable sur demande');
    expect(Object.keys(unzipSync(octets)).filter((n) => /media\/.+\.(png|jpe?g)$/.test(n))).toEqual([]);
  });

  it('S14: pictures keep their proportions', async () => {
    const { diapo } = await faire([{ message: 'Une image.', preuves: ['p-0'] }]);
    const [, w = 0, h = 1] = (/<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(diapo(2)) ?? []).map(Number);
    expect(w / h).toBeCloseTo(900 / 1200, 2);
  });

  it('S14: the eight orientations of a photograph', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((o) => redresser(o).rotation)).toEqual([
      0, 0, 180, 180, 270, 90, 90, 270,
    ]);
    expect(redresser(6).couchee).toBe(true);
    expect(redresser(undefined)).toEqual({ rotation: 0, miroir: false, couchee: false });
  });
});
