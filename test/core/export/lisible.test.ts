// Signs that no Office file can hold: the livret keeps them, its documents go without.
import { expect, test } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import { lisible } from '#core/export/lisible.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { parties } from '#test/support/documents/office.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const INTERDIT = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const CONTROLES = 'a\u0000b\u0001c\u000bd\u000ce\ud800f\uffffg';

test('W12: a control sign becomes a space where it parts words, and nothing elsewhere; the rest is to the letter', () => {
  expect(lisible({ a: [CONTROLES], n: 1, rien: null, b: true })).toEqual({
    a: ['abc d e\ufffdfg'],
    n: 1,
    rien: null,
    b: true,
  });
  const french = '« L’été », 12\u202f500 œuvres\u00a0: 👩‍💻\n\ttabulation';
  expect(lisible(french)).toBe(french);
});

test.each(['dossier-docx', 'plan-docx', 'plan-pptx'] as const)(
  'W12: %s of a livret full of them holds none',
  async (genre) => {
    const { vue, textes, fichiers } = livretDocument({ mots: 60, preuves: 2 });
    const candidat = { ...vue.candidat, nom: `Le Goff ${CONTROLES}` };
    const situations = vue.situations.map((s) => ({ ...s, titre: s.titre + CONTROLES }));
    const preuves = vue.preuves.map((p) => ({ ...p, legende: p.legende + CONTROLES }));
    const instantane = {
      vue: { ...vue, candidat, situations, preuves },
      textes: [...textes],
      fichiers: [...fichiers],
    };
    const reglages = { date: new Date('2026-11-23T09:00:00Z'), exportId: 'essai', miseEnPage: false };
    const { octets } = await faireDocument({ genre, bloc: 'RNCP38822BC01', nom: '' }, instantane, reglages);
    for (const [nom, xml] of parties(new Uint8Array(octets)))
      if (/\.(xml|rels)$/.test(nom)) expect(xml).not.toMatch(INTERDIT);
  },
);
