// Lines of the page from which fields of the fiche were read, with a little of what stands around them.
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';

export interface Excerpt {
  /** Cited lines, from 1. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly { readonly number: number; readonly text: string; readonly cited: boolean }[];
}

const AROUND = 2;

/** One excerpt for each run of cited lines; neighbours join. A path also cites what is under it. */
export function excerptsOf(archive: FicheArchive, chemins: readonly string[]): Excerpt[] {
  if (archive.page === null) return [];
  const lines = archive.page.texte.split(/\r\n|\r|\n/);
  const cited = new Set<number>();
  for (const origine of archive.page.origines)
    if (chemins.some((c) => origine.chemin === c || origine.chemin.startsWith(`${c}.`)))
      for (let n = origine.debut; n <= Math.min(origine.fin, lines.length); n++) cited.add(n);
  const runs: { from: number; to: number }[] = [];
  for (const n of [...cited].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && n - last.to <= 2 * AROUND + 1) last.to = n;
    else runs.push({ from: n, to: n });
  }
  return runs.map(({ from, to }) => {
    const first = Math.max(1, from - AROUND);
    return {
      from,
      to,
      lines: lines.slice(first - 1, to + AROUND).map((text, rank) => ({
        number: first + rank,
        text,
        cited: cited.has(first + rank),
      })),
    };
  });
}
