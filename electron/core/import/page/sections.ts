// A page cut into its sections, or the reason why it cannot be.
import { BLOC_LINE, HEADINGS, type Heading, type SectionKey } from './headings.ts';
import { fold } from './lines.ts';
import { PageRefused } from './refusal.ts';

/** Content of a section: `[start, end[` in the lines of the fiche; `heading` is the line of its heading. */
export interface Section {
  readonly heading: number;
  readonly start: number;
  readonly end: number;
}
export type Sections = ReadonlyMap<SectionKey, Section>;

/** Tables whose columns a browser may lose: the same words with spaces in place of TABs. */
const WITHOUT_TABS =
  /^(Liste de compétences ?Modalités d'évaluation|Nom légal ?Siret ?Nom commercial|Voie d'accès à la certification ?Oui ?Non)/;

const refuseLostColumns = (folded: readonly string[]): void => {
  const index = folded.findIndex((line) => WITHOUT_TABS.test(line));
  if (index < 0) return;
  throw new PageRefused(
    'Les colonnes des tableaux ont été perdues à la copie : les compétences et les modalités d’évaluation se suivent sans rien qui les sépare. Rien n’a été gardé de cette page. Copiez-la à nouveau depuis un navigateur, sans passer par un autre logiciel.',
    index,
  );
};

const isHeading = (heading: Heading, folded: readonly string[], index: number): boolean => {
  if (!heading.pattern.test(folded[index] ?? '')) return false;
  if (heading.key === 'blocs') return startsBloc(folded, index);
  if (heading.key === 'niveau') return folded[index + 1] === 'du niveau de qualification';
  if (heading.key === 'echeance') return folded[index + 1] === "de l'enregistrement";
  return true;
};

/** A bloc begins with its code and title, with no TAB, just above « Liste de compétences ». */
export const startsBloc = (folded: readonly string[], index: number): boolean => {
  if (!BLOC_LINE.test(folded[index] ?? '')) return false;
  let next = index + 1;
  while (next < folded.length && folded[next]?.trim() === '') next += 1;
  return /^Liste de compétences\t/.test(folded[next] ?? '');
};

export const findSections = (lines: readonly string[]): Sections => {
  const folded = lines.map(fold);
  refuseLostColumns(folded);
  const found: { heading: Heading; index: number }[] = [];
  for (let index = 0; index < folded.length; index += 1) {
    const heading = HEADINGS.find((candidate) => isHeading(candidate, folded, index));
    if (!heading) continue;
    const last = found.at(-1)?.heading;
    // Inside the blocs the words of a heading are text of the fiche, and a bloc line opens the section only once.
    if (last?.key === 'blocs' && heading.rank <= last.rank) continue;
    if (last && (heading.rank < last.rank || found.some((one) => one.heading.key === heading.key)))
      throw new PageRefused(
        `« ${heading.label} » revient une seconde fois, ou n’est pas à sa place : deux pages semblent mêlées, ou la copie est abîmée. Rien n’a été gardé de cette fiche. Copiez la page entière, seule.`,
        index,
      );
    found.push({ heading, index });
  }
  refuseMissing(found, lines.length);
  return new Map(
    found.map(({ heading, index }, rank) => [
      heading.key,
      {
        heading: index,
        start: index + (heading.key === 'blocs' ? 0 : 1),
        end: found[rank + 1]?.index ?? lines.length,
      },
    ]),
  );
};

const refuseMissing = (found: readonly { heading: Heading; index: number }[], length: number): void => {
  const last = found.at(-1);
  const missing = HEADINGS.find(
    (heading) => heading.required && !found.some((one) => one.heading.key === heading.key),
  );
  if (!missing) return;
  if (!last)
    throw new PageRefused(
      'La page s’arrête juste après le code de la fiche. Rien n’a été gardé. Copiez-la à nouveau, de son titre jusqu’au bas.',
      length - 1,
      true,
    );
  if (missing.rank > last.heading.rank)
    throw new PageRefused(
      `La page s’arrête trop tôt, dans « ${last.heading.label} » : il manque « ${missing.label} » et ce qui suit. Rien n’a été gardé de cette fiche. Copiez la page à nouveau jusqu’au bas.`,
      length - 1,
      true,
    );
  const after = found.find((one) => one.heading.rank > missing.rank) ?? last;
  throw new PageRefused(
    `Il manque « ${missing.label} » avant « ${after.heading.label} » : la copie est abîmée. Rien n’a été gardé de cette fiche. Copiez la page à nouveau.`,
    after.index,
  );
};
