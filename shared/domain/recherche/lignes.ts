// The lines of a rich text as they are searched, and how passages of them are rewritten: marks, citations and images stay
// (SPEC X4, X6).
import { type BlocIdentifie, blocs } from '../texte/parcourir.ts';
import type { Block, Inline, RichText } from '../texte/rich-text.ts';
import { type Etendue, PAS_UN_MOT } from './motif.ts';

/** `texte`: the words of a paragraph or heading; the others, those under an image or a table. */
export type ChampDeBloc = 'texte' | 'legende' | 'alt';

export interface LigneDeTexte {
  readonly blockId: string;
  readonly champ: ChampDeBloc;
  /** One unit for each place of the editor: a citation is U+FFFC, a line break « \n ». */
  readonly texte: string;
}

/** Passages of a line, from left to right, and what stands there instead. */
export interface LigneChangee extends LigneDeTexte {
  readonly passages: readonly (Etendue & { readonly par: readonly Inline[] })[];
}

const texteDe = (noeuds: readonly Inline[]): string =>
  noeuds.map((n) => (n.type === 'text' ? n.text : n.type === 'hardBreak' ? '\n' : PAS_UN_MOT)).join('');

const lignesDuBloc = (bloc: BlocIdentifie): { champ: ChampDeBloc; texte: string }[] => {
  if (bloc.type === 'paragraph' || bloc.type === 'heading')
    return [{ champ: 'texte', texte: texteDe(bloc.content ?? []) }];
  if (bloc.type === 'table') return [{ champ: 'legende', texte: bloc.attrs.legende }];
  if (bloc.type === 'image')
    return [
      { champ: 'legende', texte: bloc.attrs.legende },
      { champ: 'alt', texte: bloc.attrs.alt },
    ];
  return [];
};

/** Every line with words, in reading order. A block whose id was already met is left out: nothing could name it. */
export const lignesDuTexte = (texte: RichText): LigneDeTexte[] => {
  const vus = new Set<string>();
  const lignes: LigneDeTexte[] = [];
  for (const bloc of blocs(texte)) {
    const blockId = bloc.attrs.id;
    if (vus.has(blockId)) continue;
    vus.add(blockId);
    for (const ligne of lignesDuBloc(bloc)) if (ligne.texte !== '') lignes.push({ blockId, ...ligne });
  }
  return lignes;
};

/** The nodes of a line; the words under an image or a table carry no mark. */
export type NoeudsDesLignes = (ligne: LigneDeTexte) => readonly Inline[];

export const noeudsDesLignes = (texte: RichText): NoeudsDesLignes => {
  const paragraphes = new Map<string, readonly Inline[]>();
  for (const bloc of blocs(texte))
    if ((bloc.type === 'paragraph' || bloc.type === 'heading') && !paragraphes.has(bloc.attrs.id))
      paragraphes.set(bloc.attrs.id, bloc.content ?? []);
  return ({ blockId, champ, texte: mots }) =>
    (champ === 'texte' ? paragraphes.get(blockId) : undefined) ?? ecrit(mots, undefined);
};

const marquesDe = (noeud: Inline): string => JSON.stringify(noeud.marks ?? []);

/** Neighbours with the same marks are one node, as in the editor. */
const joindre = (noeuds: readonly Inline[]): Inline[] => {
  const joints: Inline[] = [];
  for (const noeud of noeuds) {
    const avant = joints.at(-1);
    if (avant?.type === 'text' && noeud.type === 'text' && marquesDe(avant) === marquesDe(noeud))
      joints[joints.length - 1] = { ...avant, text: avant.text + noeud.text };
    else joints.push(noeud);
  }
  return joints;
};

/** The nodes of a part of a line. */
export const tranche = (noeuds: readonly Inline[], debut: number, fin: number): Inline[] => {
  const part: Inline[] = [];
  let ici = 0;
  for (const noeud of noeuds) {
    const longueur = noeud.type === 'text' ? noeud.text.length : 1;
    const de = Math.max(debut - ici, 0);
    const a = Math.min(fin - ici, longueur);
    if (de < a) part.push(noeud.type === 'text' ? { ...noeud, text: noeud.text.slice(de, a) } : noeud);
    ici += longueur;
  }
  return part;
};

