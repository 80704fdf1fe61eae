// A page that cannot be read without doubt: thrown by the readers, turned into one line of the report.

export interface Refusal {
  readonly code: string | null;
  /** What is wrong and what to do: French sentences. */
  readonly raison: string;
  /** Line of the given text, from 1. */
  readonly ligne: number | null;
  readonly citation: string;
}

export class PageRefused extends Error {
  readonly index: number | null;
  /** True when the page stops too early: what follows it in the same file may be glued to its last line. */
  readonly cut: boolean;

  /** `index` counts from 0 in the lines of the fiche. */
  constructor(raison: string, index: number | null, cut = false) {
    super(raison);
    this.name = 'PageRefused';
    this.index = index;
    this.cut = cut;
  }
}
