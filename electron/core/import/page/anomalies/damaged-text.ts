// Damage in the official wording, which the candidate will have to print as it is: said, never repaired.
import type { Anomalie } from '#shared/domain/fiche/fiche.ts';
import { anomalie, bare, type Detector, type Evidence, shortBloc } from './detector.ts';

interface Passage {
  readonly where: string;
  readonly texte: string;
}

/** What a candidate answers to, once each: not the « Compétences attestées », which repeat the blocs. */
const passages = ({ fiche }: Evidence): Passage[] => [
  ...fiche.blocs.flatMap((bloc) => [
    ...bloc.competences.map(({ id, texte }) => ({
      where: `La compétence ${shortBloc(bloc.code)}-${id.split('-').at(-1)}`,
      texte,
    })),
    ...(bloc.modalites ?? '')
      .split('\n')
      .map((texte) => ({ where: `Une modalité du bloc ${shortBloc(bloc.code)}`, texte })),
  ]),
  ...fiche.transversales.map((texte) => ({ where: 'Une compétence transversale', texte })),
];

const around = (texte: string, index: number, length: number): string => {
  const start = texte.lastIndexOf(' ', Math.max(0, index - 25)) + 1;
  const stop = texte.indexOf(' ', index + length + 25);
  const end = stop < 0 ? texte.length : stop;
  return `${start > 0 ? '… ' : ''}${texte.slice(start, end)}${end < texte.length ? ' …' : ''}`;
};

/** « (ex: PoC (Proof of Concept) »: more opened than closed, or a closing one alone. */
export const unclosedBrackets: Detector = (evidence) =>
  passages(evidence).flatMap(({ where, texte }) => {
    let depth = 0;
    let opened = -1;
    for (const [index, sign] of [...texte].entries()) {
      if (sign === '(' && depth++ === 0) opened = index;
      if (sign === ')' && --depth < 0) {
        opened = index;
        break;
      }
    }
    if (depth === 0) return [];
    return [
      anomalie(
        'parenthese',
        `${where} a une parenthèse ${depth > 0 ? 'qui n’est pas refermée' : 'fermée sans avoir été ouverte'} : un mot manque peut-être.`,
        around(texte, opened, 30),
      ),
    ];
  });

/** A closing quote with no opening one, or the reverse. */
export const loneQuotes: Detector = (evidence) =>
  passages(evidence).flatMap(({ where, texte }) => {
    const straight = [...texte.matchAll(/"/g)];
    const open = (texte.match(/[“«]/g) ?? []).length;
    const close = (texte.match(/[”»]/g) ?? []).length;
    if (straight.length % 2 === 0 && open === close) return [];
    const index = straight.length % 2 === 1 ? (straight[0]?.index ?? 0) : texte.search(/[“”«»]/);
    return [
      anomalie(
        'guillemet',
        `${where} a un guillemet seul : on ne voit pas où commence, ou finit, ce qui est cité.`,
        around(texte, index, 1),
      ),
    ];
  });

/** Function words that cannot follow one another, or the same twice: a word is missing or too many. */
const CLASH =
  /(?<![\p{L}])(?:de (?:du|des|de)|du (?:de|du)|des (?:des|de)|aux? (?:de|du|des)|(?:leurs?|ses|des|les) l['’]\p{L}+|jury de composé)(?![\p{L}])/giu;
const TWICE = /(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/giu;

export const clashingWords: Detector = (evidence) =>
  passages(evidence).flatMap(({ where, texte }) => {
    const matches = [...texte.matchAll(CLASH), ...texte.matchAll(TWICE)];
    const seen = new Set<number>();
    return matches.flatMap(({ index, 0: found }): Anomalie[] => {
      if (seen.has(index) || /^(nous nous|vous vous)$/i.test(found)) return [];
      seen.add(index);
      return [
        anomalie(
          'mot-en-trop-ou-manquant',
          `${where} dit « ${found} » : il y a un mot de trop, ou il en manque un.`,
          around(texte, index, found.length),
        ),
      ];
    });
  });

/**
 * « va-lider », « orga-nisation »: a hyphen left by a line break. The end of the word is no word of the page, and the
 * joined word begins as another word of the page does.
 */
export const brokenHyphens: Detector = (evidence) => {
  const hyphenated = passages(evidence).flatMap(({ where, texte }) =>
    [...texte.matchAll(/(?<![\p{L}-])(\p{L}{2,})-(\p{Ll}{4,})(?![\p{L}-])/gu)].map((match) => ({
      where,
      texte,
      match,
    })),
  );
  if (hyphenated.length === 0) return [];
  const text = evidence.page.lines.join(' ');
  const words = [...new Set(bare(text).split(' '))];
  const standalone = new Set(bare(text.replace(/\p{L}+(?:-\p{L}+)+/gu, ' ')).split(' '));
  const isBroken = (left: string, right: string): boolean => {
    const prefix = (bare(left) + bare(right)).slice(0, Math.max(5, bare(left).length + 2));
    return !standalone.has(bare(right)) && words.some((word) => word.startsWith(prefix));
  };
  return hyphenated
    .filter(({ match }) => isBroken(match[1] ?? '', match[2] ?? ''))
    .map(({ where, texte, match }) =>
      anomalie(
        'mot-coupe',
        `${where} garde un mot coupé, « ${match[0]} » : le texte officiel est repris tel quel.`,
        around(texte, match.index, match[0].length),
      ),
    );
};

/** « l’approche CI/CD4 »: the call of a note whose text is not on the page. */
export const noteCalls: Detector = (evidence) =>
  passages(evidence).flatMap(({ where, texte }) =>
    [...texte.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{2,}\/\p{Lu}{2,})(\d)(?![\p{L}\p{N}])/gu)]
      .filter(([, word = '']) => evidence.page.lines.some((line) => new RegExp(`${word}(?!\\d)`).test(line)))
      .map(({ index, 0: found }) =>
        anomalie(
          'appel-de-note',
          `${where} garde un appel de note, « ${found} », dont la note n’est pas dans la fiche.`,
          around(texte, index, found.length),
        ),
      ),
  );

/** « … technique Réalisation de la veille … »: two short lines that the page printed as one. Prose is left alone. */
export const gluedActivities: Detector = ({ fiche }) =>
  fiche.activitesVisees
    .filter(
      (texte) =>
        texte.length <= 160 &&
        !/[.;:]\s/.test(texte) &&
        /\p{Ll} \p{Lu}\p{Ll}+(?:tion|ment|age) (?:de|du|des|d['’]|la|le)/u.test(texte),
    )
    .map((texte) =>
      anomalie('activites-collees', 'Deux activités semblent écrites sur une seule ligne.', texte),
    );
