// A rich text of the candidate, as paragraphs and tables of Word. The ids of the blocks become hidden bookmarks.
import { type AlignmentType, HeadingLevel, Paragraph, SequentialIdentifier, type Table, TextRun } from 'docx';
import type {
  Block,
  Heading,
  Image,
  List,
  RichText,
  Table as TableTexte,
} from '#shared/domain/texte/rich-text.ts';
import { STYLE } from './charte.ts';
import { image } from './images.ts';
import { inlines } from './inline.ts';
import { LARGEUR_TEXTE_PX } from './page.ts';
import type { Legende, Redacteur } from './redacteur.ts';
import { type DessinerBlocs, tableauTexte } from './tableau-texte.ts';

type Rendu = (Paragraph | Table)[];

const NIVEAUX = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** What surrounds a paragraph: a quotation, a list item, a cell. */
interface Cadre {
  readonly style: string;
  readonly liste?: { reference: 'puces' | 'numeros'; level: number; instance: number };
  /** Second paragraph of an item: aligned with its text. */
  readonly retrait?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Anchors that the next paragraph carries too (the item that it opens). */
  readonly ancres?: readonly string[];
  readonly niveau: number;
  /** In a row that stays on the page of the next one, or a paragraph of a text that stays on one page. */
  readonly liee?: boolean;
  /** Its lines stay together. */
  readonly unie?: boolean;
}

/** Space above the first thing after a table: a table has none of its own. */
const air = (redacteur: Redacteur, cadre: Cadre) => {
  const apres = redacteur.apresTableau && cadre.alignment === undefined;
  redacteur.apresTableau = false;
  return apres ? { spacing: { before: 200 } } : {};
};

export const legende = (
  sequence: Legende['sequence'],
  texte: string,
  ancre: string,
  redacteur: Redacteur,
): Paragraph => {
  redacteur.legendes.push({ sequence, texte, ancre });
  return new Paragraph({
    style: sequence === 'Tableau' ? STYLE.legendeTableau : STYLE.legende,
    children: redacteur.signet(
      [ancre],
      [
        new TextRun({ text: `${sequence} `, bold: true }),
        new SequentialIdentifier(sequence),
        new TextRun({ text: texte === '' ? '' : `. ${texte}` }),
      ],
    ),
  });
};

const figure = (bloc: Image, redacteur: Redacteur): Rendu => {
  const { fichier: sha, legende: texte, alt, largeur, id } = bloc.attrs;
  const fichier = redacteur.fichier(sha);
  const cadre = { largeur: LARGEUR_TEXTE_PX * largeur, hauteur: 560, agrandir: 2 };
  const dessin = fichier && image(fichier, cadre, alt || texte, texte || fichier.nom);
  redacteur.apresTableau = false;
  if (dessin === undefined) {
    redacteur.illisibles.figures.add(texte || fichier?.nom || 'sans nom');
    return [
      new Paragraph({
        style: STYLE.note,
        children: redacteur.signet(
          [id],
          [new TextRun(`Image non reproduite ici : ${texte || fichier?.nom || 'fichier absent'}.`)],
        ),
      }),
    ];
  }
  const sansLegende = texte === '';
  return [
    new Paragraph({
      style: STYLE.figure,
      ...(sansLegende && { keepNext: false, spacing: { after: 200 } }),
      children: redacteur.signet([id], [dessin]),
    }),
    ...(sansLegende ? [] : [legende('Figure', texte, `${id.slice(0, 35)}leg`, redacteur)]),
  ];
};

const liste = (bloc: List, redacteur: Redacteur, cadre: Cadre): Rendu => {
  const level = Math.min((cadre.liste?.level ?? -1) + 1, 2);
  const reference = bloc.type === 'bulletList' ? 'puces' : 'numeros';
  const instance = redacteur.nouvelleListe();
  return bloc.content.flatMap((item) =>
    item.content.flatMap((enfant, rang) => {
      const paragraphe = enfant.type === 'paragraph';
      return dessinerBloc(enfant, redacteur, {
        ...cadre,
        style: STYLE.liste,
        ...(rang === 0 && { ancres: [item.attrs.id] }),
        liste: { reference, level, instance },
        ...(rang > 0 && paragraphe && { retrait: 397 * (level + 1) }),
      });
    }),
  );
};

