// The Word styles of every document: what a tutor sees in the list of styles, and changes in one place.
// Sizes are half-points, spaces are twips (twentieths of a point). Every `line` carries its `lineRule`: without it,
// LibreOffice clips the images of the paragraph.
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';

/**
 * One family for the whole document. Carlito has Calibri's widths and heights to the unit, so that the lines and pages
 * are the same in Word and in LibreOffice, and the numbers of the contents are right in both. Cambria would be a finer
 * face, but the Caladea that stands in for it on Debian is 5 % narrower: two pages off in twenty.
 */
export const SANS = 'Calibri';
export const BLEU = '1F3160';
export const BLEU_REFERENTIEL = '24376A';
export const ENCRE = '1B1B1B';
export const GRIS = '555555';
export const FILET = 'D0D0D0';

export const LANGUE = { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' } as const;

// The text is ragged: where it is justified, Word squeezes the spaces of a line to take one word more and LibreOffice does
// not, so that their pages part. Ragged text is also easier to read where words are not hyphenated.

/** Word's ids: built-in where Word has the style, so that it is shown under its French name. */
export const STYLE = {
  corps: 'BodyText',
  corpsTableau: 'TexteTableau',
  enteteTableau: 'EnteteTableau',
  corpsTableauGrand: 'TexteTableauGrand',
  legende: 'Caption',
  legendeTableau: 'LegendeTableau',
  figure: 'Figure',
  citation: 'Quote',
  referentiel: 'Referentiel',
  origine: 'ReferentielOrigine',
  situation: 'Situation',
  note: 'NoteDossier',
  liste: 'ListParagraph',
  titreSommaire: 'TOCHeading',
  entete: 'Header',
  pied: 'Footer',
  couvertureSurtitre: 'CouvertureSurtitre',
  couvertureTitre: 'Title',
  couvertureSousTitre: 'Subtitle',
  couvertureBloc: 'CouvertureBloc',
  couvertureEntete: 'CouvertureEntete',
  couvertureTexte: 'CouvertureTexte',
  couvertureExemple: 'CouvertureExemple',
  credit: 'Credit',
  reponse: 'EspaceReponse',
} as const;

/** Height of a line of Calibri (and of Carlito) over its size. */
const HAUTEUR = 1.2207;
/**
 * `line` in 240ths of a natural line of a text of `size` half-points, as a height that is the same to the twip in Word
 * and in LibreOffice, which round « 1,2 line » apart: three pixels a page, enough to part the pages. « At least » lets a
 * picture have its height.
 */
const ligne = (line: number, size: number) => ({
  line: Math.ceil((size * 10 * HAUTEUR * line) / 240),
  lineRule: LineRuleType.AT_LEAST,
});
const NATURELLE = { line: 240, lineRule: LineRuleType.AUTO } as const;
const titre = (size: number, color: string) => ({ font: SANS, size, bold: true, color });

export const stylesWord = (): IStylesOptions => ({
  default: {
    document: {
      run: { font: SANS, size: 22, color: ENCRE, language: LANGUE },
      paragraph: { spacing: { before: 0, after: 0, ...NATURELLE } },
    },
    heading1: {
      run: titre(40, BLEU),
      paragraph: {
        spacing: { before: 560, after: 280, ...ligne(252, 40) },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        numbering: { reference: 'titres', level: 0 },
      },
      basedOn: 'Normal',
      next: STYLE.corps,
      quickFormat: true,
    },
    heading2: {
      run: titre(28, BLEU),
      paragraph: {
        // Little after: where the space after a heading crosses the foot of a page, LibreOffice leaves it alone there.
        spacing: { before: 400, after: 60, ...ligne(270, 28) },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        numbering: { reference: 'titres', level: 1 },
      },
      basedOn: 'Normal',
      next: STYLE.corps,
      quickFormat: true,
    },
    heading3: {
      run: titre(23, ENCRE),
      paragraph: {
        spacing: { before: 260, after: 40, ...ligne(252, 23) },
        keepNext: true,
        keepLines: true,
        outlineLevel: 2,
      },
      basedOn: 'Normal',
      next: STYLE.corps,
      quickFormat: true,
    },
    heading4: {
      run: { ...titre(22, GRIS) },
      paragraph: {
        spacing: { before: 200, after: 40, ...ligne(252, 22) },
        keepNext: true,
        keepLines: true,
        outlineLevel: 3,
      },
      basedOn: 'Normal',
      next: STYLE.corps,
    },
    heading5: {
      run: { font: SANS, size: 21, italics: true, bold: false, color: GRIS },
      paragraph: { spacing: { before: 160, after: 40, ...ligne(252, 21) }, keepNext: true, outlineLevel: 4 },
      basedOn: 'Normal',
      next: STYLE.corps,
    },
    heading6: {
      run: { font: SANS, size: 20, italics: true, bold: false, color: GRIS },
      paragraph: { spacing: { before: 120, after: 40, ...ligne(252, 20) }, keepNext: true, outlineLevel: 5 },
      basedOn: 'Normal',
      next: STYLE.corps,
    },
    title: {
      run: titre(72, BLEU),
      paragraph: { spacing: { before: 0, after: 0, ...ligne(240, 72) }, alignment: AlignmentType.LEFT },
      basedOn: 'Normal',
      next: STYLE.corps,
    },
    listParagraph: {
      paragraph: { spacing: { after: 120, ...ligne(288, 22) }, contextualSpacing: true },
      basedOn: STYLE.corps,
      quickFormat: true,
    },
    caption: {
      run: { font: SANS, size: 19, color: '333333', italics: false, bold: false },
      paragraph: { spacing: { before: 80, after: 260, ...ligne(252, 19) } },
      basedOn: 'Normal',
      next: STYLE.corps,
      quickFormat: true,
    },
    hyperlink: { run: { color: 'auto', underline: { type: 'none' } }, basedOn: 'DefaultParagraphFont' },
  },
  paragraphStyles: [
    {
      id: STYLE.corps,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: { after: 120, ...ligne(288, 22) },
        alignment: AlignmentType.LEFT,
      },
    },
    {
      id: STYLE.referentiel,
      name: 'Référentiel',
      basedOn: 'Normal',
      next: STYLE.corps,
      quickFormat: true,
      run: { size: 20, color: BLEU_REFERENTIEL },
      paragraph: {
        spacing: { after: 120, ...ligne(280, 20) },
        keepLines: true,
        indent: { left: 255 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 11, color: BLEU_REFERENTIEL } },
      },
    },
    {
      id: STYLE.situation,
      name: 'Situation',
      basedOn: 'Normal',
      next: STYLE.corps,
      quickFormat: true,
      run: { italics: true, size: 20, color: GRIS },
      paragraph: { spacing: { after: 120, ...ligne(276, 20) }, keepNext: true, keepLines: true },
    },
    {
      id: STYLE.note,
      name: 'Note de dossier',
      basedOn: 'Normal',
      next: STYLE.corps,
      quickFormat: true,
      run: { font: SANS, size: 19, color: '333333' },
      paragraph: { spacing: { before: 80, after: 160, ...ligne(252, 19) } },
    },
    {
      id: STYLE.citation,
      name: 'Quote',
      basedOn: STYLE.corps,
      next: STYLE.corps,
      quickFormat: true,
      run: { italics: true, color: '333333' },
      paragraph: {
        indent: { left: 567, right: 567 },
        spacing: { before: 60, after: 120, ...ligne(276, 22) },
      },
    },
    {
      id: STYLE.legendeTableau,
      name: 'Légende de tableau',
      basedOn: STYLE.legende,
      next: STYLE.corps,
      paragraph: { spacing: { before: 280, after: 80, ...ligne(252, 19) }, keepNext: true },
    },
    {
      id: STYLE.figure,
      name: 'Figure',
      basedOn: 'Normal',
      next: STYLE.legende,
      paragraph: { spacing: { before: 200, after: 0, ...NATURELLE }, keepNext: true },
    },
    {
      id: STYLE.corpsTableau,
      name: 'Texte de tableau',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: SANS, size: 19 },
      paragraph: { spacing: { before: 50, after: 50, ...ligne(248, 19) }, keepLines: true },
    },
    {
      id: STYLE.corpsTableauGrand,
      name: 'Texte de grand tableau',
      basedOn: STYLE.corpsTableau,
      quickFormat: true,
      run: { font: SANS, size: 24 },
      paragraph: { spacing: { before: 90, after: 90, ...ligne(252, 24) }, keepLines: true },
    },
    {
      id: STYLE.enteteTableau,
      name: 'En-tête de tableau',
      basedOn: STYLE.corpsTableau,
      quickFormat: true,
      run: { bold: true },
    },
    {
      id: STYLE.titreSommaire,
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: STYLE.corps,
      run: titre(40, BLEU),
      paragraph: { spacing: { after: 320, ...ligne(252, 40) }, keepNext: true },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { font: SANS, size: 22, bold: true, color: BLEU },
      paragraph: {
        spacing: { before: 160, after: 30, ...ligne(252, 22) },
        indent: { left: 454, hanging: 454 },
      },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      run: { font: SANS, size: 20 },
      paragraph: { spacing: { after: 30, ...ligne(252, 20) }, indent: { left: 1021, hanging: 567 } },
    },
    {
      id: STYLE.entete,
      name: 'header',
      basedOn: 'Normal',
      run: { font: SANS, size: 18, color: GRIS },
      paragraph: {
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 3, color: 'B5B5B5' } },
        spacing: ligne(240, 18),
      },
    },
    {
      id: STYLE.pied,
      name: 'footer',
      basedOn: 'Normal',
      run: { font: SANS, size: 18, color: GRIS },
      paragraph: { spacing: ligne(240, 18) },
    },
    {
      id: STYLE.couvertureEntete,
      name: 'Couverture en-tête',
      basedOn: 'Normal',
      run: { font: SANS, size: 22, color: GRIS },
      paragraph: { spacing: ligne(252, 22) },
    },
    {
      id: STYLE.couvertureSurtitre,
      name: 'Couverture surtitre',
      basedOn: 'Normal',
      run: { font: SANS, size: 26, color: GRIS },
      paragraph: { spacing: { before: 2700, after: 160, ...ligne(252, 26) } },
    },
    {
      id: STYLE.couvertureBloc,
      name: 'Couverture bloc',
      basedOn: 'Normal',
      next: STYLE.couvertureSousTitre,
      run: { font: SANS, size: 26, bold: true, color: GRIS },
      paragraph: { spacing: { before: 560, after: 80, ...ligne(252, 26) }, keepNext: true },
    },
    {
      id: STYLE.couvertureSousTitre,
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { font: SANS, size: 38, color: BLEU_REFERENTIEL },
      paragraph: { spacing: { after: 240, ...ligne(252, 38) } },
    },
    {
      id: STYLE.couvertureTexte,
      name: 'Couverture texte',
      basedOn: 'Normal',
      run: { font: SANS, size: 22, color: ENCRE },
      paragraph: {
        spacing: { after: 100, ...ligne(276, 22) },
        indent: { left: 2268, hanging: 2268 },
      },
    },
    {
      id: STYLE.couvertureExemple,
      name: 'Couverture exemple',
      basedOn: 'Normal',
      run: { font: SANS, size: 22, bold: true, color: 'A3322B' },
      paragraph: { spacing: { after: 200, ...ligne(252, 22) } },
    },
    {
      id: STYLE.credit,
      name: 'Crédit',
      basedOn: 'Normal',
      run: { font: SANS, size: 17, color: GRIS },
      paragraph: { spacing: ligne(252, 17) },
    },
    {
      id: STYLE.reponse,
      name: 'Espace de réponse',
      basedOn: 'Normal',
      run: { color: 'A0A0A0' },
      paragraph: { spacing: { before: 60, after: 200, ...ligne(400, 22) }, keepLines: true },
    },
  ],
  characterStyles: [
    {
      id: STYLE.origine,
      name: 'Référentiel origine',
      run: { size: 18, color: BLEU_REFERENTIEL, bold: false, italics: false },
    },
  ],
});
