// The sheet: A4, its margins, the running header and footer.
import { Footer, Header, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { STYLE } from './charte.ts';

/** Twips. */
export const LARGEUR_TEXTE = 9072;
/** Pixels at 96 to the inch, as the pictures are sized. */
export const LARGEUR_TEXTE_PX = 604;

export const FEUILLE = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1417, right: 1417, bottom: 1304, left: 1417, header: 709, footer: 652 },
  },
} as const;

/** The same sheet on its side, for a wide table; Word wants the sides of the upright one. */
export const FEUILLE_PAYSAGE = {
  page: {
    ...FEUILLE.page,
    size: { ...FEUILLE.page.size, orientation: PageOrientation.LANDSCAPE },
  },
} as const;
/** Twips, between the margins of that sheet. */
export const LARGEUR_PAYSAGE = 16838 - 2 * 1417;

const droite = (position: number) => [{ type: TabStopType.RIGHT, position }];

export interface Marges {
  readonly enteteGauche: string;
  readonly enteteDroite: string;
  readonly piedGauche: string;
  /** Said on every page of an invented livret, else empty. */
  readonly exemple: string;
}

export const entete = ({ enteteGauche, enteteDroite }: Marges, largeur = LARGEUR_TEXTE): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.entete,
        tabStops: droite(largeur),
        children: [new TextRun({ children: [enteteGauche, new Tab(), enteteDroite] })],
      }),
    ],
  });

export const pied = ({ piedGauche, exemple }: Marges, largeur = LARGEUR_TEXTE): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.pied,
        tabStops: droite(largeur),
        children: [
          new TextRun({
            children: [piedGauche, new Tab(), 'page ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
      ...(exemple === ''
        ? []
        : [
            new Paragraph({
              style: STYLE.pied,
              children: [new TextRun({ text: exemple, color: 'A3322B' })],
            }),
          ]),
    ],
  });
