// The cartographie, computed: how deep each compétence is shown by the experiences, and the totals (SPEC C1–C5).
import type { Bloc, Fiche } from '../fiche/fiche.ts';
import type { Couverture, Experience } from '../livret/entities.ts';

export type Profondeur = 0 | 1 | 2 | 3;

/** What a compétence still asks for, as a verb: the words on the right of the matrix. */
export type EtatCompetence = 'a-decrire' | 'a-analyser' | 'a-prouver' | 'couverte';
const ETATS = ['a-decrire', 'a-analyser', 'a-prouver', 'couverte'] as const;

export interface LigneCouverture {
  readonly competenceId: string;
  /** The deepest of its cells: covered at 3 in at least one experience (C2). */
  readonly profondeur: Profondeur;
  readonly etat: EtatCompetence;
  /** Cells above 0, in the order of the experiences. */
  readonly cellules: readonly { experienceId: string; profondeur: 1 | 2 | 3 }[];
}

export interface BlocCouverture {
  readonly bloc: string;
  readonly vise: boolean;
  readonly lignes: readonly LigneCouverture[];
  /** Compétences at each depth: [none, décrit, analysé, prouvé]. */
  readonly parProfondeur: readonly [number, number, number, number];
  readonly couvertes: number;
  readonly total: number;
}

export interface ColonneCouverture {
  readonly experienceId: string;
  /** Compétences of the blocs aimed at that this experience shows, at any depth and at full depth. */
  readonly montrees: number;
  readonly prouvees: number;
}

export interface Cartographie {
  /** Every bloc of the fiche, in its order; those aimed at are marked. */
  readonly blocs: readonly BlocCouverture[];
  readonly colonnes: readonly ColonneCouverture[];
  /** Over the blocs aimed at only. */
  readonly couvertes: number;
  readonly commencees: number;
  readonly total: number;
}

/** What is needed of a livret: a LivretView fits. */
export interface SourceCouverture {
  readonly fiche: Pick<Fiche, 'blocs'>;
  readonly projet: { readonly blocsVises: readonly string[] };
  readonly experiences: readonly Experience[];
  readonly couvertures: readonly Couverture[];
}

export const etatDe = (profondeur: Profondeur): EtatCompetence => ETATS[profondeur];

/** The blocs aimed at, in the order of the fiche; codes unknown to it are left out. */
export const blocsVises = (source: Pick<SourceCouverture, 'fiche' | 'projet'>): Bloc[] =>
  source.fiche.blocs.filter((bloc) => source.projet.blocsVises.includes(bloc.code));

const ligne = (
  competenceId: string,
  cases: readonly Couverture[],
  rangs: ReadonlyMap<string, number>,
): LigneCouverture => {
  const cellules = cases
    .filter((c) => rangs.has(c.experienceId))
    .sort((a, b) => (rangs.get(a.experienceId) ?? 0) - (rangs.get(b.experienceId) ?? 0))
    .map(({ experienceId, profondeur }) => ({ experienceId, profondeur }));
  const profondeur = Math.max(0, ...cellules.map((c) => c.profondeur)) as Profondeur;
  return { competenceId, profondeur, etat: etatDe(profondeur), cellules };
};

const resumerBloc = (bloc: string, vise: boolean, lignes: readonly LigneCouverture[]): BlocCouverture => {
  const parProfondeur: [number, number, number, number] = [0, 0, 0, 0];
  for (const l of lignes) parProfondeur[l.profondeur] += 1;
  return { bloc, vise, lignes, parProfondeur, couvertes: parProfondeur[3], total: lignes.length };
};

/** The whole cartographie of a livret. */
export const cartographie = (source: SourceCouverture): Cartographie => {
  const experiences = [...source.experiences].sort((a, b) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1));
  const rangs = new Map(experiences.map((e, rang) => [e.id, rang]));
  const parCompetence = new Map<string, Couverture[]>();
  for (const c of source.couvertures) {
    const cases = parCompetence.get(c.competenceId);
    if (cases) cases.push(c);
    else parCompetence.set(c.competenceId, [c]);
  }
  const blocs = source.fiche.blocs.map((bloc) =>
    resumerBloc(
      bloc.code,
      source.projet.blocsVises.includes(bloc.code),
      bloc.competences.map(({ id }) => ligne(id, parCompetence.get(id) ?? [], rangs)),
    ),
  );
  const lignes = blocs.filter((b) => b.vise).flatMap((b) => b.lignes);
  return {
    blocs,
    colonnes: experiences.map(({ id }) => {
      const cellules = lignes.flatMap((l) => l.cellules.filter((c) => c.experienceId === id));
      return {
        experienceId: id,
        montrees: cellules.length,
        prouvees: cellules.filter((c) => c.profondeur === 3).length,
      };
    }),
    couvertes: lignes.filter((l) => l.profondeur === 3).length,
    commencees: lignes.filter((l) => l.profondeur > 0).length,
    total: lignes.length,
  };
};

/** Depth of every compétence of the blocs aimed at, by bloc: the réglette. */
export const reglette = (source: SourceCouverture): Profondeur[][] =>
  cartographie(source)
    .blocs.filter((bloc) => bloc.vise)
    .map((bloc) => bloc.lignes.map((l) => l.profondeur));
