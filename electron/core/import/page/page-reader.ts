// What every reader of a section is given: the lines, the sections, and where to write origins and doubts.
import type { Anomalie, Origine } from '#shared/domain/fiche/fiche.ts';
import type { SectionKey } from './headings.ts';
import { isBlank } from './lines.ts';
import type { Section, Sections } from './sections.ts';

export class PageReader {
  readonly lines: readonly string[];
  readonly origines: Origine[] = [];
  readonly anomalies: Anomalie[] = [];
  readonly #sections: Sections;

  constructor(lines: readonly string[], sections: Sections) {
    this.lines = lines;
    this.#sections = sections;
  }

  section(key: SectionKey): Section | null {
    return this.#sections.get(key) ?? null;
  }

  line(index: number): string {
    return this.lines[index] ?? '';
  }

  /** Indexes of the lines of the section that are not blank. */
  filled(section: Section | null): number[] {
    const indexes: number[] = [];
    for (let index = section?.start ?? 0; index < (section?.end ?? 0); index += 1)
      if (!isBlank(this.line(index))) indexes.push(index);
    return indexes;
  }

  /** `first` and `last` count from 0, both included; origins count from 1 in the text kept with the fiche. */
  origin(chemin: string, first: number, last: number = first): void {
    this.origines.push({ chemin, debut: first + 1, fin: last + 1 });
  }

  /** The text of a range to the letter, trimmed at both ends; null when blank. Writes its origin. */
  text(chemin: string, range: { start: number; end: number } | null): string | null {
    const filled = this.filled(range ? { ...range, heading: range.start } : null);
    const first = filled[0];
    const last = filled.at(-1);
    if (first === undefined || last === undefined) return null;
    this.origin(chemin, first, last);
    return this.lines
      .slice(first, last + 1)
      .join('\n')
      .trim();
  }

  anomaly(regle: string, message: string, citation: string): void {
    this.anomalies.push({ regle, message, citation: citation.trim() });
  }

  /** A line of a table or of a list that the grammar of the page does not explain: said, never guessed. */
  unknown(index: number, where: string): void {
    this.anomaly(
      'ligne-non-reconnue',
      `Une ligne de « ${where} » n’a pas été comprise, et n’est pas dans la fiche lue.`,
      this.line(index),
    );
  }
}
