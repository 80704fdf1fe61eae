// What the five fiches say against themselves; and general detectors on made-up pages, so that none fires for nothing.
import { describe, expect, test } from 'vitest';
import { importPage } from '#core/import/page/import-page.ts';
import { CODES, ficheOf, pageOf, seedArchives } from './seed.ts';

const rules = (code: string) => ficheOf(code).anomalies.map(({ regle }) => regle);
const of = (code: string, regle: string) => ficheOf(code).anomalies.filter((one) => one.regle === regle);

/** The fiche of a page in which some words were changed. */
const changed = (code: string, from: string | RegExp, to: string) => {
  const page = pageOf(code);
  const other = page.replace(from, to);
  expect(other).not.toBe(page);
  const [archive] = importPage(other).archives;
  if (!archive) throw new Error('refused');
  return archive.fiche.anomalies.map(({ regle }) => regle);
};

describe('F15: the anomalies of the five fiches', () => {
  test('all of them, in order', () => {
    expect(Object.fromEntries(CODES.map((code) => [code, rules(code)]))).toEqual({
      RNCP38822: [
        'jury-nombre',
        'jury-deux-compositions',
        'transversales-hors-bloc',
        'condition-de-formation',
        'prerequis-repetes',
        'documents-non-listes',
        'journal-officiel-anterieur',
        'guillemet',
        'guillemet',
        'mot-en-trop-ou-manquant',
        'mot-en-trop-ou-manquant',
        'mot-en-trop-ou-manquant',
        'activites-collees',
      ],
      RNCP37985: [
        'modalites-vae-a-part',
        'condition-de-formation',
        ...Array.from({ length: 8 }, () => 'attestee-differente'),
      ],
      RNCP36912: [
        'nombre-de-blocs',
        'derniere-delivrance-absente',
        'texte-d-un-autre-enregistrement',
        'anterieure-sans-correspondance',
        'intitule-de-bloc-different',
        'parenthese',
        'parenthese',
      ],
      RNCP38503: [
        'modalites-de-formation',
        'livrable-circulaire',
        'anterieure-sans-correspondance',
        'certificateur-repete',
        'mot-en-trop-ou-manquant',
        ...Array.from({ length: 5 }, () => 'mot-coupe'),
        'appel-de-note',
        'activites-collees',
      ],
      RNCP38606: ['aucune-correspondance', 'mot-en-trop-ou-manquant', 'page-tronquee'],
    });
  });

  test('each shows words of the page', () => {
    for (const { fiche, page } of seedArchives)
      for (const { regle, citation } of fiche.anomalies) {
        const words = (text: string) =>
          text
            .replace(/\s+/g, ' ')
            .replace(/^… | …$/g, '')
            .trim();
        expect(
          words(page?.texte ?? '').includes(words(citation)),
          `${fiche.code} ${regle} « ${citation} »`,
        ).toBe(true);
      }
  });

  test('RNCP36912 speaks of four blocs and lists three', () => {
    const [found] = of('RNCP36912', 'nombre-de-blocs');
    expect(found?.message).toContain('La fiche parle de 4 blocs et en liste 3');
    expect(found?.citation).toContain('le candidat doit acquérir les 4 blocs de compétences');
  });

  test('RNCP38822 announces three external members and describes two', () => {
    expect(of('RNCP38822', 'jury-nombre')[0]?.message).toBe(
      'La fiche annonce « 3 membres externes » et en décrit 2 : « un employeur et un salarié ».',
    );
  });

  test('RNCP37985 writes eight compétences otherwise, the words that differ are shown', () => {
    const messages = of('RNCP37985', 'attestee-differente').map(({ message }) => message);
    expect(messages[0]).toContain('BC02-C05');
    expect(messages[0]).toContain('« adapatée » au lieu de « adaptée »');
    expect(messages[6]).toContain('« oeuvre » au lieu de « œuvre », « ...) » au lieu de « etc.) »');
  });

  test('the unclosed brackets are those of BC01 n° 5 and BC02 n° 2', () => {
    const messages = of('RNCP36912', 'parenthese').map(({ message }) => message);
    expect(messages[0]).toContain('BC01-C05');
    expect(messages[1]).toContain('BC02-C02');
  });

  test('the broken words are shown, the hyphenated ones are not', () => {
    const text = of('RNCP38503', 'mot-coupe')
      .map(({ message }) => message)
      .join(' ');
    for (const word of ['va-lider', 'vi-sant', 'orga-nisation', 'mana-gement', 'dévelop-pement'])
      expect(text).toContain(word);
    expect(text).not.toMatch(/plate-forme|tiers-temps|front-end|back-end/i);
  });
});

