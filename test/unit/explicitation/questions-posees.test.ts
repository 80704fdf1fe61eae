// The questions of the interview: which ones, in what order, under which names.
import { describe, expect, test } from 'vitest';
import { questionsPosees } from '#shared/domain/guide/explicitation/questions-posees.ts';
import { ELEMENTS } from '#shared/domain/situation/element.ts';
import { reviewed, sentenceOf } from '../guide/golden.ts';

const PHRASE =
  'Concevoir une architecture logicielle, en analysant les besoins du client, dans le respect du RGPD, afin de garantir la sécurité des données.';
const SENTENCES = [...reviewed('cinq-fiches'), ...reviewed('autres-fiches')].map(({ segments }) =>
  sentenceOf(segments),
);

describe('questionsPosees', () => {
  test('G11: the ten elements in their order, each followed by what the sentence asks about it, how before why', () => {
    expect(questionsPosees(PHRASE).map(({ id, phrase }) => (phrase === null ? id : phrase.role))).toEqual([
      'contexte',
      'role',
      'taches',
      'action',
      'outils',
      'moyens',
      'contrainte',
      'autonomie',
      'difficulte',
      'resultat',
      'finalite',
      'analyse',
      'savoirs',
      'preuve',
    ]);
  });

  test('G11: what the sentence asks is said as the guide says it', () => {
    const moyens = questionsPosees(PHRASE).find(({ phrase }) => phrase?.role === 'moyens');
    expect(moyens?.phrase?.question).toContain('analysé');
    expect(moyens?.element).toBe('outils');
  });

  test('G11: a rule to respect is asked after the tools and is not said to be one', () => {
    const regle = questionsPosees(PHRASE).find(({ phrase }) => phrase?.role === 'contrainte');
    expect(regle).toMatchObject({ place: 'outils', element: null });
  });

  test('G11: examples are asked with what they are examples of', () => {
    const [action, ...others] = questionsPosees(
      'Développer une application (ex. web, mobile), en utilisant un langage objet (ex. Java, C#).',
    ).filter(({ phrase }) => phrase !== null);
    expect(others).toHaveLength(1);
    expect(action?.phrase?.exemples).toEqual([expect.stringContaining('web, mobile')]);
    expect(others[0]?.phrase).toMatchObject({ mots: 'en utilisant un langage objet' });
    expect(others[0]?.phrase?.exemples).toEqual([expect.stringContaining('Java')]);
  });

  test('without sentence, the ten questions', () => {
    expect(questionsPosees('').map(({ id }) => id)).toEqual([...ELEMENTS]);
  });

  test('G12: a question keeps its name whatever the others, and no two of a compétence have the same', () => {
    for (const sentence of SENTENCES) {
      const questions = questionsPosees(sentence);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
      expect(questions.every(({ code }) => /^expl[0-9a-z]{7}$/.test(code))).toBe(true);
    }
    const shorter = questionsPosees(PHRASE.replace(', dans le respect du RGPD', ''));
    expect(questionsPosees(PHRASE)).toEqual(expect.arrayContaining(shorter));
  });
});
