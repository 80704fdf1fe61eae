// Our own comments in a document of Word: their ranges around words or whole paragraphs, and what they say.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { CommentaireAPoser } from '#shared/domain/relectures/lieux.ts';
import type { Inline } from '#shared/domain/texte/rich-text.ts';

type Pose = CommentaireAPoser & { readonly id: string; readonly numero: number };

export interface Commentaires {
  /** What goes before and after the whole content of the paragraph of these anchors. */
  readonly entourer: (ancres: readonly string[], enfants: readonly ParagraphChild[]) => ParagraphChild[];
  /** The inline content of a block, cut where a comment begins or ends. */
  readonly poser: (
    blockId: string,
    noeuds: readonly Inline[],
    dessiner: (noeuds: readonly Inline[]) => ParagraphChild[],
  ) => ParagraphChild[];
}

const ouvrir = ({ numero }: Pose): ParagraphChild =>
  new CommentRangeStart(numero) as unknown as ParagraphChild;
const fermer = ({ numero }: Pose): ParagraphChild[] => [
  new CommentRangeEnd(numero) as unknown as ParagraphChild,
  new TextRun({ children: [new CommentReference(numero)] }),
];

const longueur = (noeud: Inline): number => (noeud.type === 'text' ? noeud.text.length : 1);

/** The same nodes, none of which goes over one of these offsets. */
export const couperAux = (noeuds: readonly Inline[], points: readonly number[]): Inline[] => {
  const tries = [...new Set(points)].sort((a, b) => a - b);
  let debut = 0;
  return noeuds.flatMap((noeud): Inline[] => {
    const fin = debut + longueur(noeud);
    const dedans = tries.filter((p) => p > debut && p < fin).map((p) => p - debut);
    debut = fin;
    if (noeud.type !== 'text' || dedans.length === 0) return [noeud];
    return [...dedans, noeud.text.length].map((p, rang) => ({
      ...noeud,
      text: noeud.text.slice(dedans[rang - 1] ?? 0, p),
    }));
  });
};

export const creerCommentaires = (liste: readonly CommentaireAPoser[]): Commentaires => {
  const parAncre = new Map<string, Pose[]>();
  for (const [numero, commentaire] of liste.entries())
    parAncre.set(commentaire.ancre, [...(parAncre.get(commentaire.ancre) ?? []), { ...commentaire, numero }]);
  const de = (ancre: string, exacts: boolean): Pose[] =>
    (parAncre.get(ancre) ?? []).filter(({ mots }) => (mots !== null) === exacts);
  const faits = new Set<string>();
  return {
    entourer(ancres, enfants) {
      const poses = ancres.filter((a) => !faits.has(`entier ${a}`)).flatMap((a) => de(a, false));
      for (const a of ancres) faits.add(`entier ${a}`);
      return poses.length === 0 ? [...enfants] : [...poses.map(ouvrir), ...enfants, ...poses.flatMap(fermer)];
    },
    poser(blockId, noeuds, dessiner) {
      const poses = faits.has(blockId) ? [] : de(blockId, true);
      faits.add(blockId);
      if (poses.length === 0) return dessiner(noeuds);
      const coupes = couperAux(
        noeuds,
        poses.flatMap(({ mots }) => (mots ? [mots.debut, mots.fin] : [])),
      );
      let ici = 0;
      const rendu = coupes.flatMap((noeud): ParagraphChild[] => {
        const debut = ici;
        ici += longueur(noeud);
        return [
          ...poses.filter(({ mots }) => mots?.debut === debut).map(ouvrir),
          ...dessiner([noeud]),
          ...poses.filter(({ mots }) => mots?.fin === ici).flatMap(fermer),
        ];
      });
      return rendu;
    },
  };
};

export const SANS_DATE = new Date(0);

const initiales = (nom: string): string =>
  nom
    .split(/[\s-]+/u)
    .map((mot) => mot.slice(0, 1).toUpperCase())
    .join('')
    .slice(0, 4);

export const commentairesWord = (liste: readonly CommentaireAPoser[]): ICommentOptions[] =>
  liste.map(({ auteur, date, texte, parent }, id) => ({
    id,
    author: auteur,
    initials: initiales(auteur),
    // The library dates what has no date: the post step takes this one out again.
    date: date === '' ? SANS_DATE : new Date(date),
    ...(parent !== null && { parentId: parent }),
    children: texte
      .split('\n')
      .map((ligne) => new Paragraph({ style: 'CommentText', children: [new TextRun(ligne)] })),
  }));
