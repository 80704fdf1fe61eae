// Targets of compétences and of blocs, set or derived (SPEC C14, C15).
import { expect, test } from 'vitest';
import { Projet } from '#shared/domain/livret/entities.ts';
import { objectifsDe } from '#shared/domain/progression/objectifs.ts';
import { aFiche } from '#test/support/builders/fiche.ts';

const fiche = aFiche();
const [bloc] = fiche.blocs;
const [premiere = '', seconde = ''] = bloc?.competences.map(({ id }) => id as string) ?? [];
const code = bloc?.code ?? '';
const targets = (objectifs: Record<string, number>) =>
  objectifsDe({
    projet: Projet.parse({ blocsVises: [], motsParCompetence: 400, objectifs }),
    fiche,
  });

test('C14: a compétence has its own target, else its share of the bloc’s, else that of the project', () => {
  expect(targets({}).competence(premiere)).toBe(400);
  expect(targets({ [premiere]: 900 }).competence(premiere)).toBe(900);
  expect(targets({ [premiere]: 900 }).competence(seconde)).toBe(400);
  expect(targets({ [code]: 3_000 }).competence(seconde)).toBe(1_500);
  expect(targets({ [code]: 3_000, [premiere]: 900 }).competence(seconde)).toBe(2_100);
  expect(targets({ [code]: 900, [premiere]: 900 }).competence(seconde)).toBe(50);
});

test('C15: a bloc has its own target, else the sum of its compétences', () => {
  expect(targets({}).bloc(code)).toBe(800);
  expect(targets({ [premiere]: 900 }).bloc(code)).toBe(1_300);
  expect(targets({ [code]: 3_000, [premiere]: 900 }).bloc(code)).toBe(3_000);
});
