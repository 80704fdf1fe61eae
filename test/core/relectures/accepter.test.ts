// Suggestions taken into the texts of a real livret, in one step of undo (SPEC TR19).
import { expect, test } from 'vitest';
import { accepterSuggestions } from '#core/livret/suggestions.ts';
import { ChampsDeRemarque, RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { autour } from '#shared/domain/relectures/situer.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aSituation } from '#test/support/builders/entities.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { aText } from '#test/support/builders/rich-text.ts';

const CLE = situationKey('sit1');
const TEXTE = 'J’ai mesuré la houle chaque matin, voir @pre1, puis j’ai prévenu le port.';
/** A citation is one character of the block. */
const LU = TEXTE.replace('@pre1', ' ');

const remarque = (
  id: string,
  type: RemarqueRecue['type'],
  texte: string,
  debut: number,
  fin: number,
): RemarqueRecue =>
  RemarqueRecue.parse({
    id,
    ordre: 0,
    type,
    auteur: 'Maud',
    date: null,
    texte,
    citation: '',
    competence: 'RNCP99999BC01-C01',
    confiance: 'certaine',
    ancre: 'b1',
    place: { cle: CLE, blockId: 'b1', debut, fin, exacte: true, ...autour(LU, debut, fin) },
    propositions: [],
    reponses: [],
    resolu: false,
  });
const retrait = (id: string, mots: string): RemarqueRecue => {
  const debut = LU.indexOf(mots);
  return remarque(id, 'suppression', mots, debut, debut + mots.length);
};
const ajout = (id: string, apres: string, mots: string): RemarqueRecue => {
  const debut = LU.indexOf(apres) + apres.length;
  return remarque(id, 'insertion', mots, debut, debut);
};

test('TR19: text and states change together, and are undone together; what does not fit is left and named', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change([{ op: 'mettre-situation', valeur: aSituation() }], 'situation');
  session.saveTexte(CLE, aText(TEXTE));
  const remarques = [
    retrait('r1', 'chaque matin'),
    ajout('r2', 'chaque matin', 'à six heures'),
    ajout('r3', 'voir  ', '(page 2)'),
    { ...retrait('r4', 'le port'), texte: 'la capitainerie du port de Brest' },
  ];
  session.change(
    remarques.map((valeur) => ({ op: 'mettre-remarque', valeur })),
    'retour',
  );
  expect(session.view().relectures).toMatchObject({ total: 4, aTraiter: 4 });
  const avant = session.readTexte(CLE);

  const fait = accepterSuggestions(session, ['r1', 'r2', 'r3', 'r4', 'inconnue'], 'accepter');
  expect(fait).toEqual({ textes: [CLE], acceptees: ['r1', 'r2', 'r3'], impossibles: ['r4', 'inconnue'] });
  expect(texteBrut(session.readTexte(CLE))).toBe(
    'J’ai mesuré la houle à six heures, voir  (page 2), puis j’ai prévenu le port.',
  );
  expect(session.readTexte(CLE).content[0]).toMatchObject({
    content: [{}, { type: 'preuveRef', attrs: { preuveId: 'pre1' } }, {}],
  });
  const etats = () => session.relectures().remarques.map(({ id, etat }) => [id, etat]);
  expect(etats()).toEqual([
    ['r1', 'acceptee'],
    ['r2', 'acceptee'],
    ['r3', 'acceptee'],
    ['r4', 'a-traiter'],
  ]);
  expect(session.view().relectures).toMatchObject({ total: 4, aTraiter: 1 });
  expect(accepterSuggestions(session, ['r1'], 'encore').impossibles).toEqual(['r1']);

  session.undo();
  expect(session.readTexte(CLE)).toEqual(avant);
  expect(etats().every(([, etat]) => etat === 'a-traiter')).toBe(true);
  session.redo();
  expect(texteBrut(session.readTexte(CLE))).toContain('à six heures');
  expect(session.view().relectures.aTraiter).toBe(1);
});

test('TR17: what one field says leaves the others as they were', () => {
  expect(ChampsDeRemarque.parse({ etat: 'reglee' })).toEqual({ etat: 'reglee' });
});
