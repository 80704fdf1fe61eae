// The table of access routes, whose jury cell runs over several lines.
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { cells, fold, isBlank } from './lines.ts';
import type { PageReader } from './page-reader.ts';
import { PageRefused } from './refusal.ts';

const LABEL =
  /^(?:Après un parcours de formation sous statut d'élève ou d'étudiant|En contrat d'apprentissage|Après un parcours de formation continue|En contrat de professionnalisation|Par candidature individuelle|Par expérience)\t/;
const LAST_CELL = /^ *\t *(?:-|\d{2}-\d{2}-\d{4}) *$/;

export const readVoies = (page: PageReader): Fiche['voies'] => {
  const section = page.section('voies');
  const voies: Fiche['voies'] = [];
  let index = section?.start ?? 0;
  const end = section?.end ?? 0;
  while (index < end) {
    if (isBlank(page.line(index))) index += 1;
    else if (!LABEL.test(fold(page.line(index)))) {
      page.unknown(index, 'Voie d’accès à la certification');
      index += 1;
    } else {
      const last = lastLineOfRow(page, index, end);
      voies.push(readRow(page, index, last, voies.length));
      index = last + 1;
    }
  }
  return voies;
};

/** A row is whole on its line (five cells), or its jury runs down to the line that holds only the date cell. */
const lastLineOfRow = (page: PageReader, start: number, end: number): number => {
  if (cells(page.line(start)).length >= 5) return start;
  for (let index = start + 1; index < end; index += 1) {
    if (LAST_CELL.test(page.line(index))) return index;
    if (LABEL.test(fold(page.line(index)))) break;
  }
  throw new PageRefused(
    'Le tableau des voies d’accès est abîmé : une ligne n’y est pas fermée. Rien n’a été gardé de cette fiche. Copiez la page à nouveau.',
    start,
  );
};

const readRow = (page: PageReader, start: number, last: number, rank: number): Fiche['voies'][number] => {
  const [voie = '', yes = '', no = '', sameLine = ''] = cells(page.line(start));
  if ((yes === 'X') === (no === 'X'))
    throw new PageRefused(
      `Le tableau des voies d’accès est abîmé : pour « ${voie} », ni Oui ni Non n’est coché. Rien n’a été gardé de cette fiche. Copiez la page à nouveau.`,
      start,
    );
  page.origin(`voies.${rank}`, start, last);
  const below = page.text(`voies.${rank}.jury`, { start: start + 1, end: last });
  const jury = below ?? (sameLine === '' || sameLine === '-' ? null : sameLine);
  return { voie, oui: yes === 'X', jury };
};
