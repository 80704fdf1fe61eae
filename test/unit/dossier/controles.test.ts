// What is said before an export, on a small livret changed one thing at a time.
import { describe, expect, test } from 'vitest';
import { controlesAvantExport } from '#shared/domain/dossier/controles.ts';
import { Candidat, Projet } from '#shared/domain/livret/entities.ts';
import { PARCOURS_KEY, reponseKey, situationKey, type TexteKey } from '#shared/domain/texte/texte-key.ts';
import { anExperience, aPreuve, aReponse, aSituation } from '#test/support/builders/entities.ts';
import { aFiche } from '#test/support/builders/fiche.ts';

const BLOC = 'RNCP99999BC01';
const OTHER = 'RNCP99999BC02';
const C1 = `${BLOC}-C01`;
const HASH = 'a'.repeat(64);
type Source = Parameters<typeof controlesAvantExport>[0];

const summary = (cle: TexteKey, mots: number, preuvesCitees: string[] = []) => ({
  cle,
  mots,
  preuvesCitees,
  elements: [],
  extrait: '',
  modifieLe: '2026-11-23T10:00:00.000Z',
});

/** A bloc of one compétence told in 300 words, proven by one image, its deliverable answered: nothing to say. */
const complete = (over: Partial<Source> = {}): Source => ({
  fiche: aFiche({ blocs: [1, 1] }),
  candidat: Candidat.parse({ prenom: 'Ada', nom: 'Phare' }),
  projet: Projet.parse({ blocsVises: [BLOC] }),
  experiences: [anExperience()],
  preuves: [aPreuve({ fichier: HASH, alt: 'Une page du journal' })],
  situations: [aSituation()],
  couvertures: [{ competenceId: C1, experienceId: anExperience().id, profondeur: 3 }],
  reponses: [aReponse({ fait: true })],
  textes: [summary(situationKey('sit1'), 300, ['pre1'])],
  fichiers: [{ sha256: HASH, nom: 'journal.png', mime: 'image/png', taille: 10, largeur: 1, hauteur: 1 }],
  ...over,
});
const said = (over: Partial<Source> = {}) => controlesAvantExport(complete(over), BLOC);

test('a complete bloc has nothing to say, an unknown one neither', () => {
  expect(said()).toEqual([]);
  expect(controlesAvantExport(complete(), 'RNCP99999BC09')).toEqual([]);
});

test('K1: a cover without any name', () => {
  expect(said({ candidat: Candidat.parse({ prenom: ' ', nom: '' }) })).toEqual([
    { regle: 'K1', genre: 'nom-absent' },
  ]);
  expect(said({ candidat: Candidat.parse({ nom: 'Phare' }) })).toEqual([]);
});

test('K2, K3: a compétence without a word, and one told but not proven', () => {
  expect(said({ textes: [summary(PARCOURS_KEY, 20, ['pre1'])] })).toEqual([
    { regle: 'K2', genre: 'competence-sans-texte', competenceId: C1 },
  ]);
  expect(said({ couvertures: [{ competenceId: C1, experienceId: 'exp1', profondeur: 2 }] })).toEqual([
    { regle: 'K3', genre: 'competence-non-couverte', competenceId: C1, etat: 'a-prouver' },
  ]);
  expect(said({ couvertures: [] })).toEqual([
    { regle: 'K3', genre: 'competence-non-couverte', competenceId: C1, etat: 'a-decrire' },
  ]);
});

describe('proofs', () => {
  test('K4: a citation of what is no longer there, in a text of this bloc only', () => {
    const lost = (cle: TexteKey) =>
      said({ textes: [summary(situationKey('sit1'), 300, ['pre1']), summary(cle, 5, ['x'])] });
    expect(lost(reponseKey(BLOC, 1))).toEqual([
      { regle: 'K4', genre: 'preuve-absente', cle: `reponse:${BLOC}:1`, preuveId: 'x' },
    ]);
    expect(lost(reponseKey(OTHER, 1))).toEqual([]);
  });

  test('K5: a proof that nothing cites, unless it is itself a deliverable', () => {
    const textes = [summary(situationKey('sit1'), 300)];
    expect(said({ textes })).toEqual([{ regle: 'K5', genre: 'preuve-non-citee', preuveId: 'pre1' }]);
    expect(said({ textes, reponses: [aReponse({ fait: true, preuves: ['pre1'] })] })).toEqual([]);
  });

  test('K6: a confidential proof is recalled', () => {
    const preuves = [aPreuve({ fichier: HASH, alt: 'Une page', confidentielle: true })];
    expect(said({ preuves })).toEqual([{ regle: 'K6', genre: 'preuve-confidentielle', preuveId: 'pre1' }]);
  });

  test('K7: what a cited proof lacks; only an image needs an alternative text', () => {
    expect(said({ preuves: [aPreuve({ legende: ' ', fichier: HASH })] })).toEqual([
      { regle: 'K7', genre: 'preuve-incomplete', preuveId: 'pre1', manque: ['legende', 'alt'] },
    ]);
    expect(said({ preuves: [aPreuve()] })).toEqual([
      { regle: 'K7', genre: 'preuve-incomplete', preuveId: 'pre1', manque: ['fichier'] },
    ]);
    const [image] = complete().fichiers;
    const fichiers = image === undefined ? [] : [{ ...image, mime: 'application/pdf' }];
    expect(said({ preuves: [aPreuve({ fichier: HASH })], fichiers })).toEqual([]);
  });
});

test('K8: a deliverable neither marked done nor answered', () => {
  expect(said({ reponses: [] })).toEqual([{ regle: 'K8', genre: 'livrable-sans-reponse', rang: 1 }]);
  const textes = [summary(situationKey('sit1'), 300, ['pre1']), summary(reponseKey(BLOC, 1), 12)];
  expect(said({ reponses: [], textes })).toEqual([]);
});

test('K9: a bloc under a third of the others aimed at that are begun', () => {
  const beside = (mots: number, vises: string[]) =>
    said({
      projet: Projet.parse({ blocsVises: vises }),
      situations: [aSituation(), aSituation({ id: 'sit2', competenceId: `${OTHER}-C01` })],
      textes: [summary(situationKey('sit1'), 300, ['pre1']), summary(situationKey('sit2'), mots)],
    });
  expect(beside(901, [BLOC, OTHER])).toEqual([
    { regle: 'K9', genre: 'desequilibre', mots: 300, moyenne: 901 },
  ]);
  expect(beside(900, [BLOC, OTHER])).toEqual([]);
  expect(beside(901, [BLOC])).toEqual([]);
  expect(beside(0, [BLOC, OTHER])).toEqual([]);
});
