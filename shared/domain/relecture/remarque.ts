// What the relecture says (SPEC T): one remark names its rule, quotes its sentence and tells why a jury cares.

export const REGLES = [
  'nous-on',
  'referentiel-copie',
  'taches-sans-resultat',
  'sans-analyse',
  'sans-chiffre',
  'sans-date',
  'sigle-inexplique',
  'moyen-oublie',
  'preuve-inexistante',
  'preuve-non-citee',
  'nom-a-pseudonymiser',
  'desequilibre',
  'longueur',
  'verbe-vague',
  'typographie',
  'note-d-entretien',
  'exigence-oubliee',
] as const;

export type Regle = (typeof REGLES)[number];

/** Where a remark stands. Without a block, it is about a whole text, or about the livret when `cle` is null. */
export interface Place {
  readonly cle: string | null;
  readonly blockId: string | null;
  /** Offsets in `texteDuBloc` of that block, from 0, end excluded. */
  readonly debut: number;
  readonly fin: number;
}

export interface Remarque extends Place {
  readonly regle: Regle;
  /** A fault is wrong whatever the text; an advice is for the candidate to judge. */
  readonly gravite: 'faute' | 'conseil';
  readonly competence: string | null;
  readonly bloc: string | null;
  /** The sentence to the letter; a citation of preuve in it reads « [preuve:ID] », as in the Markdown of a livret. */
  readonly citation: string;
  /** In French: what, and why a jury cares. */
  readonly message: string;
}

/** What a rule over one text says; who it belongs to is added by the reading of the livret. */
export type RemarqueDeTexte = Omit<Remarque, 'cle' | 'competence' | 'bloc'>;
