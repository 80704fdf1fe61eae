// The reading agrees with readers: the 148 compétences of the shipped fiches, and others written in other ways.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lireCompetence } from '#shared/domain/guide/lire-competence.ts';
import { shipped } from '../fiche/fiches.ts';
import { reviewed, sentenceOf } from './golden.ts';

const CODES = ['RNCP36912', 'RNCP37985', 'RNCP38503', 'RNCP38606', 'RNCP38822'];
const SAMPLES = join(import.meta.dirname, '../../../../shared/samples');
const XML = ['export_fiches_RNCP_V4_1_extract.xml', 'export_fiches_RS_V4_1_extract.xml'].map((f) =>
  join(SAMPLES, f),
);

describe('the five fiches', () => {
  const golden = reviewed('cinq-fiches');

  test('G1: the golden file holds the 148 compétences, to the letter', () => {
    const official = CODES.flatMap((code) => shipped(code).blocs.flatMap((bloc) => bloc.competences));
    expect(golden.map(({ id, segments }) => ({ id, texte: sentenceOf(segments) }))).toEqual(
      official.map(({ id, texte }) => ({ id, texte })),
    );
    expect(golden).toHaveLength(148);
  });

  test.each(golden)('G2 to G7: $id is read as its readers did', ({ segments }) => {
    expect(lireCompetence(sentenceOf(segments))).toEqual(segments);
  });
});

describe('other fiches, in other styles', () => {
  const golden = reviewed('autres-fiches');

  test.each(golden)('G2 to G8: $id is read as its readers did', ({ segments }) => {
    expect(lireCompetence(sentenceOf(segments))).toEqual(segments);
  });

  test.skipIf(!XML.every(existsSync))(
    'their wording is that of the open data (skipped without ../shared)',
    () => {
      const open = XML.map((path) => plain(readFileSync(path, 'utf8'))).join(' ');
      const strays = golden
        .map(({ segments }) => sentenceOf(segments))
        .filter((texte) => !open.includes(plain(texte)));
      expect(strays).toEqual([]);
    },
  );
});

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexa, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexa !== undefined) return String.fromCodePoint(Number.parseInt(hexa, 16));
    return ENTITIES[name] ?? whole;
  });
const plain = (text: string): string =>
  decoded(decoded(text))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
