// Lists in a sentence, and minutes, on made-up wordings.
import { describe, expect, test } from 'vitest';
import { readMinutes } from '#core/import/page/minutes.ts';
import { splitList } from '#core/import/page/split-list.ts';

describe('F8: a list in a sentence', () => {
  test.each([
    ['un plan, un budget, une carte', ['un plan', 'un budget', 'une carte']],
    ['les analyses (a, b, c), le plan', ['les analyses (a, b, c)', 'le plan']],
    [
      'le suivi, l’évaluation et l’amélioration du plan',
      ['le suivi, l’évaluation et l’amélioration du plan'],
    ],
    [
      'l’outil front-end, back-end et de la base, une notice',
      ['l’outil front-end, back-end et de la base', 'une notice'],
    ],
    [
      'le suivi, le contrôle, l’évaluation et la révision du plan',
      ['le suivi, le contrôle, l’évaluation et la révision du plan'],
    ],
    ['la méthode (a), documentation technique', ['la méthode (a)', 'documentation technique']],
    ['un plan (non fermé, une carte', ['un plan (non fermé, une carte']],
    ['', []],
  ])('« %s »', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });
});

describe('F10: minutes', () => {
  test.each([
    ['Présentation de 15 minutes puis 30 min d’échanges avec le jury.', 15, 30],
    ['Le candidat présente pendant 20 mn, suivi d’un entretien de 25 mn.', 20, 25],
    ['Soutenance orale (durée : 1 h).', 60, null],
    ['Entretien de 45 minutes.', null, 45],
    ['Présentation de 15 minutes.\nPrésentation de 20 minutes.', null, null],
    ['Projet de 6 mois, soutenance.', null, null],
    ['Un tiers-temps est prévu. Durée : 30 minutes.', null, null],
  ])('« %s »', (text, presentationMinutes, entretienMinutes) => {
    expect(readMinutes(text, null)).toEqual({ presentationMinutes, entretienMinutes });
  });

  test('the general modalités speak for a silent bloc only when they say « pour chaque bloc »', () => {
    const words = 'présentation de 10 minutes, entretien de 15 minutes.';
    expect(readMinutes('Un dossier.', `Pour chaque bloc, ${words}`)).toEqual({
      presentationMinutes: 10,
      entretienMinutes: 15,
    });
    expect(readMinutes('Un dossier.', `Une ${words}`)).toEqual({
      presentationMinutes: null,
      entretienMinutes: null,
    });
  });
});
