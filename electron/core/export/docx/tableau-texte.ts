// A table that the candidate wrote: its own columns, merged cells, caption above.
import {
  AlignmentType,
  type Paragraph,
  type Table,
  TableCell,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import type { Block, Table as TableTexte } from '#shared/domain/texte/rich-text.ts';
import { LIGNES_RANGEE, lignesDe, rangeesLiees } from './rangees-liees.ts';
import { FILET_ENTETE, largeursColonnes, tableWord } from './tableau.ts';

type Cellule = TableTexte['content'][number]['content'][number];

/** The cells of one row on the grid: `suite` continues a cell that spans rows from above. */
interface Place {
  readonly colonne: number;
  readonly cellule: Cellule;
  readonly suite: boolean;
}

/** Puts every cell on the grid, columns counted from 0, merged cells included. */
export const placer = (table: TableTexte): Place[][] => {
  const enCours = new Map<number, { cellule: Cellule; reste: number }>();
  return table.content.map((rangee) => {
    const places: Place[] = [];
    let colonne = 0;
    const avancer = () => {
      for (let suite = enCours.get(colonne); suite; suite = enCours.get(colonne)) {
        places.push({ colonne, cellule: suite.cellule, suite: true });
        if (--suite.reste === 0) enCours.delete(colonne);
        colonne += suite.cellule.attrs.colspan;
      }
    };
    for (const cellule of rangee.content) {
      avancer();
      places.push({ colonne, cellule, suite: false });
      if (cellule.attrs.rowspan > 1) enCours.set(colonne, { cellule, reste: cellule.attrs.rowspan - 1 });
      colonne += cellule.attrs.colspan;
    }
    avancer();
    return places;
  });
};

const texteCellule = (cellule: Cellule): string =>
  cellule.content.map((b) => ('content' in b || b.type === 'image' ? texteDuBloc(b as Block) : '')).join(' ');

/** Shares of the width: those dragged in the editor, else from the longest word and the amount of text. */
export const parts = (places: readonly Place[][], colonnes: number): number[] =>
  Array.from({ length: colonnes }, (_, colonne) => {
    const siennes = places
      .flat()
      .filter((p) => p.colonne === colonne && !p.suite && p.cellule.attrs.colspan === 1);
    const tirees = siennes.map((p) => p.cellule.attrs.colwidth?.[0] ?? 0).find((l) => l > 0);
    if (tirees) return tirees / 6;
    const textes = siennes.map((p) => texteCellule(p.cellule));
    const mot = Math.max(3, ...textes.flatMap((t) => t.split(/\s+/).map((m) => m.length)));
    const long = Math.max(3, ...textes.map((t) => t.length));
    return Math.max(mot + 3, Math.min(long + 2, 44));
  });

/** Figures and other short words stand in the middle of their column, as the eye compares them. */
const colonnesCourtes = (places: readonly Place[][], colonnes: number): boolean[] =>
  Array.from({ length: colonnes }, (_, colonne) => {
    const textes = places
      .slice(1)
      .flat()
      .filter((p) => p.colonne === colonne && !p.suite)
      .map((p) => texteCellule(p.cellule));
    return colonne > 0 && textes.length > 0 && textes.every((t) => t.length <= 8);
  });

export type DessinerBlocs = (
  blocs: readonly Block[],
  style: {
    entete: boolean;
    /** Kept on the page of the next row. */
    liee: boolean;
    /** Too tall to be kept whole. */
    haute: boolean;
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  },
) => (Paragraph | Table)[];

export const tableauTexte = (table: TableTexte, dessiner: DessinerBlocs): Table => {
  const places = placer(table);
  const colonnes = Math.max(
    1,
    ...places.map((r) => Math.max(0, ...r.map((p) => p.colonne + p.cellule.attrs.colspan))),
  );
  const largeurs = largeursColonnes(parts(places, colonnes));
  const courtes = colonnesCourtes(places, colonnes);
  const estEntete = (rangee: readonly Place[]) =>
    rangee.length > 0 && rangee.every((p) => p.cellule.type === 'tableHeader');
  const corps = places.findIndex((r) => !estEntete(r));
  const nombreEntetes = Math.max(0, corps);
  const largeurDe = (colonne: number, colspan: number) =>
    largeurs.slice(colonne, colonne + colspan).reduce((a, b) => a + b, 0);
  const lignes = places.map((rangee) =>
    Math.max(
      1,
      ...rangee
        .filter((p) => !p.suite)
        .map((p) => lignesDe(texteCellule(p.cellule), largeurDe(p.colonne, p.cellule.attrs.colspan) - 100)),
    ),
  );
  const liees = rangeesLiees(lignes, nombreEntetes);
  return tableWord(
    places.map((rangee, rang) => {
      const entete = rang < nombreEntetes;
      return new TableRow({
        // No cantSplit: with a header that repeats, LibreOffice loses the rows that do not fit.
        ...(entete && { tableHeader: true }),
        children: rangee.map(({ colonne, cellule, suite }) => {
          const { colspan, rowspan } = cellule.attrs;
          const largeur = largeurDe(colonne, colspan);
          const style = {
            entete: cellule.type === 'tableHeader',
            liee: liees[rang] ?? false,
            haute: (lignes[rang] ?? 0) > LIGNES_RANGEE,
            alignment: courtes[colonne] ? AlignmentType.CENTER : AlignmentType.LEFT,
          };
          return new TableCell({
            width: { size: largeur, type: WidthType.DXA },
            ...(colspan > 1 && { columnSpan: colspan }),
            ...(rowspan > 1 && {
              verticalMerge: suite ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
            }),
            ...(entete && rang === nombreEntetes - 1 && { borders: { bottom: FILET_ENTETE } }),
            children: dessiner(suite ? [] : cellule.content, style),
          });
        }),
      });
    }),
    largeurs,
  );
};
