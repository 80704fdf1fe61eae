// The difference between two states of a text, as it is read in the text itself (SPEC H8, H9).
import { z } from 'zod';
import { aligner } from '../../lib/aligner.ts';
import type { Block, RichText } from '../texte/rich-text.ts';
import { apparier, type Passage } from './apparier.ts';
import { contenuDuBloc, type Feuille, feuilles, GENRES_DE_LIGNE, type Jeton } from './feuilles.ts';

export const QUOI = ['meme', 'ajoute', 'retire'] as const;
type Quoi = (typeof QUOI)[number];

export const Segment = z.object({
  quoi: z.enum(QUOI),
  texte: z.string(),
  /** A citation: the id of its preuve, and no words. */
  preuve: z.string().nullable(),
});
export type Segment = z.infer<typeof Segment>;

export const LigneComparee = z.object({
  genre: z.enum(GENRES_DE_LIGNE),
  niveau: z.number(),
  retrait: z.number(),
  signe: z.string(),
  citation: z.boolean(),
  cellule: z.boolean(),
  fichier: z.string().nullable(),
  segments: z.array(Segment),
});
export type LigneComparee = z.infer<typeof LigneComparee>;

/** `forme`: the words are the same, not how they look (bold, level of a heading, element). */
export const ETATS_DE_PASSAGE = ['meme', 'change', 'forme', 'ajoute', 'retire'] as const;

export const PassageCompare = z.object({
  etat: z.enum(ETATS_DE_PASSAGE),
  /** Ids of the block before and after; null where there is none. */
  avant: z.string().nullable(),
  apres: z.string().nullable(),
  /** The same passage stands elsewhere in the other text. */
  deplace: z.boolean(),
  lignes: z.array(LigneComparee),
});
export type PassageCompare = z.infer<typeof PassageCompare>;

const pareil = (a: Jeton, b: Jeton): boolean => a.texte === b.texte && a.preuve === b.preuve;
const vide = (jetons: readonly Jeton[]): boolean =>
  jetons.every(({ texte, preuve }) => preuve === null && texte.trim() === '');

interface Suite {
  readonly quoi: Quoi;
  readonly jetons: readonly Jeton[];
}

/** A space alone between two changes belongs to both: « un chat noir » made « le chien blanc » reads as one change. */
const sansIlots = (suites: readonly Suite[]): Suite[] => {
  const rendues: Suite[] = [];
  let otes: Jeton[] = [];
  let mis: Jeton[] = [];
  const rendre = (): void => {
    if (otes.length > 0) rendues.push({ quoi: 'retire', jetons: otes });
    if (mis.length > 0) rendues.push({ quoi: 'ajoute', jetons: mis });
    otes = [];
    mis = [];
  };
  suites.forEach(({ quoi, jetons }, rang) => {
    if (quoi === 'retire') otes.push(...jetons);
    else if (quoi === 'ajoute') mis.push(...jetons);
    else if (vide(jetons) && otes.length > 0 && mis.length > 0 && rang + 1 < suites.length) {
      otes.push(...jetons);
      mis.push(...jetons);
    } else {
      rendre();
      rendues.push({ quoi, jetons });
    }
  });
  rendre();
  return rendues;
};

const enSegments = ({ quoi, jetons }: Suite): Segment[] => {
  const segments: Segment[] = [];
  for (const { texte, preuve } of jetons) {
    const dernier = segments.at(-1);
    if (preuve === null && dernier?.preuve === null)
      segments[segments.length - 1] = { ...dernier, texte: dernier.texte + texte };
    else segments.push({ quoi, texte, preuve });
  }
  return segments;
};

const comparerJetons = (avant: readonly Jeton[], apres: readonly Jeton[]): Segment[] => {
  const suites: Suite[] = [];
  const poser = (quoi: Quoi, jetons: readonly Jeton[]): void => {
    if (jetons.length > 0) suites.push({ quoi, jetons });
  };
  let i = 0;
  let j = 0;
  let memes: Jeton[] = [];
  for (const [x, y] of [...(aligner(avant, apres, pareil) ?? []), [avant.length, apres.length] as const]) {
    if (x > i || y > j) {
      poser('meme', memes);
      memes = [];
      poser('retire', avant.slice(i, x));
      poser('ajoute', apres.slice(j, y));
    }
    memes.push(...apres.slice(y, y + 1));
    i = x + 1;
    j = y + 1;
  }
  poser('meme', memes);
  return sansIlots(suites).flatMap(enSegments);
};

