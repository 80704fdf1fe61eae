// The two clocks, on the five fiches and at the edges.
import { describe, expect, test } from 'vitest';
import { calculerCalendrier } from '#shared/domain/fiche/calendrier.ts';
import { anomalieDEtat, estActive } from '#shared/domain/fiche/etat.ts';
import { SOURCES } from '#shared/domain/fiche/sources.ts';
import { shipped } from './fiches.ts';

const TODAY = '2026-11-23';
const at = (code: string, recevabilite: string | null, recevabiliteFin: string | null = null, jour = TODAY) =>
  calculerCalendrier(shipped(code), { recevabilite, recevabiliteFin }, jour);

describe('F16: the state of a fiche is computed', () => {
  test('two of the five fiches, « Active » on their page, are past their échéance', () => {
    const states = ['RNCP38822', 'RNCP37985', 'RNCP36912', 'RNCP38503', 'RNCP38606'].map((code) => {
      const fiche = shipped(code);
      expect(fiche.etat).toBe('Active');
      return estActive(fiche, TODAY);
    });
    expect(states).toEqual([true, false, false, true, true]);
  });

  test('the day of the échéance is still active, the day after is not', () => {
    expect(estActive({ dateEcheance: '2026-11-23' }, '2026-11-23')).toBe(true);
    expect(estActive({ dateEcheance: '2026-11-23' }, '2026-11-24')).toBe(false);
    expect(estActive({ dateEcheance: null }, TODAY)).toBeNull();
  });
});

test('F16: « Active » on the page and an échéance that is past are told together, at a given day', () => {
  const found = anomalieDEtat(shipped('RNCP36912'), TODAY);
  expect(found?.message).toContain('l’échéance du 29-09-2025 est passée');
  expect(found?.citation).toBe('Etat : Active');
  expect(anomalieDEtat(shipped('RNCP36912'), '2025-09-29')).toBeNull();
  expect(anomalieDEtat(shipped('RNCP38822'), TODAY)).toBeNull();
});

describe('R5: the échéance against the recevabilité', () => {
  test('a recevabilité before the échéance keeps the right, even when the échéance is behind', () => {
    expect(at('RNCP37985', '2026-09-20').etat).toBe('recevable-avant');
    expect(at('RNCP37985', '2026-09-20').active).toBe(false);
    expect(at('RNCP38822', '2026-06-12').etat).toBe('recevable-avant');
    expect(at('RNCP38822', '2026-06-12', null, '2030-01-01').etat).toBe('recevable-avant');
  });

  test('a recevabilité after the échéance is to be checked', () => {
    expect(at('RNCP37985', '2026-09-21').etat).toBe('recevable-apres');
  });

  test('with no recevabilité, today decides', () => {
    expect(at('RNCP38822', null).etat).toBe('non-saisie-active');
    expect(at('RNCP36912', null).etat).toBe('non-saisie-echue');
    expect(at('RNCP38503', null, null, '2026-12-21').etat).toBe('non-saisie-active');
    expect(at('RNCP38503', null, null, '2026-12-22').etat).toBe('non-saisie-echue');
  });

  test('with no échéance, nothing is compared', () => {
    const dates = { dateDecision: null, dateEcheance: null, dateDerniereDelivrance: null };
    const calendrier = calculerCalendrier(
      dates,
      { recevabilite: '2026-01-01', recevabiliteFin: null },
      TODAY,
    );
    expect(calendrier).toMatchObject({
      etat: 'echeance-inconnue',
      active: null,
      limite: null,
      joursRestants: null,
    });
  });
});

describe('R6 and R7: what bounds the parcours', () => {
  test('R6: a dernière délivrance that is not given stays unknown', () => {
    expect(at('RNCP36912', '2025-01-10')).toMatchObject({
      derniereDelivrance: null,
      etatDerniereDelivrance: 'inconnue',
      limite: null,
      joursRestants: null,
    });
  });

  test('R7: the first of the known ends', () => {
    expect(at('RNCP38822', '2026-06-12').limite).toEqual({ date: '2032-03-27', par: 'derniere-delivrance' });
    expect(at('RNCP38822', '2026-06-12', '2027-06-12').limite).toEqual({
      date: '2027-06-12',
      par: 'recevabilite',
    });
    expect(at('RNCP36912', '2025-01-10', '2026-11-24')).toMatchObject({
      joursRestants: 1,
      etatRecevabiliteFin: 'a-venir',
    });
    expect(at('RNCP36912', '2025-01-10', '2026-11-22')).toMatchObject({
      joursRestants: -1,
      etatRecevabiliteFin: 'passee',
    });
    expect(at('RNCP38822', '2026-06-12', '2033-01-01').limite?.par).toBe('derniere-delivrance');
  });
});

test('R9: every rule has its source, its certainty and the day it was checked', () => {
  for (const [regle, source] of Object.entries(SOURCES)) {
    expect(source.regle).toBe(regle);
    expect(source.texte.length).toBeGreaterThan(10);
    expect(source.verifieLe).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  expect(at('RNCP38822', null).sources.map(({ regle }) => regle)).toEqual(['V1', 'V2', 'V7']);
});
