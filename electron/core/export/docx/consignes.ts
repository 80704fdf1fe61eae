// The first page of a dossier « pour relecture »: who asks, and how to proceed, in five lines.
import { Paragraph, TextRun } from 'docx';
import type { ContenuRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import { ancreConsigne } from '#shared/domain/relectures/consignes.ts';
import { STYLE } from './charte.ts';
import type { Redacteur } from './redacteur.ts';

export const dessinerConsignes = (
  { titre, demande, consignes }: ContenuRelecture,
  redacteur: Redacteur,
): Paragraph[] => {
  const instance = redacteur.nouvelleListe();
  return [
    new Paragraph({
      style: STYLE.titreSommaire,
      children: redacteur.signet([ancreConsigne('titre')], [new TextRun(titre)]),
    }),
    new Paragraph({
      style: STYLE.corps,
      spacing: { after: 240 },
      children: redacteur.signet([ancreConsigne('demande')], [new TextRun(demande)]),
    }),
    ...consignes.map(
      (ligne, rang) =>
        new Paragraph({
          style: STYLE.liste,
          numbering: { reference: 'numeros', level: 0, instance, custom: true },
          contextualSpacing: false,
          spacing: { after: 140 },
          children: redacteur.signet([ancreConsigne(`ligne${rang + 1}`)], [new TextRun(ligne)]),
        }),
    ),
  ];
};
