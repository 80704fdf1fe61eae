// The styles of what frames the text: the cover, the contents, the lists, the head and foot of the pages.
import { BorderStyle, type IParagraphStyleOptions } from 'docx';
import { BLEU, BLEU_REFERENTIEL, ENCRE, GRIS, ligne, SANS, STYLE, titre } from './charte.ts';

export const stylesDesPages = (): readonly IParagraphStyleOptions[] => [
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
    id: STYLE.titreListe,
    name: 'Titre de liste',
    basedOn: STYLE.titreSommaire,
    next: STYLE.corps,
    run: titre(26, BLEU),
    paragraph: { spacing: { before: 200, after: 0, ...ligne(252, 26) }, keepNext: true },
  },
  {
    id: STYLE.entreeListe,
    name: 'table of figures',
    basedOn: 'Normal',
    run: { font: SANS, size: 20 },
    paragraph: { spacing: { after: 30, ...ligne(252, 20) }, indent: { left: 0, right: 0 } },
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
];