const HAUT = /[\uD800-\uDBFF]$/u;
const commun = (a: string, b: string): number => {
  const fin = Math.min(a.length, b.length);
  let n = 0;
  while (n < fin && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n > 0 && HAUT.test(a.slice(0, n)) ? n - 1 : n;
};
const communFin = (a: string, b: string, fin: number): number => {
  let n = 0;
  while (n < fin && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n > 0 && /^[\uDC00-\uDFFF]/u.test(a.slice(a.length - n)) ? n - 1 : n;
};

const ecrit = (texte: string, marks: Inline['marks']): Inline[] =>
  texte === '' ? [] : [{ type: 'text', text: texte, ...(marks?.length ? { marks } : {}) }];

/** Share of the words that both must have in common for them to be the same words, mended: « compétence », « compétences ». */
const RETOUCHE = 1 / 2;

/**
 * The nodes that say `texte` in place of `noeuds`. Of words that are only mended, what stays keeps its own marks; what is
 * new carries every mark of what it replaces, or those of the letter before it.
 */
export const reecrire = (noeuds: readonly Inline[], texte: string): Inline[] => {
  const ancien = texteDe(noeuds);
  const debut = commun(ancien, texte);
  const fin = communFin(ancien, texte, Math.min(ancien.length, texte.length) - debut);
  const retouche = debut + fin >= Math.max(ancien.length, texte.length) * RETOUCHE;
  const [tete, queue] = retouche ? [debut, fin] : [0, 0];
  const remplaces = tranche(noeuds, tete, ancien.length - queue);
  const modeles =
    remplaces.length > 0 ? remplaces : tranche(noeuds, Math.max(tete - 1, 0), Math.max(tete, 1));
  const marks = [
    ...new Map(modeles.flatMap((n) => n.marks ?? []).map((marque) => [marque.type, marque])).values(),
  ];
  return joindre([
    ...tranche(noeuds, 0, tete),
    ...ecrit(texte.slice(tete, texte.length - queue), marks),
    ...tranche(noeuds, ancien.length - queue, ancien.length),
  ]);
};

/**
 * Where a passage taken in `ligne.texte` stands in the line as it is now; null when the words around it were written
 * again since. What comes before and after the part that changed is where it was.
 */
const deplacer = (alors: string, maintenant: string): ((passage: Etendue) => number | null) => {
  if (alors === maintenant) return () => 0;
  const tete = commun(alors, maintenant);
  const queue = communFin(alors, maintenant, Math.min(alors.length, maintenant.length) - tete);
  return ({ debut, fin }) => {
    if (fin <= tete) return 0;
    return debut >= alors.length - queue ? maintenant.length - alors.length : null;
  };
};

const changerLigne = (
  noeuds: readonly Inline[],
  ligne: LigneChangee,
): { noeuds: Inline[]; inverse: LigneChangee; faits: number } => {
  const ecart = deplacer(ligne.texte, texteDe(noeuds));
  const inverses: { debut: number; fin: number; par: Inline[] }[] = [];
  const suite: Inline[] = [];
  let lu = 0;
  let ecrits = 0;
  const poser = (morceaux: readonly Inline[]): void => {
    suite.push(...morceaux);
    ecrits += texteDe(morceaux).length;
  };
  for (const passage of ligne.passages) {
    const de = ecart(passage);
    if (de === null) continue;
    const debut = passage.debut + de;
    const fin = passage.fin + de;
    poser(tranche(noeuds, lu, debut));
    const longueur = texteDe(passage.par).length;
    inverses.push({ debut: ecrits, fin: ecrits + longueur, par: tranche(noeuds, debut, fin) });
    poser(passage.par);
    lu = fin;
  }
  poser(tranche(noeuds, lu, Number.POSITIVE_INFINITY));
  const apres = joindre(suite);
  return {
    noeuds: apres,
    inverse: { ...ligne, texte: texteDe(apres), passages: inverses },
    faits: inverses.length,
  };
};

export interface TexteChange {
  readonly texte: RichText;
  /** Applied to what came of it, gives back what was there, whatever was typed elsewhere since. */
  readonly inverse: LigneChangee[];
  readonly faits: number;
}

/** Rewrites passages of a text; one whose line was removed, or whose words were written again since, is left alone. */
export const changerTexte = (texte: RichText, lignes: readonly LigneChangee[]): TexteChange => {
  const parBloc = new Map<string, LigneChangee[]>();
  for (const ligne of lignes) parBloc.set(ligne.blockId, [...(parBloc.get(ligne.blockId) ?? []), ligne]);
  const inverse: LigneChangee[] = [];
  let faits = 0;
  const changer = (ligne: LigneChangee, noeuds: readonly Inline[]): Inline[] => {
    const change = changerLigne(noeuds, ligne);
    if (change.faits > 0) inverse.push(change.inverse);
    faits += change.faits;
    return change.noeuds;
  };
  const unBloc = (bloc: BlocIdentifie): BlocIdentifie => {
    const siennes = parBloc.get(bloc.attrs.id) ?? [];
    parBloc.delete(bloc.attrs.id);
    let change = bloc;
    for (const ligne of siennes) {
      if (ligne.champ === 'texte' && (change.type === 'paragraph' || change.type === 'heading')) {
        const { content = [], ...reste } = change;
        const noeuds = changer(ligne, content);
        change = noeuds.length === 0 ? reste : { ...reste, content: noeuds };
      } else if (ligne.champ === 'legende' && (change.type === 'table' || change.type === 'image')) {
        const legende = texteDe(changer(ligne, ecrit(change.attrs.legende, undefined)));
        change = { ...change, attrs: { ...change.attrs, legende } } as BlocIdentifie;
      } else if (ligne.champ === 'alt' && change.type === 'image')
        change = {
          ...change,
          attrs: { ...change.attrs, alt: texteDe(changer(ligne, ecrit(change.attrs.alt, undefined))) },
        };
    }
    return descendre(change);
  };
  const descendre = (bloc: BlocIdentifie): BlocIdentifie => {
    switch (bloc.type) {
      case 'bulletList':
      case 'orderedList':
      case 'listItem':
      case 'blockquote':
        return { ...bloc, content: bloc.content.map((b) => unBloc(b)) } as BlocIdentifie;
      case 'table':
        return {
          ...bloc,
          content: bloc.content.map((rangee) => ({
            ...rangee,
            content: rangee.content.map((cellule) => ({
              ...cellule,
              content: cellule.content.map((b) => unBloc(b) as Block),
            })),
          })),
        };
      default:
        return bloc;
    }
  };
  const content = texte.content.map((bloc) => unBloc(bloc) as Block);
  return { texte: faits === 0 ? texte : { ...texte, content }, inverse, faits };
};
