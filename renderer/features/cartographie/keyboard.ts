// The keys of the matrix, as a grid of the ARIA practices: arrows, Home and End, Page Up and Down by bloc.
import type { Depth } from '#renderer/ui/depth-mark.tsx';
import type { Matrix } from './model.ts';

export interface Cell {
  readonly competenceId: string;
  readonly experienceId: string;
}

interface Keys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the key leads, or null when it is not a key that moves. Movements stop at the edges. */
export function moved(matrix: Matrix, from: Cell, event: Keys): Cell | null {
  if (event.altKey) return null;
  const rows = matrix.blocs.flatMap((b) => b.rows.map((r) => r.competenceId));
  const columns = matrix.columns.map((c) => c.id);
  const row = rows.indexOf(from.competenceId);
  const column = columns.indexOf(from.experienceId);
  const at = (r: number, c: number): Cell => ({
    competenceId: rows[clamp(r, rows.length)] ?? from.competenceId,
    experienceId: columns[clamp(c, columns.length)] ?? from.experienceId,
  });
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return at(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(far ? rows.length - 1 : row + 1, column);
    case 'ArrowLeft':
      return at(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, far ? columns.length - 1 : column + 1);
    case 'Home':
      return at(far ? 0 : row, 0);
    case 'End':
      return at(far ? rows.length - 1 : row, columns.length - 1);
    case 'PageUp':
    case 'PageDown':
      return at(rows.indexOf(neighbourBloc(matrix, from.competenceId, event.key)), column);
    default:
      return null;
  }
}

/** First compétence of the bloc before or after; Page Up inside a bloc goes to its own first row first. */
function neighbourBloc(matrix: Matrix, competenceId: string, key: 'PageUp' | 'PageDown'): string {
  const rank = matrix.blocs.findIndex((b) => b.rows.some((r) => r.competenceId === competenceId));
  const first = (n: number): string | undefined => matrix.blocs[n]?.rows[0]?.competenceId;
  if (key === 'PageDown')
    return first(rank + 1) ?? matrix.blocs.at(-1)?.rows.at(-1)?.competenceId ?? competenceId;
  const own = first(rank);
  return own !== undefined && own !== competenceId ? own : (first(rank - 1) ?? competenceId);
}

const clamp = (n: number, length: number): number => Math.min(length - 1, Math.max(0, n));

/** The depth typed, or null. Figures are also read by place: on a French keyboard their row asks for Shift. */
export function typedDepth(event: Keys): Depth | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Delete' || event.key === 'Backspace') return 0;
  const figure = /^[0-3]$/.test(event.key) ? event.key : /^(?:Digit|Numpad)([0-3])$/.exec(event.code)?.[1];
  return figure === undefined ? null : (Number(figure) as Depth);
}
