// An answer in the text: where it stands, what it leaves alone, how it is read again.
import { describe, expect, test } from 'vitest';
import {
  dejaDit,
  estDite,
  plumeDe,
  type Reponse,
  reponseDans,
} from '#shared/domain/guide/explicitation/passage.ts';
import { type QuestionPosee, questionsPosees } from '#shared/domain/guide/explicitation/questions-posees.ts';
import { repondre } from '#shared/domain/guide/explicitation/repondre.ts';
import { passagesDe } from '#shared/domain/relecture/passages.ts';
import { noteDEntretien } from '#shared/domain/relecture/regles/note-d-entretien.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import type { Block, RichText } from '#shared/domain/texte/rich-text.ts';
import { aParagraph, aText } from '#test/support/builders/rich-text.ts';

const QUESTIONS = questionsPosees(
  'Concevoir une architecture logicielle, en analysant les besoins du client.',
);
const ask = (id: string): QuestionPosee =>
  QUESTIONS.find((q) => q.id === id || q.phrase?.role === id) as QuestionPosee;
let ids = 0;
const newId = () => `N${++ids}`;
const say = (texte: RichText, id: string, words: string, plume: string | null = null): RichText =>
  repondre(texte, QUESTIONS, ask(id), { texte: words, plume }, newId);
const doc = (...content: Block[]): RichText => ({ type: 'doc', version: 1, content });
const lines = (texte: RichText): string[] => texteBrut(texte).split('\n');
const heading = (text: string, id: string): Block => ({
  type: 'heading',
  attrs: { id, element: null, level: 1 },
  content: [{ type: 'text', text }],
});

describe('G14: an answer stands where it reads well', () => {
  test('whatever the order of the answers, the draft has the order of the questions', () => {
    let texte = doc();
    for (const id of ['analyse', 'moyens', 'contexte', 'outils', 'role'])
      texte = say(texte, id, `Mot ${id}.`);
    expect(lines(texte)).toEqual([
      'Mot contexte.',
      'Mot role.',
      'Mot outils.',
      'Mot moyens.',
      'Mot analyse.',
    ]);
  });

  test('words that say nothing of themselves come first, an empty paragraph last', () => {
    const texte = say(
      doc(aParagraph('Un début libre.', 'b1'), aParagraph('', 'b2')),
      'role',
      'J’étais seule.',
    );
    expect(texte.content.map((b) => b.type === 'paragraph' && (b.content ?? []).length > 0)).toEqual([
      true,
      true,
      false,
    ]);
    expect(lines(texte)).toEqual(['Un début libre.', 'J’étais seule.']);
  });

  test('a passage goes on until another begins: an answer never cuts it', () => {
    const before = doc(
      aParagraph('En 2024, un site.', 'b1', 'contexte'),
      aParagraph('Il fermait la nuit.', 'b2'),
      aParagraph('À la fin, deux heures gagnées.', 'b3', 'resultat'),
    );
    expect(lines(say(before, 'taches', 'J’ai commencé par lire.'))).toEqual([
      'En 2024, un site.',
      'Il fermait la nuit.',
      'J’ai commencé par lire.',
      'À la fin, deux heures gagnées.',
    ]);
  });

  test('a heading stays with what it heads', () => {
    const before = doc(heading('Le résultat', 'h1'), aParagraph('Deux heures gagnées.', 'b1', 'resultat'));
    expect(lines(say(before, 'contexte', 'En 2024.'))).toEqual([
      'En 2024.',
      'Le résultat',
      'Deux heures gagnées.',
    ]);
    const after = doc(
      aParagraph('En 2024.', 'b1', 'contexte'),
      heading('Bilan', 'h1'),
      aParagraph('Rien.', 'b2'),
    );
    expect(lines(say(after, 'role', 'Seule.'))).toEqual(['En 2024.', 'Seule.', 'Bilan', 'Rien.']);
  });

  test('each line is a paragraph that says its element; blank lines are none', () => {
    const texte = say(doc(), 'taches', '  D’abord lire.\n\nPuis dessiner. ');
    expect(lines(texte)).toEqual(['D’abord lire.', 'Puis dessiner.']);
    expect(texte.content.map((b) => b.attrs.element)).toEqual(['taches', 'taches']);
  });
});

