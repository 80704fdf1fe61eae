// The importer of pages of France compétences copied as text. Pure: text in, fiches and refusals out.
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { findPages, type PageSpan } from './boundaries.ts';
import { buildArchive, type PageSource } from './build-archive.ts';
import { fold, isBlank, toLines } from './lines.ts';
import { PageRefused, type Refusal } from './refusal.ts';

export interface PageImport {
  readonly archives: FicheArchive[];
  readonly refusees: Refusal[];
}

/**
 * Reads every fiche of a text that may hold one page or several. A page that leaves a doubt about its structure is
 * refused with the reason and the line (from 1 in `texte`); never throws for a bad text.
 */
export const importPage = (texte: string, source: PageSource = { fichier: null }): PageImport => {
  const file = toLines(texte);
  const pages = findPages(file);
  if (pages.length === 0) return { archives: [], refusees: [notAPage(file.lines)] };
  const archives: FicheArchive[] = [];
  const refusees: Refusal[] = [];
  let previousCut = false;
  for (const page of pages) {
    try {
      refuseDoubtfulTitle(page, previousCut);
      const archive = buildArchive(page, source);
      previousCut = archive.fiche.anomalies.some(({ regle }) => regle === 'page-tronquee');
      archives.push(archive);
    } catch (error) {
      if (!(error instanceof PageRefused)) throw error;
      previousCut = error.cut || previousCut;
      refusees.push(toRefusal(page, error));
    }
  }
  return { archives: once(archives, pages, refusees), refusees };
};

const toRefusal = (page: PageSpan, { message, index }: PageRefused): Refusal => ({
  code: page.code,
  raison: message,
  ligne: index === null ? null : page.firstLine + index,
  citation: excerpt(index === null ? '' : (page.lines[index] ?? '')),
});

const excerpt = (line: string): string => (line.length > 200 ? `${line.slice(0, 199)}…` : line).trim();

const notAPage = (lines: readonly string[]): Refusal => {
  const first = lines.findIndex((line) => !isBlank(line));
  return {
    code: null,
    raison:
      first < 0
        ? 'Le texte est vide : il n’y a pas de fiche à lire. Rien n’a été changé.'
        : 'Ce texte n’est pas une page de fiche de France compétences : la ligne « Code de la fiche : RNCP… » n’y est pas. Rien n’a été changé. Copiez la page entière, de son titre jusqu’au bas.',
    ligne: first < 0 ? null : first + 1,
    citation: excerpt(lines[first] ?? ''),
  };
};

/**
 * The title must be a line of its own. After a page that was cut, the end of its last line may be glued to it: then
 * the title is believed only if the page uses it again.
 */
const refuseDoubtfulTitle = (page: PageSpan, previousCut: boolean): void => {
  if (!page.titled)
    throw new PageRefused(
      `La page ${page.code} commence sous son titre : l’intitulé de la certification n’y est pas. Rien n’a été gardé de cette fiche. Copiez-la depuis son titre.`,
      page.codeIndex,
    );
  if (page.code.startsWith('RS'))
    throw new PageRefused(
      `${page.code} est une fiche du répertoire spécifique : elle n’a pas de blocs de compétences, et n’est pas lue ici. Rien n’a été changé.`,
      page.codeIndex,
    );
  const title = fold(page.lines[0] ?? '').toLowerCase();
  const body = page.lines.slice(1).map((line) => fold(line).toLowerCase());
  if (previousCut && !body.some((line) => line.includes(title)))
    throw new PageRefused(
      `La page qui précède ${page.code} est coupée, et sa fin peut être collée au titre de celle-ci. Rien n’a été gardé de cette fiche. Copiez-la seule, dans un autre fichier.`,
      0,
    );
};

/** A fiche that is there twice is kept once; with two different texts, none is. */
const once = (
  archives: readonly FicheArchive[],
  pages: readonly PageSpan[],
  refusees: Refusal[],
): FicheArchive[] => {
  const codes = [...new Set(archives.map(({ fiche }) => fiche.code))];
  return codes.flatMap((code) => {
    const same = archives.filter(({ fiche }) => fiche.code === code);
    const first = same[0];
    if (first && same.every(({ page }) => page?.texte === first.page?.texte)) return [first];
    const second = pages.filter((page) => page.code === code).at(-1);
    refusees.push({
      code,
      raison: `La fiche ${code} est deux fois dans ce texte, avec des différences. Aucune des deux n’a été gardée : importez celle que vous voulez, seule.`,
      ligne: second?.firstLine ?? null,
      citation: excerpt(second?.lines[0] ?? ''),
    });
    return [];
  });
};
