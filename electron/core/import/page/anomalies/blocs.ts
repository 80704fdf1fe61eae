// Number of blocs spoken of, codes that follow, commons of the choice.

import { fold } from '../lines.ts';
import { NUMBER, toNumber } from '../numbers.ts';
import { anomalie, type Detector, ruleSentences, shortBloc } from './detector.ts';

/** « de 4 blocs », « les quatre blocs », « trois blocs de compétences »; « sur les quatre qu’elle comprend ». */
const COUNT = new RegExp(
  `(?:(?:de|des|les|ses|ces) (${NUMBER}) blocs|sur les (${NUMBER}) qu)(?! de compétences communs| communs)`,
  'giu',
);
const COMMONS = new RegExp(`(${NUMBER}) blocs(?: de compétences)? communs`, 'iu');

/** The fiche speaks of a number of blocs that it does not list. */
export const countOfBlocs: Detector = (evidence) => {
  const { blocs, regle } = evidence.fiche;
  const byLine = new Map<number, Set<number>>();
  for (const { texte, index } of ruleSentences(evidence))
    for (const match of fold(texte).matchAll(COUNT)) {
      const count = toNumber(match[1] ?? match[2] ?? '');
      if (count !== null && count !== blocs.length)
        byLine.set(index, (byLine.get(index) ?? new Set()).add(count));
    }
  const found = [...byLine].map(([index, counts]) =>
    anomalie(
      'nombre-de-blocs',
      `La fiche parle de ${[...counts].join(' puis ')} blocs et en liste ${blocs.length} : faites préciser par le certificateur ce qu’il faut valider.`,
      evidence.page.line(index),
    ),
  );
  const sentence = ruleSentences(evidence).find(({ texte }) => COMMONS.test(fold(texte)));
  const commons = toNumber(COMMONS.exec(fold(sentence?.texte ?? ''))?.[1] ?? '');
  if (sentence && commons !== null && commons !== regle.communs.length)
    found.push(
      anomalie(
        'nombre-de-blocs-communs',
        `La fiche annonce ${commons} blocs communs, elle en liste ${regle.communs.length} en dehors du choix.`,
        sentence.texte,
      ),
    );
  return found;
};

/** BC01, BC02, BC04: one may have been lost in the copy. */
export const gapInBlocs: Detector = ({ fiche, page }) => {
  const numbers = fiche.blocs.map(({ code }) => Number(/BC(\d+)$/.exec(code)?.[1]));
  const gap = numbers.findIndex((number, rank) => number !== (numbers[rank - 1] ?? 0) + 1);
  const bloc = fiche.blocs[gap];
  if (!bloc) return [];
  const line = page.lines.find((one) => one.startsWith(bloc.code)) ?? bloc.intitule;
  return [
    anomalie(
      'blocs-non-consecutifs',
      `Les blocs ne se suivent pas : ${shortBloc(bloc.code)} vient ${gap === 0 ? 'en premier' : `après ${shortBloc(fiche.blocs[gap - 1]?.code ?? '')}`}. Un bloc manque peut-être à la copie.`,
      line,
    ),
  ];
};

/** The title of a bloc is written otherwise in « Activités visées » or « Compétences attestées » (accents, case). */
export const titleOfBlocDiffers: Detector = ({ fiche, page }) => {
  const strip = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return fiche.blocs.flatMap(({ code, intitule }) => {
    const lines = [...page.filled(page.section('activites')), ...page.filled(page.section('attestees'))];
    const other = lines
      .map((index) => page.line(index))
      .find((line) => strip(line) === strip(intitule) && fold(line) !== fold(intitule));
    return other === undefined
      ? []
      : [
          anomalie(
            'intitule-de-bloc-different',
            `Le titre du bloc ${shortBloc(code)}, « ${intitule} », est écrit autrement ailleurs dans la fiche.`,
            other,
          ),
        ];
  });
};