describe('F15: the detectors, on pages changed by one word', () => {
  test.each([
    [
      'a certification closed to VAE',
      'RNCP36912',
      /Par expérience \tX \t\t[^\t]*\t30-09-2022/,
      'Par expérience \t\tX \t- \t-',
      'vae-non-ouverte',
    ],
    [
      'a duration that does not lead to the échéance',
      'RNCP38822',
      /en années \t4/,
      'en années \t5',
      'echeance-calculee',
    ],
    ['two échéances', 'RNCP38822', '\n27-03-2028\n', '\n28-03-2028\n', 'deux-echeances'],
    [
      'a délivrance before the échéance',
      'RNCP38822',
      '27-03-2032',
      '27-03-2027',
      'delivrance-avant-echeance',
    ],
    ['four commons announced', 'RNCP37985', 'les 5 blocs', 'les 4 blocs', 'nombre-de-blocs-communs'],
    ['a choice that cannot be read', 'RNCP37985', ' (bloc 3 ou bloc 4)', '', 'regle-choix-illisible'],
    [
      'a choice between blocs that are not there',
      'RNCP37985',
      'bloc 3 ou bloc 4',
      'bloc 8 ou bloc 9',
      'regle-choix-illisible',
    ],
    [
      'a rule that says nothing',
      'RNCP38606',
      /L'acquisition de la certification dans son[^\n]*/,
      'Voir le règlement.',
      'regle-supposee',
    ],
    ['three blocs announced of four', 'RNCP38822', 'sur les quatre', 'sur les trois', 'nombre-de-blocs'],
    ['a jury of six counted five', 'RNCP38822', /de 5 personnes/g, 'de 6 personnes', 'jury-total'],
    ['a rate that is not that of the jury', 'RNCP38822', /est de 60 %/g, 'est de 40 %', 'jury-taux'],
    [
      'three transversales announced',
      'RNCP38822',
      'deux compétences transversales',
      'trois compétences transversales',
      'nombre-de-transversales',
    ],
    ['more in the job than in any', 'RNCP36912', '100 \t78', '70 \t78', 'statistiques-impossibles'],
    [
      'a bloc cited that is not there',
      'RNCP38503',
      /RNCP38503BC03( [^\t]*\tRNCP35075)/,
      'RNCP38503BC09$1',
      'correspondance-code-inconnu',
    ],
    ['a gap between blocs', 'RNCP36912', '\nRNCP36912BC02 -', '\nRNCP36912BC04 -', 'blocs-non-consecutifs'],
  ])('%s', (_, code, from, to, regle) => {
    expect(changed(code, from, to)).toContain(regle);
  });

  test.each([
    [
      'the jury described as announced',
      'RNCP38822',
      /\(un employeur et un salarié\)/g,
      '(deux employeurs et un salarié)',
      'jury-nombre',
    ],
    ['the blocs announced as listed', 'RNCP36912', /4 blocs/g, '3 blocs', 'nombre-de-blocs'],
    ['the bracket closed', 'RNCP36912', /Proof of Concept\)/g, 'Proof of Concept))', 'nothing'],
    ['the word mended', 'RNCP38503', 'vi-sant', 'visant', 'nothing'],
  ])('no alarm with %s', (_, code, from, to, regle) => {
    const before = rules(code);
    const after = changed(code, from, to);
    expect(after).not.toContain(regle);
    expect(after).toHaveLength(before.length - 1);
  });
});
