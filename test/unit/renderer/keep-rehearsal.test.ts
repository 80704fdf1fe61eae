// Keeping a rehearsal: of a plan that was only proposed, the plan is kept with it, and its measures are about its parts.
import { expect, test } from 'vitest';
import { beginRehearsal, operationsToKeep } from '#renderer/features/soutenance/repetition/keep.ts';
import { keyOf } from '#renderer/features/soutenance/repetition/keys.ts';
import { writeLeft } from '#renderer/features/soutenance/repetition/time-words.ts';
import { type PlanDuBloc, planDuBloc } from '#shared/domain/soutenance/plan.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { applyOperation } from '#test/support/renderer/apply.ts';

const BLOC = 'RNCP38822BC01';
const { vue } = livretDocument({ mots: 30, competences: 4 });
const vide = { ...vue, soutenances: [] };
const LE = '2026-11-27T19:00:00.000Z';
const planOf = (livret: typeof vue) => {
  const plan = planDuBloc(livret, BLOC);
  if (plan === null) throw new Error('no plan');
  return plan;
};
const mesures = (plan: PlanDuBloc, mesurees: number) =>
  plan.parties.map(({ id, titre, secondes }) => ({ id, titre, prevues: secondes, mesurees, finie: true }));

test('S20: the plan that was rehearsed becomes the candidate’s own, in the same step', () => {
  const rehearsed = beginRehearsal(vide, planOf(vide));
  const operations = operationsToKeep(vide, rehearsed, mesures(rehearsed.plan, 61), LE);
  expect(operations.map(({ op }) => op)).toEqual(['mettre-soutenance', 'mettre-repetition']);
  const after = operations.reduce(applyOperation, vide);
  const plan = planOf(after);
  expect(plan.propose).toBe(false);
  expect(plan.parties.map(({ titre }) => titre)).toEqual(planOf(vide).parties.map(({ titre }) => titre));
  expect(after.repetitions[0]?.parties.map(({ id }) => id)).toEqual(plan.parties.map(({ id }) => id));
});

test('S20: kept once when the window nearly closed, then again at the end, it is one rehearsal with its last times', () => {
  const rehearsed = beginRehearsal(vide, planOf(vide));
  const keep = (livret: typeof vue, seconds: number) =>
    operationsToKeep(livret, rehearsed, mesures(rehearsed.plan, seconds), LE).reduce(applyOperation, livret);
  const after = keep(keep(vide, 12), 61);
  expect(after.repetitions.length).toBe(1);
  expect(after.repetitions[0]?.parties.map(({ mesurees }) => mesurees)).toContain(61);
  expect(after.repetitions[0]?.parties.map(({ id }) => id)).toEqual(
    planOf(after).parties.map(({ id }) => id),
  );
  const second = operationsToKeep(after, beginRehearsal(after, planOf(after)), mesures(planOf(after), 5), LE);
  expect(second.reduce(applyOperation, after).repetitions.length).toBe(2);
});

test('the keys of a rehearsal, those of a remote control included; a button keeps its own space bar', () => {
  const press = (key: string, over = {}) =>
    keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...over }, false);
  expect(press(' ')).toBe('pause');
  expect(press('PageDown')).toBe('suivante');
  expect(press('N')).toBe('notes');
  expect(press('Escape')).toBe('quitter');
  expect(press('k', { ctrlKey: true })).toBeNull();
  expect(keyOf({ key: ' ', ctrlKey: false, metaKey: false, altKey: false }, true)).toBeNull();
});

test('S19: a second begun is still there, and what is too much is said to be', () => {
  expect(writeLeft(90_000)).toBe('1:30');
  expect(writeLeft(400)).toBe('0:01');
  expect(writeLeft(0)).toBe('+\u202f0:00');
  expect(writeLeft(-12_900)).toBe('+\u202f0:12');
});