const dessinerTableau = (bloc: TableTexte, redacteur: Redacteur): Rendu => {
  const titre = bloc.attrs.legende;
  // Two tables that touch become one in Word: the second one always has its number above it.
  const avant =
    titre !== '' || redacteur.apresTableau ? [legende('Tableau', titre, bloc.attrs.id, redacteur)] : [];
  const dessiner: DessinerBlocs = (blocs, { entete, alignment, liee, haute }) => {
    const cadre = {
      style: entete ? STYLE.enteteTableau : STYLE.corpsTableau,
      alignment,
      liee,
      ...(haute && { unie: false }),
      niveau: 6,
    };
    const rendu = blocs.flatMap((b) => dessinerBloc(b, redacteur, cadre));
    redacteur.apresTableau = false;
    return rendu.length > 0
      ? rendu
      : [new Paragraph({ style: cadre.style, ...(liee && { keepNext: true }) })];
  };
  const table = tableauTexte(bloc, dessiner);
  redacteur.apresTableau = true;
  return [...avant, table];
};

const titre = (bloc: Heading, redacteur: Redacteur, cadre: Cadre): Paragraph => {
  redacteur.apresTableau = false;
  const niveau = NIVEAUX[Math.min(cadre.niveau + bloc.attrs.level, 6) - 1];
  return new Paragraph({
    ...(niveau && { heading: niveau }),
    children: redacteur.signet([bloc.attrs.id], inlines(bloc.attrs.id, bloc.content ?? [], redacteur)),
  });
};

const dessinerBloc = (bloc: Block, redacteur: Redacteur, cadre: Cadre): Rendu => {
  switch (bloc.type) {
    case 'paragraph': {
      const enfants = inlines(bloc.attrs.id, bloc.content ?? [], redacteur);
      // An empty paragraph is a gap that the candidate typed: Word spaces paragraphs by their style.
      if (enfants.length === 0 && cadre.ancres === undefined && cadre.alignment === undefined) return [];
      return [
        new Paragraph({
          style: cadre.style,
          ...air(redacteur, cadre),
          ...(cadre.liee && { keepNext: true }),
          ...(cadre.unie !== undefined && { keepLines: cadre.unie }),
          ...(cadre.liste && cadre.retrait === undefined && { numbering: { ...cadre.liste, custom: true } }),
          ...(cadre.retrait !== undefined && { indent: { left: cadre.retrait } }),
          ...(cadre.alignment && { alignment: cadre.alignment }),
          children: redacteur.signet([...(cadre.ancres ?? []), bloc.attrs.id], enfants),
        }),
      ];
    }
    case 'heading':
      return [titre(bloc, redacteur, cadre)];
    case 'image':
      return figure(bloc, redacteur);
    case 'bulletList':
    case 'orderedList':
      return liste(bloc, redacteur, cadre);
    case 'blockquote':
      return bloc.content.flatMap((b) => dessinerBloc(b, redacteur, { ...cadre, style: STYLE.citation }));
    case 'table':
      return dessinerTableau(bloc, redacteur);
  }
};

/**
 * `niveau`: level of the heading that the text stands under; its own headings start one below. `uni`: the paragraphs stay
 * on one page.
 */
export const dessinerTexte = (texte: RichText, niveau: number, redacteur: Redacteur, uni = false): Rendu =>
  texte.content.flatMap((bloc, rang) =>
    dessinerBloc(bloc, redacteur, {
      style: STYLE.corps,
      niveau,
      ...(uni && { unie: true, liee: rang < texte.content.length - 1 }),
    }),
  );
