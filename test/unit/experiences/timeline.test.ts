import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMonth, monthAfter, timeline } from '#renderer/features/experiences/timeline-model.ts';
import { Experience } from '#shared/domain/livret/entities.ts';

const experience = (id: string, debut: string | null, fin: string | null, enCours = false): Experience =>
  Experience.parse({
    id,
    ordre: 0,
    nature: 'poste',
    intitule: id,
    debut,
    fin,
    enCours,
    contexte: '',
    place: '',
    equipe: '',
    moyens: '',
    resultats: '',
  });
const TODAY = '2026-11-23';
const none = () => 0;

describe('the timeline', () => {
  it('E8: a year alone goes from its January to its December, a month to its own end', () => {
    expect(firstMonth('2021')).toBe(2021 * 12);
    expect(monthAfter('2021')).toBe(2022 * 12);
    expect(firstMonth('2021-03-15')).toBe(2021 * 12 + 2);
    expect(monthAfter('2021-03')).toBe(2021 * 12 + 3);
  });

  it('E8: what is under way stops today; an unknown end stays open; no date, no bar', () => {
    const drawn = timeline(
      [experience('a', '2020', null, true), experience('b', '2024-01', null), experience('c', null, null)],
      TODAY,
      none,
    );
    expect(drawn.bars.find((b) => b.id === 'a')).toMatchObject({ end: 'en-cours', fin: 2026 * 12 + 11 });
    expect(drawn.bars.find((b) => b.id === 'b')).toMatchObject({ end: 'inconnue' });
    expect(drawn.undated).toEqual(['c']);
    expect([drawn.from, drawn.to]).toEqual([2020 * 12, 2027 * 12]);
  });

  const date = fc.option(
    fc
      .tuple(fc.integer({ min: 1970, max: 2026 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    { nil: null },
  );

  it('E8: every dated experience is drawn once, inside the scale, and none hides another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(date, date, fc.boolean()), { maxLength: 30 }),
        fc.nat(40),
        (list, label) => {
          const all = list.map(([debut, fin, enCours], rank) => experience(`e${rank}`, debut, fin, enCours));
          const drawn = timeline(all, TODAY, () => label);
          expect(drawn.bars.length + drawn.undated.length).toBe(all.length);
          for (const bar of drawn.bars) {
            expect(bar.fin).toBeGreaterThan(bar.debut);
            expect(bar.debut).toBeGreaterThanOrEqual(drawn.from);
            expect(bar.fin).toBeLessThanOrEqual(drawn.to);
            for (const other of drawn.bars)
              if (other !== bar && other.lane === bar.lane && other.debut >= bar.debut)
                expect(other.debut).toBeGreaterThanOrEqual(Math.max(bar.fin, bar.debut + label));
          }
        },
      ),
    );
  });
});
