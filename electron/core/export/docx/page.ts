// The sheet: A4, its margins, the running header and footer.
import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { STYLE } from './styles.ts';

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

const droite = [{ type: TabStopType.RIGHT, position: LARGEUR_TEXTE }];

export interface Marges {
  readonly enteteGauche: string;
  readonly enteteDroite: string;
  readonly piedGauche: string;
  /** Said on every page of an invented livret, else empty. */
  readonly exemple: string;
}

export const entete = ({ enteteGauche, enteteDroite }: Marges): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.entete,
        tabStops: droite,
        children: [new TextRun({ children: [enteteGauche, new Tab(), enteteDroite] })],
      }),
    ],
  });

export const pied = ({ piedGauche, exemple }: Marges): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.pied,
        tabStops: droite,
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
