// Names seen and names forgotten (SPEC P8, P9), and the first pseudonym that is free.
import { expect, test } from 'vitest';
import { lignesDuLivret, nomsDuLivret, pseudonymeLibre } from '#shared/domain/pseudonymes/noms-du-livret.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aPreuve, aPseudonyme, aSituation, aStructure } from '#test/support/builders/entities.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { aSummary, aVue } from '#test/support/builders/vue.ts';

const noms = (lignes: readonly string[], over: Parameters<typeof aVue>[0] = {}) =>
  nomsDuLivret(aVue({ structures: [], ...over }), lignes);
const proposes = (...lignes: string[]) => noms(lignes).propositions.map(({ nom, genre }) => [genre, nom]);

test('P9: a person with a title or a first name, a company that is said to be one, a client', () => {
  expect(
    proposes(
      'J’ai convaincu Mme Dupont, puis le docteur Tremblay et Yann Le Bihan.',
      'La société Delmas a suivi, comme notre client Orvault Énergie.',
    ),
  ).toEqual([
    ['entreprise', 'Delmas'],
    ['personne', 'Mme Dupont'],
    ['client', 'Orvault Énergie'],
    ['personne', 'Yann Le Bihan'],
  ]);
});

test.each([
  ['a product', 'J’ai installé Visual Studio, Microsoft Teams et Active Directory.'],
  ['a place', 'Nous étions à Saint Malo puis dans les Côtes d’Armor.'],
  ['a function', 'M. le Maire et Madame la Directrice ont signé.'],
  ['what is hidden already', 'J’ai repris le salon de Mme T. et celui de M. B.'],
  ['two first names', 'Avec Claire Martine, j’ai ri.'],
  ['the candidate', 'Moi, Anne Le Goff, j’ai tenu le phare.'],
  ['words that a sentence begins with', 'Pierre angulaire du projet, la grille a servi.'],
])('P9: %s is proposed as nobody', (_, ligne) => {
  expect(proposes(ligne)).toEqual([]);
});

test('P8, P9: what the register knows is counted, and proposed no more; whatever it is applied', () => {
  const lu = noms(['Mme Dupont arrive. J’ai rappelé Mme Dupont, puis Paul Riou.'], {
    pseudonymes: [
      aPseudonyme({ id: 'n1', nom: 'Marie Dupont', pseudonyme: 'Mme A' }),
      aPseudonyme({ id: 'n2', nom: 'Paul Riou', pseudonyme: 'M. B', applique: false }),
    ],
  });
  expect(lu).toEqual({ vus: { n1: 2, n2: 1 }, propositions: [] });
});

test('P9: the structures of the livret, the most seen first, with the words around', () => {
  const { propositions } = noms(
    ['Phares et balises m’a embauchée.', 'J’ai quitté Phares et balises en 2019.', 'Voir M. Riou.'],
    { structures: [aStructure()] },
  );
  expect(propositions).toEqual([
    {
      nom: 'Phares et balises',
      genre: 'entreprise',
      nombre: 2,
      extrait: 'Phares et balises m’a embauchée.',
    },
    { nom: 'M. Riou', genre: 'personne', nombre: 1, extrait: 'Voir M. Riou.' },
  ]);
});

test('P8: read in fields, captions and texts, never in the candidate’s own name and address', () => {
  const cle = situationKey('sit1');
  const vue = aVue({
    preuves: [aPreuve({ legende: 'Mail de M. Riou' })],
    situations: [aSituation({ titre: 'La nuit de Mme Kerjean' })],
    textes: [aSummary('sit1')],
  });
  const lignes = lignesDuLivret(vue, (demandee) =>
    demandee === cle ? aText('Avec Paul Riou, @pre1.') : aText(),
  );
  expect(lignes).toEqual(
    expect.arrayContaining(['Mail de M. Riou', 'La nuit de Mme Kerjean', 'Avec Paul Riou,  .']),
  );
  expect(lignes.join(' ')).not.toContain('Le Goff');
});

test('P9: a pseudonym keeps the title, and its letter is free in the whole register', () => {
  expect(pseudonymeLibre('personne', [])).toBe('personne A');
  expect(pseudonymeLibre('personne', [{ pseudonyme: 'Mme A' }, { pseudonyme: 'client C' }], 'M. Riou')).toBe(
    'M. B',
  );
  expect(pseudonymeLibre('client', [{ pseudonyme: 'Mme A' }, { pseudonyme: 'M. B' }])).toBe('client C');
  const pleines = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((l) => ({ pseudonyme: `lieu ${l}` }));
  expect(pseudonymeLibre('lieu', pleines)).toBe('lieu AA');
});
