// The grid under a compétence: a label with its anchor, and beside it a blank cell to write in.
import { Paragraph, type Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import {
  ancreGrille,
  COLONNES_DE_GRILLE,
  LIBELLES_DE_GRILLE,
  PRECISION_ETAT,
} from '#shared/domain/relectures/grille.ts';
import { GRIS, STYLE } from './charte.ts';
import type { Redacteur } from './redacteur.ts';
import { largeursColonnes, tableWord } from './tableau.ts';

/** Twips: room for a few words, without being told to write a page. */
const HAUTEURS = { etat: 500, 'points-forts': 900, 'a-approfondir': 900 } as const;

export const dessinerGrille = (competence: string, redacteur: Redacteur): (Paragraph | Table)[] => {
  const largeurs = largeursColonnes([0.26, 0.74]);
  const [gauche = 0, droite = 0] = largeurs;
  return [
    new Paragraph({
      style: STYLE.legendeTableau,
      spacing: { before: 280, after: 80 },
      keepNext: true,
      children: [new TextRun({ text: 'Grille de relecture', bold: true })],
    }),
    tableWord(
      COLONNES_DE_GRILLE.map(
        (colonne, rang) =>
          new TableRow({
            cantSplit: false,
            height: { value: HAUTEURS[colonne], rule: 'atLeast' },
            children: [
              new TableCell({
                width: { size: gauche, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: STYLE.enteteTableau,
                    keepNext: rang < COLONNES_DE_GRILLE.length - 1,
                    children: redacteur.signet(
                      [ancreGrille(competence, colonne)],
                      [
                        new TextRun(LIBELLES_DE_GRILLE[colonne]),
                        ...(colonne === 'etat'
                          ? [new TextRun({ text: PRECISION_ETAT, break: 1, bold: false, color: GRIS })]
                          : []),
                      ],
                    ),
                  }),
                ],
              }),
              new TableCell({
                width: { size: droite, type: WidthType.DXA },
                margins: { right: 0, marginUnitType: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: STYLE.corpsTableau,
                    keepNext: rang < COLONNES_DE_GRILLE.length - 1,
                  }),
                ],
              }),
            ],
          }),
      ),
      largeurs,
    ),
  ];
};
