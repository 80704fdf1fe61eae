// The cover of a dossier: who certifies, at the head; the candidate and the bloc, at the upper third; the facts; and at the
// foot, the mark of an invented livret and the credit of the fiche.
import { Footer, Header, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { CouvertureContenu } from '#shared/domain/dossier/modele.ts';
import { direDate } from '#shared/domain/dossier/periode.ts';
import { BLEU, FILET, GRIS, STYLE } from './charte.ts';
import { LARGEUR_TEXTE } from './page.ts';

export const MENTION_EXEMPLE = 'Livret d’exemple, personne inventée';

/** Longer titles take a smaller type, so that the cover stays one page. */
const TITRE_LONG = 130;

const fait = (libelle: string, valeur: string, premier = false): Paragraph[] =>
  valeur === ''
    ? []
    : [
        new Paragraph({
          style: STYLE.couvertureTexte,
          ...(premier && { spacing: { before: 1700 } }),
          children: [
            new TextRun({ children: [libelle, new Tab()], color: GRIS }),
            new TextRun({ text: valeur }),
          ],
        }),
      ];

const nommer = (noms: readonly string[], maximum: number): string =>
  noms.length > maximum
    ? `${noms.slice(0, maximum - 1).join(', ')} et ${noms.length - maximum + 1} autres`
    : noms.join(', ');

export const enteteCouverture = (page: CouvertureContenu): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.couvertureEntete,
        tabStops: [{ type: TabStopType.RIGHT, position: LARGEUR_TEXTE }],
        children: [
          new TextRun({ text: nommer(page.certificateurs, 2), bold: true, color: BLEU }),
          new TextRun({ children: [new Tab(), page.codeFiche] }),
        ],
      }),
    ],
  });

export const piedCouverture = (page: CouvertureContenu, exemple: boolean): Footer =>
  new Footer({
    children: [
      ...(exemple
        ? [new Paragraph({ style: STYLE.couvertureExemple, children: [new TextRun(`${MENTION_EXEMPLE}.`)] })]
        : []),
      new Paragraph({
        style: STYLE.credit,
        border: { top: { style: 'single', size: 4, space: 6, color: FILET } },
        children: [new TextRun(page.credit)],
      }),
    ],
  });

/** `jour` is an ISO date. */
export const dessinerCouverture = (page: CouvertureContenu, jour: string): Paragraph[] => {
  const niveau = page.niveau === null ? '' : `, niveau ${page.niveau}`;
  return [
    new Paragraph({ style: STYLE.couvertureSurtitre, children: [new TextRun(page.titre)] }),
    new Paragraph({
      style: STYLE.couvertureTitre,
      border: { bottom: { style: 'single', size: 18, space: 14, color: BLEU } },
      children: [new TextRun(page.candidat || 'Nom du candidat')],
    }),
    new Paragraph({ style: STYLE.couvertureBloc, children: [new TextRun(`Bloc ${page.rangBloc}`)] }),
    new Paragraph({
      style: STYLE.couvertureSousTitre,
      children: [new TextRun({ text: page.bloc, ...(page.bloc.length > TITRE_LONG && { size: 30 }) })],
    }),
    ...fait('Certification', page.certification, true),
    ...fait('Fiche', `${page.codeFiche}${niveau}`),
    ...fait(
      page.certificateurs.length > 1 ? 'Certificateurs' : 'Certificateur',
      nommer(page.certificateurs, 4),
    ),
    ...fait('Date', direDate(jour)),
  ];
};
