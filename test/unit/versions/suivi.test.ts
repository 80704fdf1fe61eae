// What the application keeps by itself as one writes, and what the day counts.
import { expect, test } from 'vitest';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { createSuivi, type Note, type Suivi } from '#shared/domain/versions/suivi.ts';
import type { JourDEcriture } from '#shared/domain/versions/version.ts';

const CLE = situationKey('s1');
const MINUTE = 60_000;
const MIDI = new Date(2026, 10, 23, 12).getTime();
const mots = (n: number, mot = 'mot'): string => Array.from({ length: n }, (_, i) => `${mot}${i}`).join(' ');

/** A text kept in memory, and one clock. */
const bureau = (depart = '') => {
  let garde =
    depart === '' ? null : { brut: depart, modifieLe: new Date(MIDI - 24 * 60 * MINUTE).toISOString() };
  const jours = new Map<string, Omit<JourDEcriture, 'competence'>>();
  const ouvrir = (): Suivi =>
    createSuivi({ avant: () => garde, jour: (jour, cle) => jours.get(`${jour} ${cle}`) ?? null });
  let suivi = ouvrir();
  return {
    ecrire: (minutes: number, brut: string): Note => {
      const maintenant = new Date(MIDI + minutes * MINUTE);
      const note = suivi.noter(CLE, brut, maintenant);
      garde = { brut, modifieLe: maintenant.toISOString() };
      jours.set(`${note.jour.jour} ${note.jour.cle}`, note.jour);
      return note;
    },
    rouvrir: () => {
      suivi = ouvrir();
    },
    jours,
  };
};

test('H1: a session begins at the first words after the livret opens, or after half an hour away', () => {
  const b = bureau('Un texte.');
  expect(b.ecrire(0, 'Un texte. U').raison).toBe('seance');
  expect(b.ecrire(1, 'Un texte. Une').raison).toBeNull();
  expect(b.ecrire(30, 'Un texte. Une suite').raison).toBeNull();
  expect(b.ecrire(60, 'Un texte. Une suite.').raison).toBe('seance');
  b.rouvrir();
  expect(b.ecrire(61, 'Un texte. Une suite. Et').raison).toBe('seance');
});

test('H2: a quarter of an hour of real work is kept; the same time for a comma is not', () => {
  const b = bureau('Un texte.');
  b.ecrire(0, 'Un texte. ');
  b.ecrire(10, `Un texte. ${mots(30)}`);
  expect(b.ecrire(14, `Un texte. ${mots(31)}`).raison).toBeNull();
  expect(b.ecrire(15, `Un texte. ${mots(32)}`).raison).toBe('travail');
  expect(b.ecrire(16, `Un texte. ${mots(33)}`).raison).toBeNull();
  expect(b.ecrire(31, `Un texte, ${mots(33)}`).raison).toBeNull();
});

test('H3: what one gesture takes out is kept before it goes', () => {
  const b = bureau(mots(60));
  b.ecrire(0, mots(61));
  expect(b.ecrire(1, mots(50)).raison).toBeNull();
  expect(b.ecrire(2, mots(5)).raison).toBe('avant');
  expect(b.ecrire(3, `${mots(5)} collé`).raison).toBeNull();
});

test('H7: time between two saves counts up to five minutes; a longer one is a pause', () => {
  const b = bureau();
  expect(b.ecrire(0, 'Un').jour).toMatchObject({ jour: '2026-11-23', secondes: 0, ajoutes: 1, retires: 0 });
  expect(b.ecrire(4, 'Un mot').jour.secondes).toBe(240);
  expect(b.ecrire(10, 'Un mot de').jour.secondes).toBe(240);
  expect(b.ecrire(10.5, 'Un mot de plus').jour).toMatchObject({ secondes: 270, ajoutes: 4 });
});

test('H7: the sessions of a day add up, opened again or not; midnight begins another day', () => {
  const b = bureau('Un texte.');
  b.ecrire(0, 'Un texte. Deux mots');
  b.ecrire(1, 'Un texte. Deux');
  b.rouvrir();
  expect(b.ecrire(90, 'Deux').jour).toMatchObject({ ajoutes: 1, retires: 2, secondes: 60 });
  expect(b.ecrire(719, 'Deux a').jour).toMatchObject({ ajoutes: 2, retires: 2 });
  expect(b.ecrire(721, 'Deux a b').jour).toEqual({
    jour: '2026-11-24',
    cle: CLE,
    ajoutes: 1,
    retires: 0,
    secondes: 120,
  });
  expect([...b.jours.keys()]).toHaveLength(2);
});
