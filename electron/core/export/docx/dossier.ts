// dossier.docx: the content of a bloc's dossier, drawn for Word. Same content, clock and ids: same bytes.
import { Document, type FileChild, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { CompteDePages } from '#shared/domain/dossier/avant-export/limites.ts';
import type { ChapitreContenu, ContenuDossier, Noeud } from '#shared/domain/dossier/modele.ts';
import type { CommentaireEnvoye } from '#shared/domain/relectures/envoi.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { retoucherDocx } from '../ooxml-post/docx.ts';
import { dessinerPreuve } from './annexe.ts';
import { STYLE } from './charte.ts';
import { commentairesWord, creerCommentaires } from './commentaires.ts';
import { dessinerConsignes } from './consignes.ts';
import { dessinerCouverture, enteteCouverture, MENTION_EXEMPLE, piedCouverture } from './couverture.ts';
import { estimerPages } from './estimer-pages.ts';
import { dessinerGrille } from './grille.ts';
import { segments } from './inline.ts';
import { numerotationWord } from './numerotation.ts';
import { entete, FEUILLE, FEUILLE_PAYSAGE, LARGEUR_PAYSAGE, LARGEUR_TEXTE, pied } from './page.ts';

import { creerRedacteur, nomSignet, type Redacteur } from './redacteur.ts';
import { dessinerSommaire } from './sommaire.ts';

import { stylesWord } from './styles.ts';
import { tableauContenu } from './tableau.ts';
import { dessinerTexte, legende } from './texte.ts';

export interface OptionsDocument {
  /** When the document is made. */
  readonly date: Date;
  /** Identifies this export, to recognise the file when it comes back. */
  readonly exportId: string;
  /** false leaves the page numbers to Word: four times faster. */
  readonly miseEnPage: boolean;
  readonly fichier: (sha256: string) => FichierOctets | undefined;
}

export interface DocumentFait {
  readonly octets: Uint8Array;
  readonly avertissements: readonly string[];
  /** The comments of ours that a dossier carries. */
  readonly commentaires?: readonly CommentaireEnvoye[];
  /** Of a dossier laid out; null: not counted. */
  readonly compte?: CompteDePages | null;
}

const TITRES = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const dessinerTitre = (noeud: Extract<Noeud, { type: 'titre' }>, redacteur: Redacteur): Paragraph =>
  new Paragraph({
    heading: TITRES[noeud.niveau - 1] ?? HeadingLevel.HEADING_3,
    ...(noeud.nouvellePage && { pageBreakBefore: true, spacing: { before: 0 } }),
    ...(!noeud.numerote && noeud.niveau < 3 && { numbering: false, indent: { left: 0, hanging: 0 } }),
    children: redacteur.signet([noeud.ancre], [new TextRun(noeud.texte)]),
  });

/**
 * The wording, and under it where it comes from: one paragraph, whose rule is one line. LibreOffice loses its hold on a
 * chain of more than three paragraphs kept with the next, so the chain of a compétence has three: heading, wording, title
 * of the situation.
 */
const dessinerReferentiel = (
  { libelle, reference, ancre, suivi }: Extract<Noeud, { type: 'referentiel' }>,
  redacteur: Redacteur,
): Paragraph =>
  new Paragraph({
    style: STYLE.referentiel,
    ...(suivi && { keepNext: true }),
    children: redacteur.signet(
      [ancre],
      [
        ...segments(libelle),
        ...(reference === '' ? [] : [new TextRun({ style: STYLE.origine, break: 1, text: reference })]),
      ],
    ),
  });

const dessinerNoeud = (noeud: Noeud, redacteur: Redacteur): FileChild[] => {
  if (noeud.type === 'texte') return dessinerTexte(noeud.texte, noeud.niveau, redacteur, noeud.uni);
  if (noeud.type === 'tableau') {
    const table = tableauContenu(noeud, redacteur);
    redacteur.apresTableau = true;
    if (noeud.legende === '') return [table];
    return [legende('Tableau', noeud.legende, `${noeud.ancre.slice(0, 35)}leg`, redacteur), table];
  }
  if (noeud.type === 'grille') {
    redacteur.apresTableau = true;
    return dessinerGrille(noeud.competence, redacteur);
  }
  const apres = redacteur.apresTableau;
  redacteur.apresTableau = false;
  switch (noeud.type) {
    case 'titre':
      return [dessinerTitre(noeud, redacteur)];
    case 'referentiel':
      return [dessinerReferentiel(noeud, redacteur)];
    case 'ligne':
      return [
        new Paragraph({
          style: STYLE.situation,
          ...(noeud.libre && { keepNext: false }),
          children: redacteur.signet([noeud.ancre], [new TextRun(noeud.texte)]),
        }),
      ];
    case 'paragraphe':
      return [
        new Paragraph({
          style: noeud.style === 'corps' ? STYLE.corps : STYLE.note,
          ...(apres && { spacing: { before: 160 } }),
          children: redacteur.signet([noeud.ancre], segments(noeud.segments)),
        }),
      ];
    case 'preuve':
      return dessinerPreuve(noeud.preuve, redacteur);
  }
};

/** Chapters that follow each other on sheets turned the same way. */
const enFeuilles = (
  chapitres: readonly ChapitreContenu[],
): { readonly paysage: boolean; readonly chapitres: ChapitreContenu[] }[] => {
  const suites: { paysage: boolean; chapitres: ChapitreContenu[] }[] = [];
  for (const chapitre of chapitres) {
    const paysage = chapitre.paysage === true;
    const suite = suites.at(-1);
    if (suite?.paysage === paysage) suite.chapitres.push(chapitre);
    else suites.push({ paysage, chapitres: [chapitre] });
  }
  return suites;
};

/** What could not be drawn, for whoever exports: named in its place, and said here. */
export const direIllisibles = (illisibles: Redacteur['illisibles'], bloc: string): string[] => {
  const preuves = [...illisibles.preuves];
  const figures = [...illisibles.figures].map((nom) => `«\u00a0${nom}\u00a0»`);
  return [
    ...(preuves.length === 0
      ? []
      : [
          `${bloc}\u00a0: ${preuves.length > 1 ? 'ces preuves ne peuvent pas être montrées' : 'cette preuve ne peut pas être montrée'} (image absente ou illisible)\u00a0: ${preuves.join(', ')}.`,
        ]),
    ...(figures.length === 0
      ? []
      : [`${bloc}\u00a0: images du texte absentes ou illisibles\u00a0: ${figures.slice(0, 5).join(', ')}.`]),
  ];
};

/** Draws the document; heavy (seconds of processor with `miseEnPage`), so always in a worker of the application. */
export const ecrireDossier = async (
  contenu: ContenuDossier,
  options: OptionsDocument,
): Promise<DocumentFait> => {
  const { couverture: page, relecture } = contenu;
  const commentaires = relecture?.commentaires ?? [];
  const redacteur = creerRedacteur(
    {
      preuves: contenu.preuves,
      annexesImprimees: contenu.annexesImprimees,
      fichier: options.fichier,
    },
    creerCommentaires(commentaires),
  );
  const marges = {
    enteteGauche: `${page.candidat || 'Candidat'}, dossier de validation`,
    enteteDroite: contenu.blocCourt,
    piedGauche: `${page.codeFiche}, ${page.certification}`,
    exemple: contenu.exemple ? MENTION_EXEMPLE : '',
  };
  const jour = options.date.toISOString();
  const pages = estimerPages(options.miseEnPage);
  const feuilles = enFeuilles(contenu.chapitres);
  // All but the contents, which list what was drawn.
  const dessines = new Map<string, FileChild[]>();
  for (const { paysage, chapitres } of feuilles) {
    redacteur.largeurTexte = paysage ? LARGEUR_PAYSAGE : LARGEUR_TEXTE;
    for (const c of chapitres.filter(({ genre }) => genre !== 'sommaire'))
      dessines.set(
        c.id,
        c.noeuds.flatMap((n) => dessinerNoeud(n, redacteur)),
      );
  }
  const document = new Document({
    title: `${page.titre}, ${contenu.codeBloc}`,
    subject: `${page.codeFiche}, ${page.certification}`,
    creator: page.candidat,
    lastModifiedBy: page.candidat,
    description: contenu.exemple ? `${MENTION_EXEMPLE}.` : page.credit,
    keywords: `VAE, ${page.codeFiche}, ${contenu.codeBloc}`,
    styles: stylesWord(),
    numbering: numerotationWord(),
    customProperties: [
      { name: 'LivretVAE.livret', value: contenu.livretId },
      { name: 'LivretVAE.export', value: options.exportId },
      { name: 'LivretVAE.bloc', value: contenu.codeBloc },
    ],
    ...pages.option,
    ...(commentaires.length > 0 && { comments: { children: commentairesWord(commentaires) } }),
    ...(relecture && { features: { trackRevisions: true } }),
    sections: [
      ...(relecture ? [{ properties: FEUILLE, children: dessinerConsignes(relecture, redacteur) }] : []),
      {
        properties: FEUILLE,
        headers: { default: enteteCouverture(page) },
        footers: { default: piedCouverture(page, contenu.exemple) },
        children: dessinerCouverture(page, jour.slice(0, 10)),
      },
      ...feuilles.map(({ paysage, chapitres }) => {
        const largeur = paysage ? LARGEUR_PAYSAGE : LARGEUR_TEXTE;
        redacteur.largeurTexte = largeur;
        return {
          properties: paysage ? FEUILLE_PAYSAGE : FEUILLE,
          headers: { default: entete(marges, largeur) },
          footers: { default: pied(marges, largeur) },
          children: chapitres.flatMap((c) => dessines.get(c.id) ?? dessinerSommaire(c.titre, redacteur)),
        };
      }),
    ],
  });
  const octets = retoucherDocx(await Packer.toBuffer(document), {
    date: options.date,
    carte: {
      livret: contenu.livretId,
      export: options.exportId,
      bloc: contenu.codeBloc,
      blocs: contenu.competenceParAncre,
    },
  });
  const titreDesAnnexes = contenu.chapitres
    .find(({ genre }) => genre === 'annexes')
    ?.noeuds.find((noeud) => noeud.type === 'titre');
  return {
    octets,
    compte: pages.compte(titreDesAnnexes === undefined ? null : nomSignet(titreDesAnnexes.ancre)),
    commentaires: commentaires.map(({ genre, id, ancre, auteur, date, texte }) => ({
      genre,
      id,
      ancre,
      auteur,
      date,
      texte,
    })),
    avertissements: [
      ...contenu.avertissements,
      ...direIllisibles(redacteur.illisibles, contenu.codeBloc),
      ...pages.avertissements(contenu.codeBloc),
    ],
  };
};
