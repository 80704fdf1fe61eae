// The contents, and under them the lists of tables and figures (SPEC D18): fields of Word, filled in as they are written.
import {
  type FileChild,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { STYLE } from './charte.ts';
import { type Legende, nomSignet, type Redacteur } from './redacteur.ts';

/** A list of one line would only say twice what stands on its page. */
const MINIMUM = 2;
const TITRES = { Tableau: 'Liste des tableaux', Figure: 'Liste des figures' } as const;

const ligne = ({ sequence, texte, ancre }: Legende, rang: number, largeur: number): Paragraph =>
  new Paragraph({
    style: STYLE.entreeListe,
    tabStops: [{ type: TabStopType.RIGHT, position: largeur, leader: 'dot' }],
    children: [
      new InternalHyperlink({
        anchor: nomSignet(ancre),
        children: [
          new TextRun(`${sequence} ${rang + 1}${texte === '' ? '' : `. ${texte}`}`),
          new TextRun({ children: [new Tab()] }),
          new PageReference(nomSignet(ancre), { hyperlink: true }),
        ],
      }),
    ],
  });

const liste = (sequence: Legende['sequence'], { legendes, largeurTexte }: Redacteur): FileChild[] => {
  const siennes = legendes.filter((l) => l.sequence === sequence);
  if (siennes.length < MINIMUM) return [];
  return [
    new Paragraph({ style: STYLE.titreListe, children: [new TextRun(TITRES[sequence])] }),
    new TableOfContents(TITRES[sequence], {
      hyperlink: true,
      captionLabelIncludingNumbers: sequence,
      contentChildren: siennes.map((l, rang) => ligne(l, rang, largeurTexte)),
    }),
  ];
};

/** Drawn after all that it lists: `redacteur` has met every caption of the document. */
export const dessinerSommaire = (titre: string, redacteur: Redacteur): FileChild[] => [
  new Paragraph({
    style: STYLE.titreSommaire,
    pageBreakBefore: true,
    children: redacteur.signet(['titresommaire'], [new TextRun(titre)]),
  }),
  new TableOfContents(titre, { hyperlink: true, headingStyleRange: '1-2' }),
  ...liste('Tableau', redacteur),
  ...liste('Figure', redacteur),
];
