// The look of the slides: the same inks as the documents, large type, one idea a slide. Inches and points.
import type PptxGenJS from 'pptxgenjs';

export const POLICE = 'Calibri';
export const ENCRES = {
  bleu: '1F3160',
  referentiel: '24376A',
  encre: '1B1B1B',
  gris: '555555',
  filet: 'D9D9D9',
  /** Time already spent. */
  fait: 'A9B3CC',
  rouge: 'A3322B',
  papier: 'FFFFFF',
} as const;

export const LARGEUR = 13.333;
export const HAUTEUR = 7.5;
export const MARGE = 0.8;
/** Where the words of the foot stand. */
export const PIED = 6.95;

export const MODELES = { titre: 'Titre', partie: 'Partie' } as const;

export interface PiedDiapositive {
  readonly gauche: string;
  readonly exemple: string;
}

const texte = (
  name: string,
  y: number,
  h: number,
  w: number,
  type: 'title' | 'body',
  fontSize: number,
  color: string,
  bold = false,
) => ({
  placeholder: {
    options: {
      name,
      type,
      x: MARGE,
      y,
      w,
      h,
      fontFace: POLICE,
      fontSize,
      color,
      bold,
      margin: 0,
      align: 'left' as const,
      valign: type === 'title' ? ('bottom' as const) : ('top' as const),
    },
    text: '',
  },
});

/** Declares the two masters: real placeholders, so that the outline view and screen readers find the titles. */
export const poserModeles = (pptx: PptxGenJS, pied: PiedDiapositive): void => {
  const bas = [
    {
      text: {
        text: [pied.gauche, pied.exemple].filter((t) => t !== '').join('. '),
        options: {
          x: MARGE,
          y: PIED,
          w: 8,
          h: 0.3,
          fontFace: POLICE,
          fontSize: 12,
          color: ENCRES.gris,
          margin: 0,
        },
      },
    },
  ];
  pptx.defineSlideMaster({
    title: MODELES.titre,
    background: { color: ENCRES.papier },
    objects: [
      { rect: { x: 0, y: 0, w: 0.28, h: HAUTEUR, fill: { color: ENCRES.bleu } } },
      { line: { x: MARGE, y: 3.42, w: 2.4, h: 0, line: { color: ENCRES.bleu, width: 3 } } },
      texte('titre', 1.5, 1.7, LARGEUR - 2 * MARGE, 'title', 54, ENCRES.bleu, true),
      texte('sousTitre', 3.65, 2.6, LARGEUR - 2 * MARGE, 'body', 22, ENCRES.gris),
      ...bas,
    ],
  });
  pptx.defineSlideMaster({
    title: MODELES.partie,
    background: { color: ENCRES.papier },
    objects: [
      { line: { x: MARGE, y: 1.4, w: LARGEUR - 2 * MARGE, h: 0, line: { color: ENCRES.filet, width: 1 } } },
      texte('titre', 0.4, 0.88, LARGEUR - 2 * MARGE, 'title', 30, ENCRES.bleu, true),
      ...bas,
    ],
    slideNumber: {
      x: LARGEUR - MARGE - 0.5,
      y: PIED,
      w: 0.5,
      h: 0.3,
      fontFace: POLICE,
      fontSize: 12,
      color: ENCRES.gris,
      align: 'right',
      margin: 0,
    },
  });
};
