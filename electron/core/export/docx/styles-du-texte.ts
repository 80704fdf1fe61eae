// The styles of what one reads: the text, the official wording, the tables, the captions, the proofs.
import { AlignmentType, BorderStyle, type IParagraphStyleOptions } from 'docx';
import { BLEU_REFERENTIEL, GRIS, ligne, NATURELLE, SANS, STYLE } from './charte.ts';

export const stylesDuTexte = (): readonly IParagraphStyleOptions[] => [
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
];
