// The grid that a tutor may fill in under each compétence (SPEC TR15): three rows, a label and a blank cell. The label
// carries the anchor: a bookmark in a blank cell would not outlive the first word typed there.
import { ancre } from '../dossier/ancres.ts';

export const COLONNES_DE_GRILLE = ['etat', 'points-forts', 'a-approfondir'] as const;
export type ColonneDeGrille = (typeof COLONNES_DE_GRILLE)[number];

export const LIBELLES_DE_GRILLE: Readonly<Record<ColonneDeGrille, string>> = {
  etat: 'État',
  'points-forts': 'Points forts',
  'a-approfondir': 'À approfondir',
};
/** Said under the label; a tutor writes what they like. */
export const PRECISION_ETAT = 'acquis, à compléter ou à reprendre';

const PREFIXES: Readonly<Record<ColonneDeGrille, string>> = {
  etat: 'griletat',
  'points-forts': 'grilfort',
  'a-approfondir': 'grilappr',
};

export const ancreGrille = (competence: string, colonne: ColonneDeGrille): string =>
  ancre(PREFIXES[colonne], competence);

/** null: no anchor of a grid. */
export const colonneDeLAncre = (nom: string): ColonneDeGrille | null =>
  COLONNES_DE_GRILLE.find((colonne) => nom.startsWith(PREFIXES[colonne])) ?? null;
