// The rule of validation, computed: what is aimed at and held, does it obtain the certification, what is missing.
import type { Fiche } from './fiche.ts';

export interface BlocDeRegle {
  readonly code: string;
  readonly intitule: string;
  readonly vise: boolean;
  readonly acquis: boolean;
}

/** One place of the drawing. All groups are joined by « et »; inside a choice, the blocs are joined by « ou ». */
export interface GroupeDeRegle {
  readonly type: 'bloc' | 'choix';
  readonly blocs: readonly BlocDeRegle[];
  /** What is aimed at, with what is held, fills this place. */
  readonly atteint: boolean;
  /** What is held fills it already. */
  readonly acquis: boolean;
}

export interface EvaluationRegle {
  readonly groupes: readonly GroupeDeRegle[];
  /** What is aimed at, with what is held, obtains the certification. */
  readonly obtient: boolean;
  /** What is held obtains it already: nothing is left to aim at. */
  readonly dejaObtenue: boolean;
  /** Codes of the common blocs neither aimed at nor held, in the order of the fiche. */
  readonly manquants: readonly string[];
  /** The codes of a choice in which nothing is aimed at nor held: one of them is missing. */
  readonly choixManquant: readonly string[];
  /** Codes of a choice of which more than one is aimed at or held: allowed, and said. */
  readonly choixMultiple: readonly string[];
  /** Aimed at, though held already. */
  readonly visesDejaAcquis: readonly string[];
  /** Codes that are not blocs of this fiche (of a former version, for instance). */
  readonly inconnus: readonly string[];
  /** Some blocs are aimed at or held, and not all that the certification asks for (rule V5). */
  readonly partielle: boolean;
}

/** Source of the rule: `fiche.regle.texte`. Pure; codes given twice count once. */
export const evaluerRegle = (
  fiche: Pick<Fiche, 'blocs' | 'regle'>,
  { vises, acquis }: { vises: readonly string[]; acquis: readonly string[] },
): EvaluationRegle => {
  const visesSet = new Set(vises);
  const acquisSet = new Set(acquis);
  const known = new Set(fiche.blocs.map((bloc) => bloc.code));
  const { choix } = fiche.regle;
  const groupes = groupsOf(fiche).map((blocs): GroupeDeRegle => {
    const drawn = blocs.map(({ code, intitule }) => ({
      code,
      intitule,
      vise: visesSet.has(code),
      acquis: acquisSet.has(code),
    }));
    return {
      type: drawn.some(({ code }) => choix.includes(code)) ? 'choix' : 'bloc',
      blocs: drawn,
      atteint: drawn.some((bloc) => bloc.vise || bloc.acquis),
      acquis: drawn.some((bloc) => bloc.acquis),
    };
  });
  const codes = (groupe: GroupeDeRegle) => groupe.blocs.map(({ code }) => code);
  const obtient = groupes.length > 0 && groupes.every(({ atteint }) => atteint);
  const missing = groupes.filter(({ atteint }) => !atteint);
  return {
    groupes,
    obtient,
    dejaObtenue: groupes.length > 0 && groupes.every((groupe) => groupe.acquis),
    manquants: missing.filter(({ type }) => type === 'bloc').flatMap(codes),
    choixManquant: missing.filter(({ type }) => type === 'choix').flatMap(codes),
    choixMultiple: groupes
      .filter(({ type }) => type === 'choix')
      .map(({ blocs }) => blocs.filter((bloc) => bloc.vise || bloc.acquis).map(({ code }) => code))
      .filter((chosen) => chosen.length > 1)
      .flat(),
    visesDejaAcquis: [...visesSet].filter((code) => acquisSet.has(code)),
    inconnus: [...new Set([...vises, ...acquis])].filter((code) => !known.has(code)),
    partielle: !obtient && groupes.some(({ blocs }) => blocs.some((bloc) => bloc.vise || bloc.acquis)),
  };
};

/** In the order of the fiche; the choice stands where its first bloc does. */
const groupsOf = ({ blocs, regle }: Pick<Fiche, 'blocs' | 'regle'>): Fiche['blocs'][] => {
  const choice = blocs.filter(({ code }) => regle.choix.includes(code));
  return blocs.flatMap((bloc) => {
    if (!choice.includes(bloc)) return [[bloc]];
    return bloc === choice[0] ? [choice] : [];
  });
};
