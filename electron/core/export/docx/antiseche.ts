// antiseche.docx: the plan on one page, in the largest type that holds, to glance at while one speaks.
import {
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { type Antiseche, antisecheDe } from '#shared/domain/soutenance/antiseche.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { retoucherDocx } from '../ooxml-post/docx.ts';
import { COLONNES, tenirSurUnePage } from './antiseche-tenir.ts';
import { STYLE } from './charte.ts';
import { MENTION_EXEMPLE } from './couverture.ts';
import type { DocumentFait, OptionsDocument } from './dossier.ts';
import { numerotationWord } from './numerotation.ts';
import { FEUILLE } from './page.ts';
import { stylesWord } from './styles.ts';
import { FILET_ENTETE, largeursColonnes, tableWord } from './tableau.ts';

/** Word counts half points. */
const demi = (points: number): number => Math.round(points * 2);
const SERRE = { before: 20, after: 20 };

const titre = (heading: 'Heading1' | 'Heading2', texte: string, avant: number): Paragraph =>
  new Paragraph({
    heading: heading === 'Heading1' ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: false,
    indent: { left: 0, hanging: 0 },
    spacing: { before: avant, after: 60 },
    children: [new TextRun({ text: texte, size: demi(heading === 'Heading1' ? 17 : 13) })],
  });

const ligne = (texte: string, taille: number, options: { bold?: boolean; italics?: boolean } = {}) =>
  new Paragraph({
    style: STYLE.corpsTableau,
    spacing: SERRE,
    children: [new TextRun({ text: texte, size: demi(taille), ...options })],
  });

const tableau = ({ lignes, total }: Antiseche, taille: number): FileChild => {
  const largeurs = largeursColonnes(COLONNES);
  const cellule = (rang: number, children: readonly Paragraph[], entete = false) =>
    new TableCell({
      width: { size: largeurs[rang] ?? 0, type: WidthType.DXA },
      ...(entete && { borders: { bottom: FILET_ENTETE } }),
      children: [...children],
    });
  const entete = new TableRow({
    tableHeader: true,
    children: ['À', 'Partie', 'Preuves'].map((mot, rang) =>
      cellule(
        rang,
        [new Paragraph({ style: STYLE.enteteTableau, keepNext: true, children: [new TextRun(mot)] })],
        true,
      ),
    ),
  });
  const rangees = lignes.map(
    (l) =>
      new TableRow({
        children: [
          cellule(0, [
            ligne(minuterie(l.debut), taille + 3, { bold: true }),
            ligne(minuterie(l.secondes), Math.max(9, taille - 3)),
          ]),
          cellule(1, [
            ligne(l.titre || 'Sans titre', taille, { bold: true }),
            ...(l.message === '' ? [] : [ligne(l.message, taille)]),
            ...(l.ouverture === '' ? [] : [ligne(`«\u00a0${l.ouverture}\u00a0»`, taille, { italics: true })]),
          ]),
          cellule(2, [ligne(l.preuves.length === 0 ? '–' : l.preuves.join(', '), taille, { bold: true })]),
        ],
      }),
  );
  const fin = new TableRow({
    children: [
      cellule(0, [ligne(minuterie(total), taille + 3, { bold: true })]),
      cellule(1, [ligne('Fin', taille, { bold: true })]),
      cellule(2, [ligne('–', taille)]),
    ],
  });
  return tableWord([entete, ...rangees, fin], largeurs);
};

const reponses = (contenu: Antiseche, taille: number): FileChild[] =>
  contenu.reponses.length === 0
    ? []
    : [
        titre('Heading2', 'Si le jury demande', 160),
        ...contenu.reponses.flatMap(({ question, reponse }) => [
          ligne(question, taille, { bold: true }),
          ligne(reponse, taille),
        ]),
      ];

export const ecrireAntiseche = async (
  plan: PlanDuBloc,
  vue: LivretView,
  options: OptionsDocument,
): Promise<DocumentFait> => {
  const { contenu, taille, tient } = tenirSurUnePage(antisecheDe(plan, vue));
  const rang = vue.fiche.blocs.indexOf(plan.bloc) + 1;
  const candidat = `${vue.candidat.prenom} ${vue.candidat.nom}`.trim();
  const exemple = vue.identite.exemple ? [ligne(`${MENTION_EXEMPLE}.`, 9, { italics: true })] : [];
  const document = new Document({
    title: `Antisèche de l’oral, ${plan.bloc.code}`,
    subject: `${vue.fiche.code}, ${vue.fiche.intitule}`,
    creator: candidat,
    lastModifiedBy: candidat,
    description: 'Antisèche de l’oral',
    keywords: `VAE, soutenance, ${vue.fiche.code}, ${plan.bloc.code}`,
    styles: stylesWord(),
    numbering: numerotationWord(),
    customProperties: [
      { name: 'LivretVAE.livret', value: vue.identite.id },
      { name: 'LivretVAE.export', value: options.exportId },
      { name: 'LivretVAE.bloc', value: plan.bloc.code },
    ],
    sections: [
      {
        properties: { page: { ...FEUILLE.page, margin: { ...FEUILLE.page.margin, top: 850, bottom: 850 } } },
        children: [
          titre('Heading1', `Oral du bloc ${rang}, ${minuterie(contenu.total)}`, 0),
          ...exemple,
          tableau(contenu, taille),
          ...reponses(contenu, taille),
        ],
      },
    ],
  });
  return {
    octets: retoucherDocx(await Packer.toBuffer(document), {
      date: options.date,
      carte: null,
    }),
    avertissements: tient
      ? []
      : [
          `${plan.bloc.code} : le plan a ${contenu.lignes.length} parties, l’antisèche prend plus d’une page.`,
        ],
  };
};
