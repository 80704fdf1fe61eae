// One proof in the annexes: its number and caption, the picture or where to find the file, what it shows.
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { PreuveAnnexee } from '#shared/domain/dossier/modele.ts';
import { direDate } from '#shared/domain/dossier/periode.ts';
import { STYLE } from './charte.ts';
import { image } from './images.ts';
import { LARGEUR_TEXTE_PX } from './page.ts';
import type { Redacteur } from './redacteur.ts';

const NOTES = {
  confidentielle:
    'Pièce confidentielle, laissée hors des annexes : consultable sur demande ou remise à part.',
  'sans-fichier': 'Fichier à fournir.',
} as const;

const note = (preuve: PreuveAnnexee): string => {
  if (preuve.place === 'confidentielle' || preuve.place === 'sans-fichier') return NOTES[preuve.place];
  return `Fichier « ${preuve.nomFichier} », remis à part : il ne se reproduit pas sur une page.`;
};

export const dessinerPreuve = (annexee: PreuveAnnexee, redacteur: Redacteur): Paragraph[] => {
  const { preuve, numero, ancre } = annexee;
  const fichier = annexee.place === 'image' && preuve.fichier ? redacteur.fichier(preuve.fichier) : undefined;
  const cadre = { largeur: LARGEUR_TEXTE_PX, hauteur: 700, agrandir: 1.5 };
  const alt = preuve.alt || preuve.legende;
  const dessin = fichier && image(fichier, cadre, alt, `Preuve ${numero}`);
  const legende = preuve.legende || 'Sans légende';
  const suite = (texte: string, style: string, suffixe: string) =>
    texte.trim() === ''
      ? []
      : [
          new Paragraph({
            style,
            children: redacteur.signet([`${ancre.slice(0, 34)}${suffixe}`], [new TextRun(texte.trim())]),
          }),
        ];
  if (annexee.place === 'image' && dessin === undefined) redacteur.illisibles.preuves.add(numero);
  redacteur.apresTableau = false;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: false,
      indent: { left: 0, hanging: 0 },
      // A page for each piece that one looks at; those that have only a name follow each other.
      ...(dessin !== undefined && { pageBreakBefore: true, spacing: { before: 0 } }),
      children: redacteur.signet([ancre], [new TextRun(`Preuve ${numero}. ${legende}`)]),
    }),
    ...suite(preuve.date ? direDate(preuve.date) : '', STYLE.situation, 'dat'),
    ...(dessin === undefined
      ? suite(
          annexee.place === 'image' ? 'Image illisible : fichier remis à part.' : note(annexee),
          STYLE.note,
          'not',
        )
      : [
          new Paragraph({
            style: STYLE.figure,
            spacing: { before: 0, after: 120 },
            children: redacteur.signet([`${ancre.slice(0, 34)}img`], [dessin]),
          }),
        ]),
    ...preuve.montre
      .split(/\n+/)
      .flatMap((ligne, rang) =>
        suite(rang === 0 ? `Ce que cette preuve montre : ${ligne}` : ligne, STYLE.note, `mon${rang}`),
      ),
  ];
};
