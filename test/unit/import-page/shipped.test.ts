// The fiches that ship are what the importer makes of the pages, to the byte.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFiches, toFile } from '../../../scripts/make-fiches.ts';
import { CODES, seedIsThere, seedText, shippedArchive, WITHOUT_SEED } from './seed.ts';

const FOLDER = join(import.meta.dirname, '../../../resources/fiches');

describe('resources/fiches', () => {
  test('holds the five fiches and nothing else', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(CODES.map((code) => `${code}.json`).sort());
  });

  test.skipIf(!seedIsThere)(`made again from the pages, the files are the same (${WITHOUT_SEED})`, () => {
    for (const archive of makeFiches(seedText))
      expect(readFileSync(join(FOLDER, `${archive.fiche.code}.json`), 'utf8')).toBe(toFile(archive));
  });

  test('made again from the kept page, a fiche is the same', () => {
    for (const code of CODES) {
      const shipped = shippedArchive(code);
      expect(makeFiches(shipped.page?.texte ?? '')).toEqual([shipped]);
    }
  });
});