const ligne = ({ allure }: Feuille, segments: readonly Segment[]): LigneComparee => ({
  ...allure,
  segments: [...segments],
});
const entiere = (feuille: Feuille, quoi: Quoi): LigneComparee =>
  ligne(feuille, enSegments({ quoi, jetons: feuille.jetons }));
const toutes = (bloc: Block, quoi: Quoi): LigneComparee[] => feuilles(bloc).map((f) => entiere(f, quoi));

const memeFeuille = (a: Feuille, b: Feuille): boolean =>
  a.id === b.id ||
  (a.jetons.length > 0 &&
    a.jetons.length === b.jetons.length &&
    a.jetons.every((jeton, rang) => pareil(jeton, b.jetons[rang] as Jeton)));

const comparerLignes = (avant: readonly Feuille[], apres: readonly Feuille[]): LigneComparee[] => {
  const lignes: LigneComparee[] = [];
  const paire = (a: Feuille, b: Feuille): void => {
    // Another image is not the same line with other words.
    if (a.allure.fichier === b.allure.fichier) lignes.push(ligne(b, comparerJetons(a.jetons, b.jetons)));
    else lignes.push(entiere(a, 'retire'), entiere(b, 'ajoute'));
  };
  const reste = (otees: readonly Feuille[], mises: readonly Feuille[]): void => {
    // Between two lines that stayed, as many lines are the same ones, written again under other ids.
    if (otees.length === mises.length)
      for (const [rang, a] of otees.entries()) paire(a, mises[rang] as Feuille);
    else {
      lignes.push(...otees.map((f) => entiere(f, 'retire')));
      lignes.push(...mises.map((f) => entiere(f, 'ajoute')));
    }
  };
  let i = 0;
  let j = 0;
  for (const [x, y] of aligner(avant, apres, memeFeuille) ?? []) {
    reste(avant.slice(i, x), apres.slice(j, y));
    paire(avant[x] as Feuille, apres[y] as Feuille);
    i = x + 1;
    j = y + 1;
  }
  reste(avant.slice(i), apres.slice(j));
  return lignes;
};

const comparerPassage = ({ avant, apres }: Passage, elsewhere: (id: string) => boolean): PassageCompare => {
  const ids = { avant: avant?.attrs.id ?? null, apres: apres?.attrs.id ?? null };
  if (avant === null || apres === null) {
    const bloc = (avant ?? apres) as Block;
    const quoi = avant === null ? 'ajoute' : 'retire';
    return { etat: quoi, ...ids, deplace: elsewhere(bloc.attrs.id), lignes: toutes(bloc, quoi) };
  }
  if (contenuDuBloc(avant) === contenuDuBloc(apres))
    return { etat: 'meme', ...ids, deplace: false, lignes: toutes(apres, 'meme') };
  const lignes = comparerLignes(feuilles(avant), feuilles(apres));
  const mots = lignes.some(({ segments }) => segments.some(({ quoi }) => quoi !== 'meme'));
  return { etat: mots ? 'change' : 'forme', ...ids, deplace: false, lignes };
};

/** Every passage of both, in reading order. What is not « ajoute » reads as the first text, what is not « retire » as the second. */
export const comparerTextes = (ancien: RichText, nouveau: RichText): PassageCompare[] => {
  const passages = apparier(ancien, nouveau);
  const seuls = (de: 'avant' | 'apres'): Set<string> =>
    new Set(
      passages.flatMap((p) => {
        const bloc = p[de];
        return bloc !== null && p[de === 'avant' ? 'apres' : 'avant'] === null ? [bloc.attrs.id] : [];
      }),
    );
  const otes = seuls('avant');
  const mis = seuls('apres');
  return passages.map((p) => comparerPassage(p, (id) => otes.has(id) && mis.has(id)));
};
