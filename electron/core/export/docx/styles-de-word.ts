// The styles that Word has by itself, as it names them: headings, lists, captions, links.
import { AlignmentType, type IStylesOptions } from 'docx';
import { BLEU, ENCRE, GRIS, LANGUE, ligne, NATURELLE, SANS, STYLE, titre } from './charte.ts';

export const stylesDeWord = (): NonNullable<IStylesOptions['default']> => ({
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
});
