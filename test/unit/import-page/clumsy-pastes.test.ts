// Pastes as people make them: through a mail, a text editor, Word, another browser. The same fiche, or a report.
import { describe, expect, test } from 'vitest';
import { importPage } from '#core/import/page/import-page.ts';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { CODES, ficheOf, pageOf } from './seed.ts';

/** One run of blanks is one space: what a paste that lost its indents still says to the letter. */
const squashed = (fiche: Fiche | undefined): unknown =>
  JSON.parse(JSON.stringify(fiche ?? null).replace(/(?:\\n|[ \u00a0\u202f])+/g, ' '));

const only = (texte: string): Fiche | undefined => importPage(texte).archives[0]?.fiche;

/** Every line at most that long, as a mail or a narrow window cuts them. */
const wrapped = (texte: string, width: number): string =>
  texte
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').replace(/\n$/, ''))
    .join('\n');

describe.each(CODES)('%s', (code) => {
  const page = pageOf(code);

  test.each([
    ['a margin before every line', page.replace(/^/gm, '   ')],
    ['vertical tabs for line ends', page.replaceAll('\n', '\v')],
    ['line separators', page.replaceAll('\n', '\u2028')],
    ['signs that have no width', page.replaceAll(' ', ' \u200B')],
    ['« Code de la fiche: »', page.replace('Code de la fiche : ', 'Code de la fiche: ')],
    ['the menu of the site above', `Aller au contenu\nRechercher une certification\n\n${page}`],
  ])('F23: %s gives the same fiche', (_, texte) => {
    expect(importPage(texte).refusees).toEqual([]);
    expect(only(texte)).toEqual(ficheOf(code));
  });

  test('F20: a browser that drops the bullets gives the same lists', () => {
    expect(squashed(only(page.replace(/^ +(?=\S)/gm, '')))).toEqual(squashed(ficheOf(code)));
  });

  test.each(['o\t', '§\t', '\uF0B7\t', '- '])(
    'F20: the bullets « %s » of Word give the same lists',
    (mark) => {
      const { blocs, regle, transversales, rome } = ficheOf(code);
      const read = only(page.replace(/^ {4}(?=\S)/gm, mark));
      expect(read?.blocs.map((bloc) => bloc.livrables)).toEqual(blocs.map((bloc) => bloc.livrables));
      expect(read?.regle.autresConditions).toEqual(regle.autresConditions);
      expect(read).toMatchObject({ transversales, rome });
    },
  );

  test.each([60, 72, 80, 100, 150])('F22: lines cut at %i signs are refused', (width) => {
    const { archives, refusees } = importPage(wrapped(page, width));
    expect(archives).toEqual([]);
    expect(refusees.length).toBeGreaterThan(0);
  });

  test('F22: cut at any other length, no compétence is ever half of one', () => {
    const own = new Set(ficheOf(code).blocs.flatMap(({ competences }) => competences.map((c) => c.texte)));
    for (let width = 160; width < 800; width += 40)
      for (const { fiche } of importPage(wrapped(page, width)).archives)
        for (const { texte } of fiche.blocs.flatMap((bloc) => bloc.competences))
          expect(own.has(texte)).toBe(true);
  });

  test('F21: a line typed between the title and the code is taken for the title, and told', () => {
    const [title = '', ...rest] = page.split('\n');
    const read = only([title, 'Retour à la recherche', ...rest].join('\n'));
    expect(read?.anomalies[0]).toMatchObject({
      regle: 'intitule-a-verifier',
      citation: 'Retour à la recherche',
    });
    expect(ficheOf(code).anomalies.map(({ regle }) => regle)).not.toContain('intitule-a-verifier');
  });

  test.each([
    ['HTML saved as a text', `<html><body><h1>${page}</h1></body></html>`],
    ['HTML, a tag on every line', page.replace(/$/gm, '<br>')],
    ['a mail that quotes it', page.replace(/^/gm, '> ')],
    ['all in capitals', page.toUpperCase()],
    ['every line twice', page.replace(/^(.*)$/gm, '$1\n$1')],
    ['a table made of bars', page.replace(/ ?\t/g, ' | ')],
    ['read in the wrong encoding', Buffer.from(page).toString('latin1')],
    ['soft hyphens', page.replaceAll('ti', 't\u00ADi')],
  ])('F5: %s is refused', (_, texte) => {
    const { archives, refusees } = importPage(texte);
    expect(archives).toEqual([]);
    expect(refusees[0]?.raison).toMatch(/Rien n’a été (gardé|changé)/);
  });

  test('F5: what is written under the page is not taken for a part of it', () => {
    const read = only(`${page}\n\n-- \nAnne Le Goff\n06 00 00 00 00`);
    const { anomalies, ...rest } = ficheOf(code);
    expect(read).toMatchObject(rest);
  });
});

test('F20: a list without bullets nor lines together gives one item, and says so', () => {
  const page = pageOf('RNCP37985').replace(/^ {4}(?=\S)(.*)$/gm, '$1\n');
  const read = only(page);
  expect(read?.anomalies.map(({ regle }) => regle)).toContain('liste-sans-puces');
});
