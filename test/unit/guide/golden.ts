// The readings reviewed by hand: an id, then a role and the words of a segment a line, between bars.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role, type Segment } from '#shared/domain/guide/lecture.ts';

export interface Reviewed {
  readonly id: string;
  readonly segments: readonly Segment[];
}

export const reviewed = (name: 'cinq-fiches' | 'autres-fiches'): Reviewed[] =>
  readFileSync(join(import.meta.dirname, '../../golden/guide', `${name}.txt`), 'utf8')
    .split(/\n\n+/)
    .filter((block) => !block.startsWith('#') && block.trim() !== '')
    .map((block) => {
      const [id = '', ...lines] = block.trim().split('\n');
      return { id, segments: lines.map(readLine) };
    });

const readLine = (line: string): Segment => {
  const found = /^(\w+) +\|(.*)\|$/.exec(line);
  if (found === null) throw new Error(`Not a segment: ${line}`);
  return { role: Role.parse(found[1]), texte: found[2] ?? '' };
};

export const sentenceOf = (segments: readonly Segment[]): string =>
  segments.map(({ texte }) => texte).join('');
