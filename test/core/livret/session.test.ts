// The life of a livret file: written at once, undone, redone, closed, reopened.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import {
  anExperience,
  aPreuve,
  aReponse,
  aSituation,
  aSoutenance,
  aStructure,
} from '#test/support/builders/entities.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { aText } from '#test/support/builders/rich-text.ts';

const COMPETENCE = 'RNCP99999BC01-C01';

/** Everything that the file says, without the counters that only grow. */
const stateOf = ({ view }: { view(): object }) => ({ ...view(), revision: 0, modifieLe: '' });

test('L7: a change is in the file when the call returns, whatever happens next', async () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change([{ op: 'mettre-experience', valeur: anExperience() }], 'expérience');
  session.saveTexte(situationKey('sit1'), aText('J’ai tenu la lampe.'));
  const copie = `${livret.folder}/copie.livret`;
  await session.copyTo(copie);
  expect(existsSync(copie)).toBe(true);
  expect(session.view().revision).toBe(2);
  session.close();
  expect(readdirSync(livret.folder).sort()).toEqual(['copie.livret', 'phare.livret']);
  const again = livret.open();
  expect(again.view().experiences).toEqual([anExperience()]);
  expect(again.readTexte(situationKey('sit1'))).toEqual(aText('J’ai tenu la lampe.'));
  expect(again.view().textes[0]).toMatchObject({
    cle: 'situation:sit1',
    mots: 4,
    extrait: 'J’ai tenu la lampe.',
  });
});

test('L9: removing an experience keeps its situations and takes its cells; undoing restores everything', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change(
    [
      { op: 'mettre-structure', valeur: aStructure() },
      { op: 'mettre-experience', valeur: anExperience({ structureId: 'str1' }) },
      { op: 'mettre-situation', valeur: aSituation({ experienceId: 'exp1' }) },
      { op: 'mettre-preuve', valeur: aPreuve({ experienceId: 'exp1' }) },
      {
        op: 'mettre-couverture',
        valeur: { competenceId: COMPETENCE, experienceId: 'exp1', profondeur: 2 },
      },
    ],
    'tout',
  );
  session.saveTexte(situationKey('sit1'), aText('La nuit du 3.'));
  const before = stateOf(session);
  session.change([{ op: 'retirer-experience', id: 'exp1' }], 'retrait de « Gardienne »');
  const after = session.view();
  expect(after.experiences).toEqual([]);
  expect(after.couvertures).toEqual([]);
  expect(after.situations[0]?.experienceId).toBeNull();
  expect(after.preuves[0]?.experienceId).toBeNull();
  expect(after.textes).toHaveLength(1);
  expect(session.annulation()).toEqual({ annuler: 'retrait de « Gardienne »', retablir: null });
  session.undo();
  expect(stateOf(session)).toEqual(before);
  expect(session.annulation()).toEqual({ annuler: 'tout', retablir: 'retrait de « Gardienne »' });
});

test('L10: removing a situation takes its text, and undoing gives it back', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change([{ op: 'mettre-situation', valeur: aSituation() }], 'situation');
  session.saveTexte(situationKey('sit1'), aText('Mille mots.'));
  session.change([{ op: 'retirer-situation', id: 'sit1' }], 'retrait');
  expect(session.view().textes).toEqual([]);
  session.undo();
  expect(session.readTexte(situationKey('sit1'))).toEqual(aText('Mille mots.'));
  session.undo();
  expect(session.view().textes).toEqual([]);
  session.redo();
  expect(session.readTexte(situationKey('sit1'))).toEqual(aText('Mille mots.'));
});

test('L11: removing a preuve leaves its citations in the texts and tidies the lists that named it', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change(
    [
      { op: 'mettre-preuve', valeur: aPreuve() },
      { op: 'mettre-reponse', valeur: aReponse({ preuves: ['pre1'] }) },
      {
        op: 'mettre-soutenance',
        valeur: aSoutenance({
          parties: [
            {
              id: 'par1',
              genre: 'corps',
              secondes: 1200,
              preuves: ['pre1'],
              titre: '',
              message: '',
              notes: '',
            },
          ],
        }),
      },
    ],
    'preuve',
  );
  session.saveTexte(situationKey('sit1'), aText('Voir @pre1.'));
  const before = stateOf(session);
  session.change([{ op: 'retirer-preuve', id: 'pre1' }], 'retrait');
  expect(session.view().textes[0]?.preuvesCitees).toEqual(['pre1']);
  expect(session.view().reponses[0]?.preuves).toEqual([]);
  expect(session.view().soutenances[0]?.parties[0]?.preuves).toEqual([]);
  session.undo();
  expect(stateOf(session)).toEqual(before);
});

test('L8: a change is applied whole or not at all', () => {
  using livret = aLivretFile();
  const session = livret.open();
  const before = session.view();
  const refused: Operation[] = [
    { op: 'mettre-structure', valeur: aStructure() },
    { op: 'mettre-experience', valeur: anExperience({ structureId: 'ailleurs' }) },
  ];
  expect(() => session.change(refused, 'refusée')).toThrow(
    expect.objectContaining({ code: 'entree-invalide' }),
  );
  expect(() =>
    session.change(
      [{ op: 'mettre-couverture', valeur: { competenceId: 'X-C01', experienceId: 'exp1', profondeur: 1 } }],
      'refusée',
    ),
  ).toThrow(expect.objectContaining({ code: 'entree-invalide' }));
  expect(session.view()).toEqual(before);
  expect(session.annulation()).toEqual({ annuler: null, retablir: null });
});

test('L12: a file that nothing holds stays until the livret is closed, then leaves', () => {
  using livret = aLivretFile();
  const session = livret.open();
  const octets = new TextEncoder().encode('journal');
  const sha256 = 'a'.repeat(64);
  const fichier = { sha256, nom: 'journal.txt', mime: 'text/plain', taille: 7, largeur: null, hauteur: null };
  session.addFichier(fichier, octets);
  session.change([{ op: 'mettre-preuve', valeur: aPreuve({ fichier: sha256 }) }], 'preuve');
  session.change([{ op: 'retirer-preuve', id: 'pre1' }], 'retrait');
  expect(session.view().fichiers).toEqual([fichier]);
  session.undo();
  expect(session.view().preuves[0]?.fichier).toBe(sha256);
  session.close();
  const second = livret.open();
  expect(second.view().fichiers).toEqual([fichier]);
  second.change([{ op: 'retirer-preuve', id: 'pre1' }], 'retrait');
  second.close();
  expect(livret.open().view().fichiers).toEqual([]);
});

test('L13: structures keep the order in which they were entered, after an undo too', () => {
  using livret = aLivretFile();
  const session = livret.open();
  for (const id of ['z', 'a', 'm'])
    session.change([{ op: 'mettre-structure', valeur: aStructure({ id, nom: id }) }], id);
  session.change([{ op: 'retirer-structure', id: 'a' }], 'retrait');
  session.undo();
  expect(session.view().structures.map(({ id }) => id)).toEqual(['z', 'a', 'm']);
});
