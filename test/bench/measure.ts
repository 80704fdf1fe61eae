// What the bench prints: figures beside a named yardstick taken in the same session, so that a slow or busy machine
// slows both. No test reads them.

export interface Measure {
  readonly nom: string;
  /** What was measured on: « profil vide », « 45 compétences, 100 000 mots, 500 preuves ». */
  readonly taille: string;
  readonly unite: 'ms';
  readonly valeur: number;
  readonly repere: { readonly nom: string; readonly valeur: number };
  readonly ratio: number;
  readonly but?: { readonly texte: string; readonly atteint: boolean };
}

const round = (value: number): number => Number(value.toPrecision(3));

export const measure = (m: Omit<Measure, 'ratio' | 'unite'>): Measure => ({
  ...m,
  unite: 'ms',
  valeur: round(m.valeur),
  repere: { ...m.repere, valeur: round(m.repere.valeur) },
  ratio: round(m.valeur / m.repere.valeur),
});

/** The value under which that share of the sorted values stands; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds of each of `times` runs of `work`, after one that does not count. */
export async function timed(times: number, work: () => unknown): Promise<number[]> {
  const values: number[] = [];
  for (let run = -1; run < times; run++) {
    const start = performance.now();
    await work();
    if (run >= 0) values.push(performance.now() - start);
  }
  return values;
}
