// The two clocks of a certification against the candidate's recevabilité (rules V1, V2, V7), as one state and its dates.
import { estActive } from './etat.ts';
import type { Fiche } from './fiche.ts';
import { SOURCES, type SourceDeRegle } from './sources.ts';

/** Key of the one plain sentence; the words belong to the screens. */
export type EtatCalendrier =
  /** Recevable by the échéance: the right to a session stays, even after it (V1). */
  | 'recevable-avant'
  /** The date typed in is after the échéance: to be checked with the certificateur (V1). */
  | 'recevable-apres'
  /** No date typed in; a recevabilité can still be pronounced. */
  | 'non-saisie-active'
  /** No date typed in; a new recevabilité can no longer be pronounced (V1). */
  | 'non-saisie-echue'
  /** The échéance is not known: nothing can be compared. */
  | 'echeance-inconnue';

/** State of a date: before today or not; « inconnue » is neither unlimited nor another date (V2). */
export type EtatDate = 'a-venir' | 'passee' | 'inconnue';

export interface Calendrier {
  readonly etat: EtatCalendrier;
  readonly aujourdhui: string;
  readonly active: boolean | null;
  readonly decision: string | null;
  readonly echeance: string | null;
  readonly derniereDelivrance: string | null;
  readonly etatDerniereDelivrance: EtatDate;
  readonly recevabilite: string | null;
  readonly recevabiliteFin: string | null;
  /** The validity of the recevabilité, which only its notification gives (V7). */
  readonly etatRecevabiliteFin: EtatDate;
  /**
   * The first of the known ends that bound a parcours: end of the recevabilité, dernière délivrance. null when neither
   * is known: that is « unknown », never « without limit ».
   */
  readonly limite: { readonly date: string; readonly par: 'recevabilite' | 'derniere-delivrance' } | null;
  /** Whole days from today to the limit; negative when it is over. */
  readonly joursRestants: number | null;
  readonly sources: readonly SourceDeRegle[];
}

type Dates = Pick<Fiche, 'dateDecision' | 'dateEcheance' | 'dateDerniereDelivrance'>;

/** Every date is ISO (YYYY-MM-DD) or null. */
export const calculerCalendrier = (
  fiche: Dates,
  projet: { readonly recevabilite: string | null; readonly recevabiliteFin: string | null },
  aujourdhui: string,
): Calendrier => {
  const { dateEcheance: echeance, dateDerniereDelivrance: derniereDelivrance } = fiche;
  const { recevabilite, recevabiliteFin } = projet;
  const active = estActive(fiche, aujourdhui);
  const limite = firstLimit(recevabiliteFin, derniereDelivrance);
  return {
    etat: stateOf(echeance, recevabilite, active),
    aujourdhui,
    active,
    decision: fiche.dateDecision,
    echeance,
    derniereDelivrance,
    etatDerniereDelivrance: stateOfDate(derniereDelivrance, aujourdhui),
    recevabilite,
    recevabiliteFin,
    etatRecevabiliteFin: stateOfDate(recevabiliteFin, aujourdhui),
    limite,
    joursRestants: limite === null ? null : daysBetween(aujourdhui, limite.date),
    sources: [SOURCES.V1, SOURCES.V2, SOURCES.V7],
  };
};

/** The échéance is compared with the recevabilité, never with today, once the recevabilité is known. */
const stateOf = (
  echeance: string | null,
  recevabilite: string | null,
  active: boolean | null,
): EtatCalendrier => {
  if (echeance === null || active === null) return 'echeance-inconnue';
  if (recevabilite !== null) return recevabilite <= echeance ? 'recevable-avant' : 'recevable-apres';
  return active ? 'non-saisie-active' : 'non-saisie-echue';
};

const stateOfDate = (date: string | null, aujourdhui: string): EtatDate => {
  if (date === null) return 'inconnue';
  return aujourdhui <= date ? 'a-venir' : 'passee';
};

const firstLimit = (
  recevabiliteFin: string | null,
  derniereDelivrance: string | null,
): Calendrier['limite'] => {
  if (recevabiliteFin !== null && (derniereDelivrance === null || recevabiliteFin <= derniereDelivrance))
    return { date: recevabiliteFin, par: 'recevabilite' };
  return derniereDelivrance === null ? null : { date: derniereDelivrance, par: 'derniere-delivrance' };
};

const DAY = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
