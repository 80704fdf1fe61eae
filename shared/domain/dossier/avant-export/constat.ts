// One thing to know before an export (SPEC K): what, where, how much it matters. Flat, so that it crosses a process as it is.
import { z } from 'zod';
import { BlocCode } from '../../fiche/fiche.ts';
import type { ControleEcartable, Ecart } from '../../relecture/ecart.ts';
import { REGLES } from '../../relecture/remarque.ts';

/** In the order in which they are shown; the first words say what a jury, or the person named, would meet first. */
export const GENRES = [
  'confidentielle-montree',
  'nom-visible',
  'nom-absent',
  'competence-sans-texte',
  'a-decrire',
  'preuve-absente',
  'relecture',
  'livrable-sans-reponse',
  'image-sans-alt',
  'preuve-incomplete',
  'trop-de-pages',
  'trop-lourd',
  'oral-trop-long',
  'partie-trop-longue',
  'remarque-a-traiter',
  'a-analyser',
  'a-prouver',
  'preuve-non-citee',
  'preuve-confidentielle',
  'desequilibre',
  'conseils',
  'reponse-part',
] as const;
export type GenreDeConstat = (typeof GENRES)[number];

export const Constat = z.object({
  genre: z.enum(GENRES),
  /** « à voir »: to look at before it leaves. « à savoir »: may be quite right. */
  niveau: z.enum(['a-voir', 'a-savoir']),
  bloc: BlocCode.nullable(),
  competenceId: z.string().nullable(),
  preuveId: z.string().nullable(),
  /** Of the deliverable, from 1. */
  rang: z.number().int().nullable(),
  partieId: z.string().nullable(),
  /** Rule of the relecture. */
  regle: z.enum(REGLES).nullable(),
  /** Where it stands in a text, when it does. */
  place: z
    .object({
      cle: z.string(),
      blockId: z.string().nullable(),
      debut: z.number().int().min(0),
      fin: z.number().int().min(0),
    })
    .nullable(),
  /** What it is about, as the sentence says it: a name, what a proof lacks. */
  detail: z.string(),
  /** How many remarks, words, seconds, pages; 0 where there is nothing to count. */
  nombre: z.number().int().min(0),
  /** What the number is compared with; 0 where it is with nothing. */
  sur: z.number().int().min(0),
});
export type Constat = z.infer<typeof Constat>;

/** Rules of SPEC K that can be set aside, by what they say: the others are mended, or are facts about what goes out. */
const ECARTABLES: Partial<Record<GenreDeConstat, ControleEcartable>> = {
  'a-decrire': 'K3',
  'a-analyser': 'K3',
  'a-prouver': 'K3',
  'preuve-non-citee': 'K5',
  'preuve-confidentielle': 'K6',
  'preuve-incomplete': 'K7',
  'livrable-sans-reponse': 'K8',
  desequilibre: 'K9',
  'image-sans-alt': 'K12',
  'oral-trop-long': 'K14',
  'partie-trop-longue': 'K14',
};

export const constat = (
  genre: GenreDeConstat,
  niveau: Constat['niveau'],
  faits: Partial<Omit<Constat, 'genre' | 'niveau'>> = {},
): Constat => ({
  genre,
  niveau,
  bloc: null,
  competenceId: null,
  preuveId: null,
  rang: null,
  partieId: null,
  regle: null,
  place: null,
  detail: '',
  nombre: 0,
  sur: 0,
  ...faits,
});

/** What names it among the others. */
export const nomDuConstat = (c: Constat): string =>
  [
    c.genre,
    c.bloc,
    c.competenceId,
    c.preuveId,
    c.rang,
    c.partieId,
    c.regle,
    c.place?.cle,
    c.place?.blockId,
    c.detail,
  ]
    .map((x) => x ?? '')
    .join('|');

/**
 * How it is remembered when it is set aside; null: it cannot be. What it said is part of it, so that it comes back when
 * that changes.
 */
export const ecartDuConstat = (c: Constat): Ecart | null => {
  const regle = ECARTABLES[c.genre];
  if (regle === undefined) return null;
  const lieu =
    c.competenceId ??
    c.preuveId ??
    (c.place === null ? null : `${c.place.cle} ${c.place.blockId ?? ''}`) ??
    (c.partieId === null ? null : `${c.bloc} ${c.partieId}`) ??
    (c.rang === null ? c.bloc : `${c.bloc} ${c.rang}`) ??
    '';
  return { regle, lieu: lieu.slice(0, 200), citation: [c.genre, c.detail].filter((x) => x !== '').join(' ') };
};

export const parNiveau = (constats: readonly Constat[], niveau: Constat['niveau']): Constat[] =>
  constats.filter((c) => c.niveau === niveau);

/** One heading for each genre (of the relecture, for each rule), in the order of GENRES. */
export const grouper = (
  constats: readonly Constat[],
): {
  readonly genre: GenreDeConstat;
  readonly regle: Constat['regle'];
  readonly constats: readonly Constat[];
}[] =>
  GENRES.flatMap((genre) =>
    [
      ...Map.groupBy(
        constats.filter((c) => c.genre === genre),
        ({ regle }) => regle,
      ),
    ].map(([regle, liste]) => ({
      genre,
      regle,
      constats: liste,
    })),
  );
