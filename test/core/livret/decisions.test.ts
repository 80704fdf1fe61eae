// What is decided of a suggestion in the text where it stands is kept with that text, and undone by it alone (SPEC TR23).
import { expect, test } from 'vitest';
import type { LivretSession } from '#core/livret/session.ts';
import { accepterSuggestions } from '#core/livret/suggestions.ts';
import { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { autour } from '#shared/domain/relectures/situer.ts';
import { blocs } from '#shared/domain/texte/parcourir.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { aText } from '#test/support/builders/rich-text.ts';

const CLE = situationKey('sit1');
const remarque = RemarqueRecue.parse({
  ...{ id: 'r1', ordre: 0, type: 'insertion', auteur: 'Maud', date: null, texte: 'donc ', citation: '' },
  ...{ competence: null, confiance: 'certaine', ancre: 'b1', propositions: [], reponses: [], resolu: false },
  place: { cle: CLE, blockId: 'b1', debut: 0, fin: 0, exacte: true },
});
const etat = (session: LivretSession) => session.relectures().remarques.map((r) => [r.etat, r.reponse]);

test('TR23: text and decision in one write; the remark that is gone is left out; no step of the livret', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change([{ op: 'mettre-remarque', valeur: remarque }], 'retour');
  const avant = session.annulation();
  const { relectures } = session.saveTexte(CLE, aText('donc oui'), [
    { id: 'r1', etat: 'acceptee' },
    { id: 'perdue', etat: 'acceptee' },
  ]);
  expect(relectures).toMatchObject({ total: 1, aTraiter: 0 });
  expect(session.view().relectures).toEqual(relectures);
  expect(session.annulation()).toEqual(avant);
  session.close();
  const again = livret.open();
  expect(etat(again)).toEqual([['acceptee', '']]);
  expect(again.readTexte(CLE)).toEqual(aText('donc oui'));
});

test('TR23: an older step about something else of the remark leaves its state as it was decided since', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change([{ op: 'mettre-remarque', valeur: remarque }], 'retour');
  session.change([{ op: 'mettre-remarque', valeur: { ...remarque, reponse: 'Oui.' } }], 'réponse');
  session.saveTexte(CLE, aText('donc oui'), [{ id: 'r1', etat: 'acceptee' }]);
  session.undo();
  expect(etat(session)).toEqual([['acceptee', '']]);
  session.redo();
  expect(etat(session)).toEqual([['acceptee', 'Oui.']]);
});

test('TR21: what the text has already is not put in twice, whoever asks', () => {
  using livret = aLivretFile();
  const session = livret.open();
  const avant = 'J’ai mesuré la houle chaque matin.';
  const texte = aText(avant.replace('chaque', 'du large chaque'));
  const debut = avant.indexOf('chaque');
  const blockId = [...blocs(texte)][0]?.attrs.id ?? '';
  const place = { cle: CLE, blockId, debut, fin: debut, exacte: true, ...autour(avant, debut, debut) };
  const valeur = RemarqueRecue.parse({ ...remarque, texte: 'du large ', place });
  session.change([{ op: 'mettre-remarque', valeur }], 'retour');
  session.saveTexte(CLE, texte);
  expect(accepterSuggestions(session, ['r1'], 'x')).toMatchObject({ acceptees: [], impossibles: ['r1'] });
  expect(session.readTexte(CLE)).toEqual(texte);
});
