// The words that spelling takes as they are (SPEC E14).
import { expect, test } from 'vitest';
import { lireDictionnaire, motsDuLivret } from '#shared/domain/dictionnaire/mots-du-livret.ts';
import { MotDuDictionnaire, Projet } from '#shared/domain/livret/entities.ts';
import { aPseudonyme, aStructure } from '#test/support/builders/entities.ts';
import { aVue } from '#test/support/builders/vue.ts';
import { lireFiche } from '#test/support/documents/livret.ts';

test('E14: names of the livret, of the register, and the words kept', () => {
  const mots = motsDuLivret(
    aVue({
      structures: [aStructure({ nom: 'Kervalenn SARL', lieu: 'Plouézec' })],
      pseudonymes: [aPseudonyme({ nom: 'Maëlan Riou', pseudonyme: 'M. B', variantes: ['MLR'] })],
      projet: Projet.parse({ blocsVises: [], dictionnaire: ['télérelève'] }),
    }),
  );
  expect(mots).toEqual(
    expect.arrayContaining(['Kervalenn', 'Plouézec', 'Maëlan', 'Riou', 'MLR', 'télérelève', 'Goff']),
  );
  expect(new Set(mots).size).toBe(mots.length);
});

test.each([
  ['RNCP38822', ['DevOps', 'Kanban', 'RGPD', 'KPI'], ['Réaliser', 'Concevoir', 'analysant']],
  ['RNCP36912', ['RGPD'], ['Analyser']],
])(
  'E14: of %s, its sigles and proper words, not the words that begin its sentences',
  (code, dedans, dehors) => {
    const mots = motsDuLivret(aVue({ fiche: lireFiche(code) }));
    expect(mots).toEqual(expect.arrayContaining(dedans));
    for (const mot of dehors) expect(mots).not.toContain(mot);
    for (const mot of mots) expect(MotDuDictionnaire.safeParse(mot).error, mot).toBeUndefined();
    expect(mots.length).toBeLessThan(600);
  },
);

test('E14: an article before a name hides nothing', () => {
  expect(motsDuLivret(aVue({ structures: [aStructure({ nom: 'L’Afnor' })] }))).toEqual(
    expect.arrayContaining(['Afnor', 'L’Afnor']),
  );
});

test('E14: the list is read a word a line, each once', () => {
  expect(lireDictionnaire('télérelève\n\n télérelève, bac-à-sable ; 4G')).toEqual([
    'télérelève',
    'bac-à-sable',
    '4G',
  ]);
});
