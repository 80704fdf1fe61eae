// The jury: people announced against people described, and two descriptions that do not agree.
import { fold } from '../lines.ts';
import { NUMBER, toNumber } from '../numbers.ts';
import { anomalie, type Detector } from './detector.ts';

/** « 3 membres externes, professionnels … (un employeur et un salarié) » */
const DETAILED = new RegExp(
  `(${NUMBER}) (?:membres?|professionnels?|personnalités?|personnes?)[^().]*\\(([^()]*)\\)`,
  'giu',
);
const TOTAL = new RegExp(`jury[^.]*? composé de (${NUMBER}) (?:personnes|membres)`, 'iu');
const PROFESSIONALS = new RegExp(`jury (?:de )?composé de (${NUMBER}) professionnels`, 'iu');
const RATE = /(\d{1,3}) ?%/;

/** In brackets, a list of people: « un employeur et un salarié ». */
const peopleIn = (list: string): number | null => {
  const parts = list.split(/, | et /).map((part) => part.trim());
  const counts = parts.map((part) => toNumber(/^(\S+) \p{L}/u.exec(part)?.[1] ?? ''));
  return counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum + count, 0) : null;
};

export const juryDescribed: Detector = ({ fiche }) => {
  for (const line of (fiche.juryVae ?? '').split('\n'))
    for (const match of fold(line).matchAll(DETAILED)) {
      const announced = toNumber(match[1] ?? '');
      const described = peopleIn(match[2] ?? '');
      if (announced === null || described === null || described === announced) continue;
      return [
        anomalie(
          'jury-nombre',
          `La fiche annonce « ${match[0].split(/[,(]/)[0]?.trim()} » et en décrit ${described} : « ${match[2]} ».`,
          line,
        ),
      ];
    }
  return [];
};

/** Items of the list, or of « : 3 professionnels … et le directeur », against the number announced. */
export const juryTotal: Detector = ({ fiche }) => {
  const lines = (fiche.juryVae ?? '').split('\n').filter((line) => line.trim() !== '');
  const rank = lines.findIndex((line) => TOTAL.test(fold(line)) && fold(line).endsWith(':'));
  const announced = toNumber(TOTAL.exec(fold(lines[rank] ?? ''))?.[1] ?? '');
  if (announced === null) return [];
  const counts: (number | null)[] = [];
  for (const line of lines.slice(rank + 1)) {
    if (!/^ {2,}\S/.test(line)) break;
    counts.push(toNumber(/^(\S+) /.exec(fold(line))?.[1] ?? ''));
  }
  if (counts.length === 0 || counts.some((count) => count === null)) return [];
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const found =
    sum === announced
      ? []
      : [
          anomalie(
            'jury-total',
            `La fiche annonce un jury de ${announced} personnes et en compte ${sum}.`,
            lines[rank] ?? '',
          ),
        ];
  const rate = lines.find((line) => /membres extérieurs/i.test(line) && RATE.test(fold(line)));
  const percent = Number(RATE.exec(fold(rate ?? ''))?.[1]);
  if (rate && Math.abs(percent - ((counts[0] ?? 0) * 100) / announced) >= 1)
    found.push(
      anomalie(
        'jury-taux',
        `Le taux de membres extérieurs ne répond pas aux nombres : ${counts[0]} sur ${announced}.`,
        rate,
      ),
    );
  return found;
};

/** The route says five people, the modalités « 2 professionnels minimum »: perhaps two juries; to be asked. */
export const twoJuries: Detector = ({ fiche }) => {
  const route = (fiche.juryVae ?? '').split('\n').find((line) => TOTAL.test(fold(line)));
  const total = toNumber(TOTAL.exec(fold(route ?? ''))?.[1] ?? '');
  const texts = [fiche.modalitesGenerales, ...fiche.blocs.map(({ modalites }) => modalites)];
  const line = texts
    .flatMap((text) => (text ?? '').split('\n'))
    .find((text) => PROFESSIONALS.test(fold(text)));
  const minimum = toNumber(PROFESSIONALS.exec(fold(line ?? ''))?.[1] ?? '');
  if (total === null || minimum === null || total === minimum || line === undefined) return [];
  return [
    anomalie(
      'jury-deux-compositions',
      `La fiche donne deux compositions du jury : ${total} personnes pour la voie de l’expérience, ${minimum} professionnels minimum dans les modalités d’évaluation. Demandez laquelle vaut pour la soutenance d’un bloc.`,
      line,
    ),
  ];
};
