// The clock of a rehearsal: told the time, never asked to wait.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { etatDeLaPartie, etatEnTout, type Signal, signaux } from '#shared/domain/soutenance/alertes.ts';
import {
  battre,
  type Chrono,
  chronoNeuf,
  estFini,
  faire,
  GESTES,
  resteDeLaPartie,
  resteEnTout,
  retard,
  TOLERANCE,
  tempsDit,
} from '#shared/domain/soutenance/chrono.ts';

const PARTIES = [
  { id: 'a', titre: 'Introduction', secondes: 100 },
  { id: 'b', titre: 'Le phare', secondes: 300 },
  { id: 'c', titre: 'Conclusion', secondes: 50 },
];
const s = (secondes: number) => secondes * 1_000;

/** Beats every quarter of a second from the last beat to `jusqua`; returns the signals too. */
const laisser = (chrono: Chrono, jusqua: number, pas = 250): { chrono: Chrono; dits: Signal[] } => {
  let present = chrono;
  const dits: Signal[] = [];
  for (let instant = chrono.depuis ?? jusqua; instant < jusqua; instant += pas) {
    const suite = battre(present, Math.min(instant + pas, jusqua));
    dits.push(...signaux(present, suite));
    present = suite;
  }
  return { chrono: present, dits };
};

