// The cover of a dossier.
import { Paragraph, Tab, TextRun } from 'docx';
import type { CouvertureContenu } from '#shared/domain/dossier/modele.ts';
import { direDate } from '#shared/domain/dossier/periode.ts';
import { BLEU, STYLE } from './styles.ts';

export const MENTION_EXEMPLE = 'Livret d’exemple, personne inventée';

const fait = (libelle: string, valeur: string): Paragraph[] =>
  valeur === ''
    ? []
    : [
        new Paragraph({
          style: STYLE.couvertureTexte,
          children: [
            new TextRun({ children: [libelle, new Tab()], color: '555555' }),
            new TextRun({ text: valeur }),
          ],
        }),
      ];

/** `jour` is an ISO date. */
export const dessinerCouverture = (page: CouvertureContenu, exemple: boolean, jour: string): Paragraph[] => {
  const niveau = page.niveau === null ? '' : `, niveau ${page.niveau}`;
  return [
    new Paragraph({ style: STYLE.couvertureSurtitre, children: [new TextRun(page.titre)] }),
    new Paragraph({
      style: STYLE.couvertureTitre,
      children: [new TextRun(page.candidat || 'Nom du candidat')],
    }),
    new Paragraph({
      style: STYLE.couvertureSousTitre,
      border: { bottom: { style: 'single', size: 12, space: 18, color: BLEU } },
      children: [new TextRun(`Bloc ${page.rangBloc}. ${page.bloc}`)],
    }),
    ...fait('Certification', page.certification),
    ...fait('Fiche', `${page.codeFiche}${niveau}`),
    ...fait(
      page.certificateurs.length > 1 ? 'Certificateurs' : 'Certificateur',
      page.certificateurs.length > 4
        ? `${page.certificateurs.slice(0, 3).join(', ')} et ${page.certificateurs.length - 3} autres`
        : page.certificateurs.join(', '),
    ),
    ...fait('Date', direDate(jour)),
    ...(exemple
      ? [new Paragraph({ style: STYLE.couvertureExemple, children: [new TextRun(`${MENTION_EXEMPLE}.`)] })]
      : []),
    new Paragraph({ style: STYLE.credit, children: [new TextRun(page.credit)] }),
  ];
};
