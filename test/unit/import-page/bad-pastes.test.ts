// Pages copied badly: a report with the reason and the line, never a wrong fiche in silence.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADINGS } from '#core/import/page/headings.ts';
import { importPage, type PageImport } from '#core/import/page/import-page.ts';
import { fold } from '#core/import/page/lines.ts';
import { type Fiche, FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { CODES, ficheOf, pageOf, seedText, textsOf } from './seed.ts';

const anyCode = fc.constantFrom(...CODES);
const read = (texte: string): PageImport => importPage(texte);

/** What may be absent of a page that stops after « Liste des organismes… »; the rest must be whole. */
const head = ({ historiqueCertificateurs, anterieures, anomalies, ...rest }: Fiche) => rest;

/** A cut may end the very last cell: nothing tells « Expert en » from a whole title. */
const isPrefix = (rows: readonly object[], whole: readonly object[]): boolean =>
  rows.every((row, rank) =>
    Object.entries(row).every(([key, value]) => {
      const full = String((whole[rank] as Record<string, unknown> | undefined)?.[key]);
      return rank < rows.length - 1 ? full === String(value) : full.startsWith(String(value));
    }),
  );

/** What the report says of this text that it does not say of the whole page. */
const newRules = (fiche: Fiche): string[] => {
  const known = new Set(ficheOf(fiche.code).anomalies.map((anomalie) => JSON.stringify(anomalie)));
  return fiche.anomalies.filter((one) => !known.has(JSON.stringify(one))).map(({ regle }) => regle);
};

const expectRefusal = ({ archives, refusees }: PageImport, texte: string): void => {
  expect(archives).toEqual([]);
  expect(refusees.length).toBeGreaterThan(0);
  for (const { raison, ligne } of refusees) {
    expect(raison).toMatch(/^\P{Ll}.*Rien n’a été (gardé|changé)/u);
    if (ligne !== null) expect(ligne).toBeLessThanOrEqual(texte.split('\n').length);
  }
};

const expectSound = (code: string, texte: string): void => {
  const result = read(texte);
  const [archive] = result.archives;
  if (!archive) {
    expectRefusal(result, texte);
    return;
  }
  const whole = ficheOf(code);
  expect(head(archive.fiche)).toEqual(head(whole));
  expect(isPrefix(archive.fiche.historiqueCertificateurs, whole.historiqueCertificateurs)).toBe(true);
  expect(isPrefix(archive.fiche.anterieures, whole.anterieures)).toBe(true);
};

describe('F5: cuts', () => {
  test.each(CODES)('%s cut after any line is refused, or whole but for its tail', (code) => {
    const lines = pageOf(code).split('\n');
    for (let count = 0; count < lines.length; count += 1) expectSound(code, lines.slice(0, count).join('\n'));
  });

  test('cut after any character, refused, or whole but for its tail', () => {
    fc.assert(
      fc.property(anyCode, fc.double({ min: 0, max: 1, noNaN: true }), (code, share) => {
        const page = pageOf(code);
        expectSound(code, page.slice(0, Math.floor(page.length * share)));
      }),
      { numRuns: 200 },
    );
  });

  test('cut anywhere in the last lines of the page', () => {
    for (const code of CODES) {
      const page = pageOf(code);
      const from = page.search(/^(Liste des organismes|Le certificateur n'habilite)/m) - 5;
      for (let end = from; end < page.length; end += end < page.length - 100 ? 19 : 1)
        expectSound(code, page.slice(0, end));
    }
  });

  test.each(CODES)('%s that begins below its title is refused', (code) => {
    const lines = pageOf(code).split('\n');
    for (const first of [1, 2, 3, 10, 60, 200]) {
      const texte = lines.slice(first).join('\n');
      expectRefusal(read(texte), texte);
    }
  });

  test('a hole anywhere is refused, or seen, or only shortens a free text', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), fc.integer({ min: 1, max: 60 }), (code, start, size) => {
        const lines = pageOf(code).split('\n');
        const from = 4 + (start % (lines.length - 5));
        const texte = [...lines.slice(0, from), ...lines.slice(from + size)].join('\n');
        const [archive] = read(texte).archives;
        if (!archive) return;
        const whole = ficheOf(code);
        const count = (fiche: Fiche) =>
          fiche.blocs.map(({ code: bloc, competences }) => `${bloc} ${competences.length}`);
        // Compétences cannot be lost without a word.
        if (count(archive.fiche).join() !== count(whole).join())
          expect(newRules(archive.fiche)).toContain('nombre-de-competences');
        // A hole from the modalités of a bloc to the compétences of the next makes one bloc of two. RNCP38606 alone says
        // nowhere how many blocs it has.
        if (archive.fiche.blocs.length < whole.blocs.length && code !== 'RNCP38606')
          expect(newRules(archive.fiche)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('F2: what differs between browsers and means nothing', () => {
  test('no-break spaces, line ends, byte order mark and decomposed accents give the same fiche', () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        (code, choices, end, mark, decomposed) => {
          let texte = pageOf(code).replace(/ /g, (space) => (choices.next().value ? '\u00A0' : space));
          texte = texte.replace(/\n/g, end);
          if (decomposed) texte = texte.normalize('NFD');
          expect(read((mark ? '\uFEFF' : '') + texte)).toEqual(read(pageOf(code)));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('spaces at the ends of lines and blank lines at the end give the same fiche', () => {
    for (const code of CODES) {
      const texte = `\n\n${pageOf(code)}\n \n\n`;
      expect(read(texte).archives.map(({ fiche }) => fiche)).toEqual([ficheOf(code)]);
    }
  });

  test.each(['• ', '•\t', '    • ', '◦ '])('real bullets « %s » give the same lists', (bullet) => {
    for (const code of CODES) {
      const texte = pageOf(code).replace(/^ {4}(?=\S)/gm, bullet);
      const [archive] = read(texte).archives;
      const lists = ({
        blocs,
        competencesAttestees,
        rome,
        activitesVisees,
        transversales,
        regle,
      }: Fiche) => ({
        blocs: blocs.map(({ modalites, ...bloc }) => bloc),
        competencesAttestees,
        rome,
        activitesVisees,
        transversales,
        conditions: regle.autresConditions,
      });
      expect(archive && lists(archive.fiche)).toEqual(lists(ficheOf(code)));
    }
  });
});

describe('F5: columns', () => {
  test.each([' ', '', '    ', '\n'])(
    'TABs that became « %s » are refused with the word « colonnes »',
    (instead) => {
      for (const code of CODES) {
        const result = read(pageOf(code).replaceAll('\t', instead));
        expectRefusal(result, pageOf(code).replaceAll('\t', instead));
        if (instead !== '\n') expect(result.refusees[0]?.raison).toMatch(/^Les colonnes/);
      }
    },
  );

  test('the lone TAB of any bloc, lost, refuses the page and names the bloc', () => {
    for (const code of CODES) {
      const lines = pageOf(code).split('\n');
      const marks = lines.flatMap((line, index) => (line === '\t' ? [index] : []));
      expect(marks).toHaveLength(ficheOf(code).blocs.length);
      for (const [rank, mark] of marks.entries()) {
        const result = read(lines.filter((_, index) => index !== mark).join('\n'));
        expect(result.archives).toEqual([]);
        expect(result.refusees[0]?.raison).toContain(
          `Les colonnes du tableau du bloc ${ficheOf(code).blocs[rank]?.code}`,
        );
      }
    }
  });

  test('one TAB lost anywhere is refused, or seen, or without effect', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), (code, pick) => {
        const page = pageOf(code);
        const tabs = [...page.matchAll(/\t/g)].map(({ index }) => index);
        const at = tabs[pick % tabs.length] ?? 0;
        const [archive] = read(`${page.slice(0, at)} ${page.slice(at + 1)}`).archives;
        if (!archive) return;
        const whole = ficheOf(code);
        const same = JSON.stringify(archive.fiche) === JSON.stringify(whole);
        expect(same || newRules(archive.fiche).length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('F5: structure', () => {
  test('any heading lost, or any bloc heading, is refused, or seen', () => {
    for (const code of CODES) {
      const lines = pageOf(code).split('\n');
      for (const [index, line] of lines.entries()) {
        const isHeading =
          HEADINGS.some(({ pattern }) => pattern.test(fold(line))) || /^Liste de compétences/.test(line);
        if (!isHeading || fold(line) === 'Aucune correspondance') continue;
        const [archive] = read(lines.filter((_, other) => other !== index).join('\n')).archives;
        if (archive) expect(newRules(archive.fiche), `${code} ${line}`).not.toEqual([]);
      }
    }
  });

  test('any compétence lost from a bloc, or from « Compétences attestées », is seen', () => {
    for (const code of CODES) {
      const lines = pageOf(code).split('\n');
      const texts = new Set(
        ficheOf(code).blocs.flatMap(({ competences }) => competences.map(({ texte }) => texte)),
      );
      const places = lines.flatMap((line, index) => (texts.has(line.trim()) ? [index] : []));
      for (const place of places.filter((_, rank) => rank % 3 === 0)) {
        const [archive] = read(lines.filter((_, index) => index !== place).join('\n')).archives;
        expect(archive?.fiche.anomalies.map(({ regle }) => regle)).toContain('nombre-de-competences');
      }
    }
  });

  test('lines moved, doubled or changed never throw, and what is read is on the page', () => {
    const change = fc.record({
      kind: fc.constantFrom('double', 'swap', 'insert', 'join', 'split'),
      at: fc.nat(),
      other: fc.nat(),
      word: fc.constantFrom(
        '',
        '\t',
        'ET',
        'Non',
        '-',
        'RNCP38822BC02 - Titre',
        'Statistiques :',
        'Modalités d’évaluation :',
      ),
    });
    fc.assert(
      fc.property(anyCode, fc.array(change, { minLength: 1, maxLength: 4 }), (code, changes) => {
        const lines = pageOf(code).split('\n');
        for (const { kind, at, other, word } of changes) {
          const i = at % lines.length;
          const j = other % lines.length;
          const line = lines[i] ?? '';
          if (kind === 'double') lines.splice(j, 0, line);
          if (kind === 'swap') [lines[i], lines[j]] = [lines[j] ?? '', line];
          if (kind === 'insert') lines.splice(i, 0, word);
          if (kind === 'join') lines.splice(i, 2, line + (lines[i + 1] ?? ''));
          if (kind === 'split')
            lines.splice(i, 1, line.slice(0, line.length / 2), line.slice(line.length / 2));
        }
        const { archives, refusees } = read(lines.join('\n'));
        expect(archives.length + refusees.length).toBeGreaterThan(0);
        for (const archive of archives) {
          expect(FicheArchive.safeParse(archive).success).toBe(true);
          for (const { path, text } of textsOf(archive.fiche.blocs))
            if (!path.endsWith('.id')) expect(archive.page?.texte.includes(text), path).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a bloc of another fiche, or a bloc twice, refuses the page', () => {
    const foreign = pageOf('RNCP38822').replace('\nRNCP38822BC02 - C', '\nRNCP37985BC02 - C');
    expect(read(foreign).refusees[0]?.raison).toContain('n’appartient pas à la fiche RNCP38822');
    const twice = pageOf('RNCP38822').replace('\nRNCP38822BC02 - C', '\nRNCP38822BC01 - C');
    expect(read(twice).refusees[0]?.raison).toContain('est deux fois');
  });
});

describe('F5: several pages', () => {
  test('a page cut anywhere and glued to the next never gives the next a wrong title', () => {
    fc.assert(
      fc.property(
        anyCode,
        anyCode,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.boolean(),
        (first, second, share, blank) => {
          fc.pre(first !== second);
          const cut = pageOf(first).slice(0, Math.floor(pageOf(first).length * share));
          const { archives } = read(`${cut}${blank ? '\n\n' : ''}${pageOf(second)}`);
          for (const { fiche } of archives) {
            const whole = ficheOf(fiche.code);
            expect(head(fiche)).toEqual(head(whole));
          }
          if (blank && share === 1) expect(archives).toHaveLength(2);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the order of the pages changes nothing', () => {
    const texte = [...CODES].reverse().map(pageOf).join('\n');
    expect(read(texte).refusees).toEqual([]);
    for (const { fiche } of read(texte).archives) expect(fiche).toEqual(ficheOf(fiche.code));
  });

  test('the same page twice is one fiche; with a difference, none', () => {
    const page = pageOf('RNCP36912');
    expect(read(`${page}\n\n${page}`).archives.map(({ fiche }) => fiche)).toEqual([ficheOf('RNCP36912')]);
    const { archives, refusees } = read(`${page}\n\n${page.replace('Niveau 7', 'Niveau 6')}`);
    expect(archives).toEqual([]);
    expect(refusees[0]?.raison).toContain('deux fois dans ce texte, avec des différences');
  });

  test('a refused page does not prevent the others, and its line is that of the file', () => {
    const lines = seedText.split('\n');
    const mark = lines.indexOf('\t');
    const { archives, refusees } = read(lines.filter((_, index) => index !== mark).join('\n'));
    expect(archives.map(({ fiche }) => fiche.code)).toEqual(CODES.slice(1));
    expect(refusees).toHaveLength(1);
    expect(refusees[0]).toMatchObject({ code: 'RNCP38822' });
    expect(refusees[0]?.ligne).toBeGreaterThan(198);
    expect(refusees[0]?.ligne).toBeLessThan(230);
  });
});

describe('F5: texts that are something else', () => {
  test.each([
    ['', 'Le texte est vide'],
    ['  \n \t\n', 'Le texte est vide'],
    ['Bonjour,\nvoici ma fiche.', 'n’est pas une page de fiche'],
    ['<html><body>Code de la fiche : RNCP38822</body></html>', 'n’est pas une page de fiche'],
    ['Anglais professionnel\n\nCode de la fiche : RS5664\n\nEtat : Active', 'répertoire spécifique'],
    ['Code de la fiche : RNCP38822\n\nEtat : Active', 'commence sous son titre'],
    ['Un titre\n\nCode de la fiche : RNCP38822\n\nEtat : Active', 's’arrête juste après le code'],
  ])('« %s » is refused: %s', (texte, raison) => {
    const result = read(texte);
    expectRefusal(result, texte);
    expect(result.refusees[0]?.raison).toContain(raison);
  });

  test('any text gives a report', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (texte) => {
        expect(read(texte).archives).toEqual([]);
        expect(read(texte).refusees).toHaveLength(1);
      }),
    );
  });
});