describe('S16: each part is counted apart', () => {
  test('whatever the gestures and the beats, the measures add up to the time it ran', () => {
    const evenement = fc.record({
      apres: fc.integer({ min: 0, max: TOLERANCE.vue }),
      geste: fc.option(fc.constantFrom(...GESTES), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(evenement, { maxLength: 60 }), (evenements) => {
        let chrono = faire(chronoNeuf(PARTIES), 'pause', 0);
        let instant = 0;
        let couru = 0;
        for (const { apres, geste } of evenements) {
          instant += apres;
          if (chrono.depuis !== null) couru += apres;
          chrono = geste === null ? battre(chrono, instant) : faire(chrono, geste, instant);
          expect(tempsDit(chrono)).toBe(couru);
          expect(resteEnTout(chrono)).toBe(s(450) - couru);
          expect(chrono.rang).toBeGreaterThanOrEqual(0);
          expect(chrono.rang).toBeLessThanOrEqual(PARTIES.length);
          if (estFini(chrono)) expect(chrono.depuis).toBeNull();
        }
      }),
    );
  });

  test('a pause counts nothing, and going back goes on where the part was left', () => {
    let chrono = faire(chronoNeuf(PARTIES), 'pause', 0);
    chrono = laisser(chrono, s(90)).chrono;
    chrono = faire(chrono, 'suivante', s(90));
    chrono = laisser(chrono, s(100)).chrono;
    chrono = faire(chrono, 'pause', s(100));
    chrono = faire(chrono, 'precedente', s(5_000));
    chrono = faire(chrono, 'pause', s(6_000));
    chrono = laisser(chrono, s(6_020)).chrono;
    expect(chrono.mesures).toEqual([s(110), s(10), 0]);
    expect(resteDeLaPartie(chrono)).toBe(s(-10));
    expect(retard(chrono)).toBe(s(10));
  });

  test('after the last part it is over and stopped; one step back opens it again', () => {
    let chrono = faire(chronoNeuf(PARTIES), 'pause', 0);
    for (const instant of [1, 2, 3]) chrono = faire(chrono, 'suivante', instant);
    expect(estFini(chrono)).toBe(true);
    expect(faire(chrono, 'pause', 10)).toEqual(chrono);
    chrono = faire(faire(chrono, 'precedente', 20), 'pause', 30);
    expect(battre(chrono, 35).mesures).toEqual([1, 1, 6]);
  });

  test('ahead or late on the plan is known at the end of a part, and in one that lasts', () => {
    let chrono = faire(chronoNeuf(PARTIES), 'pause', 0);
    chrono = laisser(chrono, s(80)).chrono;
    expect(retard(chrono)).toBe(0);
    chrono = faire(chrono, 'suivante', s(80));
    expect(retard(chrono)).toBe(s(-20));
    chrono = laisser(chrono, s(80 + 330)).chrono;
    expect(retard(chrono)).toBe(s(10));
  });
});

describe('S17, S18: a computer that sleeps does not lie', () => {
  const enMarche = laisser(faire(chronoNeuf(PARTIES), 'pause', 0), s(20)).chrono;

  test('the clock is stopped where it was, and says how long it was away', () => {
    const reveil = battre(enMarche, s(20 + 3_600));
    expect(reveil).toMatchObject({ depuis: null, absence: s(3_600), mesures: [s(20), 0, 0] });
    expect(battre(reveil, s(9_999))).toEqual(reveil);
    const reprise = faire(reveil, 'pause', s(4_000));
    expect(reprise).toMatchObject({ depuis: s(4_000), absence: null, mesures: [s(20), 0, 0] });
  });

  test('someone who kept on speaking counts that time', () => {
    const compte = faire(battre(enMarche, s(50)), 'compter', s(55));
    expect(compte).toMatchObject({ depuis: s(55), absence: null, mesures: [s(50), 0, 0] });
    expect(faire(enMarche, 'compter', s(21)).mesures).toEqual([s(21), 0, 0]);
  });

  test('a gesture that finds out the sleep stops the clock, and does nothing else', () => {
    expect(faire(enMarche, 'suivante', s(500))).toMatchObject({ rang: 0, absence: s(480) });
  });

  test('a hidden window beats once a minute and counts it', () => {
    expect(battre(enMarche, s(80), TOLERANCE.cachee)).toMatchObject({
      absence: null,
      mesures: [s(80), 0, 0],
    });
    expect(battre(enMarche, s(100), TOLERANCE.cachee).absence).toBe(s(80));
  });

  test('a clock that is set back takes nothing away, and goes on', () => {
    const recule = battre(enMarche, s(-3_600));
    expect(recule.mesures).toEqual([s(20), 0, 0]);
    expect(battre(recule, s(-3_598)).mesures).toEqual([s(22), 0, 0]);
  });
});

describe('S19: near the end', () => {
  test('the last fifth of a part, half a minute at most; the last tenth of the whole', () => {
    let chrono = faire(chronoNeuf(PARTIES), 'pause', 0);
    chrono = laisser(chrono, s(79)).chrono;
    expect(etatDeLaPartie(chrono)).toBe('large');
    chrono = laisser(chrono, s(80)).chrono;
    expect(etatDeLaPartie(chrono)).toBe('bientot');
    chrono = laisser(chrono, s(100)).chrono;
    expect(etatDeLaPartie(chrono)).toBe('depasse');
    chrono = faire(chrono, 'suivante', s(100));
    expect(etatDeLaPartie(chrono)).toBe('large');
    chrono = laisser(chrono, s(370)).chrono;
    expect(etatDeLaPartie(chrono)).toBe('bientot');
    expect(etatEnTout(chrono)).toBe('large');
    expect(etatEnTout(laisser(chrono, s(405)).chrono)).toBe('bientot');
  });

  test('each signal is given once, whatever the pace of the beats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: TOLERANCE.vue }), (pas) => {
        let chrono = faire(chronoNeuf(PARTIES), 'pause', 0);
        const dits: Signal[] = [];
        for (const fin of [s(110), s(420), s(500)]) {
          const suite = laisser(chrono, fin, pas);
          dits.push(...suite.dits);
          chrono = faire(suite.chrono, 'suivante', fin);
        }
        expect(dits.filter((d) => d === 'partie-bientot').length).toBe(3);
        expect(dits.filter((d) => d === 'partie-finie').length).toBe(3);
        expect(dits.filter((d) => d === 'tout-bientot').length).toBe(1);
        expect(dits.filter((d) => d === 'tout-fini').length).toBe(1);
      }),
    );
  });
});
