// The blocs: code, title, one compétence a line, then (after a line that is one TAB) the modalités.
import type { Bloc } from '#shared/domain/fiche/fiche.ts';
import { BLOC_LINE } from './headings.ts';
import { fold, isBlank, isBullet, stripBullet } from './lines.ts';
import { readLivrables } from './livrables.ts';
import { type Minutes, minutesIn, readMinutes } from './minutes.ts';
import type { PageReader } from './page-reader.ts';
import { PageRefused } from './refusal.ts';
import { type Section, startsBloc } from './sections.ts';

const RECOPY = 'Rien n’a été gardé de cette fiche. Copiez la page à nouveau depuis un navigateur.';

export const competenceId = (bloc: string, rank: number): string =>
  `${bloc}-C${String(rank + 1).padStart(2, '0')}`;

export const readBlocs = (page: PageReader, ficheCode: string, generales: string | null): Bloc[] => {
  const section = page.section('blocs');
  if (!section) return [];
  const folded = page.lines.map(fold);
  const starts: number[] = [];
  for (let index = section.start; index < section.end; index += 1)
    if (startsBloc(folded, index)) starts.push(index);
  const blocs = starts.map((start, rank) =>
    readBloc(page, start, starts[rank + 1] ?? section.end, rank, generales),
  );
  for (const [rank, bloc] of blocs.entries()) {
    const index = starts[rank] ?? null;
    if (!bloc.code.startsWith(`${ficheCode}BC`))
      throw new PageRefused(
        `Le bloc ${bloc.code} n’appartient pas à la fiche ${ficheCode} : deux pages semblent mêlées. Rien n’a été gardé de cette fiche. Copiez chaque page seule.`,
        index,
      );
    if (blocs.findIndex((other) => other.code === bloc.code) !== rank)
      throw new PageRefused(`Le bloc ${bloc.code} est deux fois dans la page. ${RECOPY}`, index);
  }
  return blocs;
};

const readBloc = (
  page: PageReader,
  start: number,
  end: number,
  rank: number,
  generales: string | null,
): Bloc => {
  const [, code = '', intitule = ''] = BLOC_LINE.exec(page.line(start).trim()) ?? [];
  let header = start + 1;
  while (isBlank(page.line(header))) header += 1;
  const column = columnChange(page, code, header + 1, end);
  const chemin = `blocs.${rank}`;
  page.origin(`${chemin}.intitule`, start);
  const range = { heading: header, start: header + 1, end: column };
  refuseCutLines(page, code, page.filled(range));
  const competences = page.filled(range).map((index, position) => {
    page.origin(`${chemin}.competences.${position}`, index);
    return { id: competenceId(code, position), texte: stripBullet(page.line(index)) };
  });
  if (competences.length === 0)
    throw new PageRefused(`Le bloc ${code} n’a aucune compétence dans ce texte. ${RECOPY}`, start);
  const modalites = page.text(`${chemin}.modalites`, { start: column + 1, end });
  if (modalites === null)
    page.anomaly(
      'modalites-absentes',
      `La fiche ne dit pas comment le bloc ${code} est évalué.`,
      page.line(start),
    );
  const minutes = readMinutes(modalites, generales);
  minutesOrigin(page, chemin, minutes, { heading: column, start: column + 1, end });
  return {
    code,
    intitule,
    competences,
    modalites,
    livrables: readLivrables(page, chemin, { start: column + 1, end }),
    ...minutes,
  };
};

/**
 * A compétence is one line, a blank one before it. A mail, or a narrow window, cuts long lines: the end of a compétence
 * then follows its beginning at once, and begins as no sentence does, or after a line that nothing ends.
 */
const refuseCutLines = (page: PageReader, code: string, indexes: readonly number[]): void => {
  const follows = (index: number) => indexes.includes(index - 1);
  if (indexes.slice(1).every(follows)) return;
  const cut = indexes.find(
    (index) =>
      follows(index) &&
      !isBullet(page.line(index)) &&
      (!/^\s*\p{Lu}/u.test(page.line(index)) || !/[.:;!?]\s*$/.test(page.line(index - 1))),
  );
  if (cut !== undefined)
    throw new PageRefused(
      `Les longues lignes ont été coupées à la copie : dans le bloc ${code}, une compétence semble tenir sur deux lignes. ${RECOPY}`,
      cut,
    );
};

/** The line that gives the figure: in the bloc, else in the general modalités. */
const minutesOrigin = (page: PageReader, chemin: string, minutes: Minutes, own: Section): void => {
  const lines = [...page.filled(own), ...page.filled(page.section('modalites'))];
  for (const key of ['presentationMinutes', 'entretienMinutes'] as const) {
    if (minutes[key] === null) continue;
    const index = lines.find((one) => minutesIn(page.line(one))[key] === minutes[key]);
    if (index !== undefined) page.origin(`${chemin}.${key}`, index);
  }
};

/** The only mark between the two columns is a line that holds one TAB: exactly one for each bloc. */
const columnChange = (page: PageReader, code: string, start: number, end: number): number => {
  const marks: number[] = [];
  for (let index = start; index < end; index += 1) {
    const line = page.line(index);
    if (/^ *\t *$/.test(line)) marks.push(index);
    else if (stripBullet(line).includes('\t'))
      throw new PageRefused(
        `Les colonnes du tableau du bloc ${code} sont abîmées : une ligne mêle les compétences et les modalités. ${RECOPY}`,
        index,
      );
    else if (BLOC_LINE.test(fold(line)))
      throw new PageRefused(
        `Le tableau d’un bloc est abîmé : « Liste de compétences » manque sous son titre. ${RECOPY}`,
        index,
      );
  }
  const mark = marks[0];
  if (marks.length === 1 && mark !== undefined) return mark;
  throw new PageRefused(
    `Les colonnes du tableau du bloc ${code} ont été perdues à la copie : rien ne sépare sûrement ses compétences de ses modalités d’évaluation. ${RECOPY}`,
    marks[1] ?? start,
  );
};
