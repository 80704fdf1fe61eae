// The dictionaries of spelling: Chromium refuses a damaged one, and would then look for it on the network.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../resources/dictionaries');

/** Header of the format: 4 bytes « BDic », version, offsets of its two parts, the MD5 of all that follows the first. */
test.each(['fr-FR-3-0.bdic', 'en-US-10-1.bdic'])('%s is whole', (name) => {
  const bytes = readFileSync(join(FOLDER, name));
  expect(bytes.toString('latin1', 0, 4)).toBe('BDic');
  expect(bytes.readUInt16LE(4)).toBe(2);
  const start = bytes.readUInt32LE(8);
  const digest = createHash('md5').update(bytes.subarray(start)).digest('hex');
  expect(bytes.toString('hex', 16, 32)).toBe(digest);
});