describe('G15: an answer is taken up again', () => {
  test('answering again writes in its place, paragraph by paragraph, with the ids that they had', () => {
    const once = say(say(aText('Avant.'), 'taches', 'Un.\nDeux.'), 'resultat', 'Bien.');
    const again = say(once, 'taches', 'Un.\nDeux, mieux.\nTrois.');
    expect(lines(again)).toEqual(['Avant.', 'Un.', 'Deux, mieux.', 'Trois.', 'Bien.']);
    expect(again.content.slice(0, 3).map((b) => b.attrs.id)).toEqual(
      once.content.slice(0, 3).map((b) => b.attrs.id),
    );
    expect(lines(say(again, 'taches', 'Un.'))).toEqual(['Avant.', 'Un.', 'Bien.']);
    expect(lines(say(again, 'taches', ' \n '))).toEqual(['Avant.', 'Bien.']);
  });

  test('what was typed is read again, and is said', () => {
    const texte = say(aText('Avant.'), 'taches', 'Un.\nDeux.');
    expect(reponseDans(texte, ask('taches'))).toEqual({ texte: 'Un.\nDeux.', plume: null } satisfies Reponse);
    expect(estDite(texte, QUESTIONS, ask('taches'))).toBe(true);
    expect(estDite(texte, QUESTIONS, ask('moyens'))).toBe(false);
  });

  test('a paragraph dressed by hand is shown and kept; new words come after it', () => {
    const texte = say(doc(), 'taches', 'Un.');
    const [block] = texte.content;
    const dressed = doc({
      ...(block as Extract<Block, { type: 'paragraph' }>),
      content: [{ type: 'text', text: 'Un.', marks: [{ type: 'bold' }] }],
    });
    expect(reponseDans(dressed, ask('taches')).texte).toBe('');
    expect(dejaDit(dressed, QUESTIONS, ask('taches'))).toEqual(['Un.']);
    const more = say(dressed, 'taches', 'Deux.');
    expect(lines(more)).toEqual(['Un.', 'Deux.']);
    expect(more.content[0]).toEqual(dressed.content[0]);
  });

  test('G13: a passage that the candidate labelled answers its question, a citation answers « preuve »', () => {
    const texte = doc(aParagraph('Deux heures (@pre1).', 'b1', 'resultat'));
    expect(dejaDit(texte, QUESTIONS, ask('resultat'))).toEqual(['Deux heures ( ).']);
    expect(QUESTIONS.filter((q) => estDite(texte, QUESTIONS, q)).map(({ id }) => id)).toEqual([
      'resultat',
      'preuve',
    ]);
  });
});

describe('G16: what somebody else noted says so', () => {
  test('a visible mark with the name, once, at the head of the answer', () => {
    const texte = say(doc(), 'taches', 'Il a lu les plans.\nPuis il a dessiné.', 'Mme Duval');
    expect(lines(texte)).toEqual([
      'Dit en entretien, noté par Mme Duval\u00A0: Il a lu les plans.',
      'Puis il a dessiné.',
    ]);
    expect(plumeDe(texte.content[0] as Block)).toBe('Mme Duval');
    expect(reponseDans(texte, ask('taches'))).toEqual({
      texte: 'Il a lu les plans.\nPuis il a dessiné.',
      plume: 'Mme Duval',
    });
  });

  test('without a name the mark stands alone; taking the pen back takes it away', () => {
    const noted = say(doc(), 'taches', 'Lu les plans.', '');
    expect(lines(noted)).toEqual(['Dit en entretien\u00A0: Lu les plans.']);
    expect(reponseDans(noted, ask('taches')).plume).toBe('');
    expect(lines(say(noted, 'taches', 'J’ai lu les plans.'))).toEqual(['J’ai lu les plans.']);
  });

  test('the same words typed by the candidate are words', () => {
    const texte = say(doc(), 'taches', 'Dit en entretien : moi.');
    expect(reponseDans(texte, ask('taches'))).toEqual({ texte: 'Dit en entretien : moi.', plume: null });
  });
});

test('G16, T20: the relecture asks for the notes to be written again, until they are', () => {
  const reading = (texte: RichText) =>
    noteDEntretien(passagesDe(texte)).map(({ citation, blockId }) => ({ citation, blockId }));
  const noted = say(doc(), 'taches', 'Il a lu les plans. Puis il a dessiné.', 'Mme Duval');
  expect(reading(noted)).toEqual([
    {
      citation: 'Dit en entretien, noté par Mme Duval\u00A0: Il a lu les plans.',
      blockId: noted.content[0]?.attrs.id,
    },
  ]);
  expect(reading(say(noted, 'taches', 'J’ai lu les plans.'))).toEqual([]);
});
