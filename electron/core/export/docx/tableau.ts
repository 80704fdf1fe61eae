// Tables as a careful person draws them: three rules, air, a header that repeats on every page.
import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Colonne, Noeud, Segment } from '#shared/domain/dossier/modele.ts';
import { ENCRE, FILET, STYLE } from './charte.ts';
import { segments } from './inline.ts';
import { LARGEUR_TEXTE } from './page.ts';
import { LIGNES_RANGEE, lignesDe, rangeesLiees } from './rangees-liees.ts';
import type { Redacteur } from './redacteur.ts';

const AUCUN = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const FORT = { style: BorderStyle.SINGLE, size: 8, color: ENCRE } as const;
const FIN = { style: BorderStyle.SINGLE, size: 4, color: FILET } as const;
/** Under the header row. */
export const FILET_ENTETE = { style: BorderStyle.SINGLE, size: 4, color: ENCRE } as const;

/** `largeurs` in twips, one for each grid column. */
export const tableWord = (rows: readonly TableRow[], largeurs: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths: largeurs,
    width: { size: largeurs.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: FORT,
      bottom: FORT,
      left: AUCUN,
      right: AUCUN,
      insideHorizontal: FIN,
      insideVertical: AUCUN,
    },
    margins: { top: 0, bottom: 0, left: 0, right: 100, marginUnitType: WidthType.DXA },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });

export const largeursColonnes = (parts: readonly number[], largeur = LARGEUR_TEXTE): number[] => {
  const somme = parts.reduce((a, b) => a + b, 0) || 1;
  const largeurs = parts.map((p) => Math.floor((largeur * p) / somme));
  const reste = largeur - largeurs.reduce((a, b) => a + b, 0);
  return largeurs.map((l, rang) => (rang === 0 ? l + reste : l));
};

const ALIGNEMENTS = {
  gauche: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  droite: AlignmentType.RIGHT,
} as const;
const aligne = (colonne: Colonne | undefined) => ALIGNEMENTS[colonne?.aligne ?? 'gauche'];

const derniere = (rang: number, total: number): Pick<ITableCellOptions, 'margins'> =>
  rang === total - 1 ? { margins: { right: 0, marginUnitType: WidthType.DXA } } : {};

/** A number of page is known once the document is laid out: four digits at most. */
const texteDe = (cellule: readonly Segment[]): string =>
  cellule
    .map((s) => (typeof s === 'string' ? s : 'gras' in s ? s.gras : 'texte' in s ? s.texte : '0000'))
    .join('');

type NoeudTableau = Extract<Noeud, { type: 'tableau' }>;

export const rangeeEntete = (
  colonnes: readonly Colonne[],
  largeurs: readonly number[],
  cellule: (rang: number) => readonly string[],
  redacteur: Redacteur,
): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: colonnes.map(
      (colonne, rang) =>
        new TableCell({
          width: { size: largeurs[rang] ?? 0, type: WidthType.DXA },
          borders: { bottom: FILET_ENTETE },
          ...derniere(rang, colonnes.length),
          children: [
            new Paragraph({
              style: STYLE.enteteTableau,
              keepNext: true,
              alignment: aligne(colonne),
              children: redacteur.signet(cellule(rang), segments([colonne.titre])),
            }),
          ],
        }),
    ),
  });

/** A table made from the content model. Every cell has the bookmark « <anchor>r<row>c<column> ». */
export const tableauContenu = (noeud: NoeudTableau, redacteur: Redacteur): Table => {
  const { colonnes, lignes } = noeud;
  const largeurs = largeursColonnes(
    colonnes.map((c) => c.largeur),
    redacteur.largeurTexte,
  );
  const ancre = (ligne: number, colonne: number) => [`${noeud.ancre.slice(0, 28)}r${ligne}c${colonne}`];
  const lignesDeRangee = lignes.map((ligne) =>
    Math.max(1, ...ligne.map((cellule, rang) => lignesDe(texteDe(cellule), (largeurs[rang] ?? 0) - 100))),
  );
  const liees = rangeesLiees([1, ...lignesDeRangee], 1);
  return tableWord(
    [
      rangeeEntete(colonnes, largeurs, (rang) => ancre(0, rang), redacteur),
      ...lignes.map(
        (ligne, numero) =>
          new TableRow({
            // No cantSplit: with a header that repeats, LibreOffice loses the rows that do not fit.
            children: ligne.map(
              (cellule, rang) =>
                new TableCell({
                  width: { size: largeurs[rang] ?? 0, type: WidthType.DXA },
                  ...derniere(rang, colonnes.length),
                  children: [
                    new Paragraph({
                      style: noeud.grand ? STYLE.corpsTableauGrand : STYLE.corpsTableau,
                      ...(liees[numero + 1] && { keepNext: true }),
                      ...((lignesDeRangee[numero] ?? 0) > LIGNES_RANGEE && { keepLines: false }),
                      alignment: aligne(colonnes[rang]),
                      children: redacteur.signet(ancre(numero + 1, rang), segments(cellule)),
                    }),
                  ],
                }),
            ),
          }),
      ),
    ],
    largeurs,
  );
};
