// The free texts of the page: each kept to the letter, trimmed at both ends.
import type { Bloc, Fiche } from '#shared/domain/fiche/fiche.ts';
import type { SectionKey } from './headings.ts';
import { fold, stripBullet } from './lines.ts';
import type { PageReader } from './page-reader.ts';

export const readText = (page: PageReader, chemin: string, key: SectionKey): string | null =>
  page.text(chemin, page.section(key));

const readItems = (page: PageReader, chemin: string, indexes: readonly number[]): string[] =>
  indexes.map((index, rank) => {
    page.origin(`${chemin}.${rank}`, index);
    return stripBullet(page.line(index));
  });

export const readActivites = (page: PageReader): string[] =>
  readItems(page, 'activitesVisees', page.filled(page.section('activites')));

/** Intertitles that repeat the title of a bloc are not compétences. */
export const readAttestees = (page: PageReader, blocs: readonly Bloc[]): string[] => {
  const titles = new Set(blocs.map((bloc) => fold(bloc.intitule)));
  return readItems(
    page,
    'competencesAttestees',
    page.filled(page.section('attestees')).filter((index) => !titles.has(fold(page.line(index)))),
  );
};

export const readRome = (page: PageReader): Fiche['rome'] => {
  const codes: Fiche['rome'] = [];
  for (const index of page.filled(page.section('rome'))) {
    const match = /^([A-Z]\d{4}) - (.+)$/.exec(stripBullet(page.line(index)));
    if (!match?.[1] || !match[2]) {
      page.unknown(index, 'Code(s) ROME');
      continue;
    }
    page.origin(`rome.${codes.length}`, index);
    codes.push({ code: match[1], libelle: match[2].trim() });
  }
  return codes;
};
