// An interview in a real livret file: each answer is durable at once, and the whole sitting is one step for undoing.
import { expect, test } from 'vitest';
import { answer } from '#core/livret/explicitation.ts';
import type { LivretSession } from '#core/livret/session.ts';
import { questionsPosees } from '#shared/domain/guide/explicitation/questions-posees.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aSituation } from '#test/support/builders/entities.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { aText } from '#test/support/builders/rich-text.ts';

const SIT = situationKey('sit1');
let ids = 0;

interface Asked {
  readonly question?: string;
  readonly titre?: string;
  readonly situationId?: string;
  readonly plume?: string | null;
  readonly seance?: string;
}
const say = (
  session: LivretSession,
  texte: string,
  { question = 'contexte', titre, situationId = 'sit1', plume = null, seance = 'seance1' }: Asked = {},
): void => {
  const competenceId = session.view().fiche.blocs[0]?.competences[0]?.id ?? '';
  answer(
    session,
    {
      situationId,
      competenceId,
      reponse: titre === undefined ? { question, texte, plume } : { titre },
      seance,
      libelle: 'entretien',
    },
    () => `n${++ids}`,
  );
};
const words = (session: LivretSession, cle = SIT): string => texteBrut(session.readTexte(cle));
const state = ({ view }: LivretSession) => ({ ...view(), revision: 0, modifieLe: '', textes: [] });
const withSituation = (session: LivretSession): void => {
  session.change([{ op: 'mettre-situation', valeur: aSituation({ id: 'sit1', titre: 'La panne' }) }], 'sit');
  session.saveTexte(SIT, aText('Des mots déjà là.'));
};

test('G14: an answer is in the file when the call returns, after the words already there', () => {
  using livret = aLivretFile();
  const session = livret.open();
  withSituation(session);
  say(session, 'En 2024, à Brest.');
  expect(session.view().textes.find(({ cle }) => cle === SIT)).toMatchObject({
    mots: 8,
    elements: ['contexte'],
  });
  session.close();
  expect(words(livret.open())).toBe('Des mots déjà là.\nEn 2024, à Brest.');
});

test('G17: a new situation is made with the first words, for its compétence, after the others; none without words', () => {
  using livret = aLivretFile();
  const session = livret.open();
  withSituation(session);
  say(session, '  \n ', { situationId: 'neuve' });
  expect(session.view().situations).toHaveLength(1);
  say(session, '', { situationId: 'neuve', titre: 'La nuit du 3 avril\n' });
  say(session, 'Seule de garde.', { situationId: 'neuve', question: 'role' });
  expect(session.view().situations.at(-1)).toMatchObject({
    id: 'neuve',
    titre: 'La nuit du 3 avril',
    ordre: 1,
    experienceId: null,
  });
  session.undo();
  expect(session.view().situations.map(({ id }) => id)).toEqual(['sit1']);
  expect(words(session, situationKey('neuve'))).toBe('');
  session.redo();
  expect(session.view().situations.at(-1)?.titre).toBe('La nuit du 3 avril');
  expect(words(session, situationKey('neuve'))).toBe('Seule de garde.');
});

test('G18: a sitting is one step, named; undoing gives the text back to the letter, redoing gives the answers back', () => {
  using livret = aLivretFile();
  const session = livret.open();
  withSituation(session);
  const before = state(session);
  const text = session.readTexte(SIT);
  for (const typed of ['En', 'En 2024', 'En 2024.']) say(session, typed);
  say(session, 'J’ai lu les plans.\nPuis dessiné.', { question: 'taches' });
  say(session, 'Elle a vérifié.', { question: 'outils', plume: 'Mme Duval' });
  const after = words(session);
  expect(after.split('\n').slice(1)).toEqual([
    'En 2024.',
    'J’ai lu les plans.',
    'Puis dessiné.',
    'Dit en entretien, noté par Mme Duval\u00A0: Elle a vérifié.',
  ]);
  expect(session.annulation().annuler).toBe('entretien');
  expect(session.undo()).toEqual([SIT]);
  expect(session.readTexte(SIT)).toEqual(text);
  expect(state(session)).toEqual(before);
  expect(session.annulation().annuler).toBe('sit');
  session.redo();
  expect(words(session)).toBe(after);
});

test('G18: another sitting is another step, and takes the answers up where they were', () => {
  using livret = aLivretFile();
  const session = livret.open();
  withSituation(session);
  say(session, 'En 2024.');
  say(session, 'En 2024, à Brest.', { seance: 'seance2' });
  expect(words(session)).toBe('Des mots déjà là.\nEn 2024, à Brest.');
  session.undo();
  expect(words(session)).toBe('Des mots déjà là.\nEn 2024.');
  session.undo();
  expect(words(session)).toBe('Des mots déjà là.');
});

test('G18: words written since in the text stay when the sitting is undone', () => {
  using livret = aLivretFile();
  const session = livret.open();
  withSituation(session);
  say(session, 'En 2024.');
  say(session, 'Seule.', { question: 'role' });
  const now = session.readTexte(SIT);
  session.saveTexte(SIT, {
    ...now,
    content: now.content.map((bloc, i) =>
      i === 2 && bloc.type === 'paragraph'
        ? { ...bloc, content: [{ type: 'text', text: 'Seule, la nuit.' }] }
        : bloc,
    ),
  });
  session.undo();
  expect(words(session)).toBe('Des mots déjà là.\nSeule, la nuit.');
});

test('typing and taking back leaves nothing to undo', () => {
  using livret = aLivretFile();
  const session = livret.open();
  withSituation(session);
  say(session, 'E');
  say(session, '');
  expect(session.annulation().annuler).toBe('sit');
  expect(words(session)).toBe('Des mots déjà là.');
});

test('a question of the sentence is answered by its id; an unknown one is refused and nothing is written', () => {
  using livret = aLivretFile();
  const session = livret.open();
  withSituation(session);
  const sentence = session.view().fiche.blocs[0]?.competences[0]?.texte ?? '';
  const asked = questionsPosees(sentence).find(({ phrase }) => phrase !== null);
  say(session, 'Ainsi.', { question: asked?.id ?? '' });
  expect(words(session)).toContain('Ainsi.');
  const before = words(session);
  expect(() => say(session, 'Perdu ?', { question: 'inconnue' })).toThrow(/Rien n’a été changé/);
  expect(words(session)).toBe(before);
});
