// How long the oral of a bloc lasts, and where the figure comes from (SPEC S1, S2).
import type { Bloc } from '../fiche/fiche.ts';
import type { Soutenance } from '../livret/entities.ts';

/** What the application proposes where the fiche and the candidate are silent (rule V9): never a rule of law. */
export const MINUTES_PAR_DEFAUT = 20;

export type SourceMinutes =
  | { readonly type: 'candidat' }
  /** `citation` is the sentence of the fiche, to the letter, or empty when it could not be found again. */
  | { readonly type: 'fiche'; readonly citation: string }
  | { readonly type: 'defaut' };

export interface Duree {
  readonly minutes: number;
  readonly source: SourceMinutes;
}

type Reglage = Pick<Soutenance, 'minutes' | 'entretienMinutes'> | undefined | null;
type BlocMinute = Pick<Bloc, 'modalites' | 'presentationMinutes' | 'entretienMinutes'>;

/** The sentence (or line) of the modalités that says so many minutes, preferring one that speaks of the subject. */
const phraseQuiDit = (modalites: string | null, minutes: number, sujet: RegExp): string => {
  const phrases = (modalites ?? '')
    .split(/\n|(?<=[.!?])\s+(?=[A-ZÀ-Ý«])/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  const chiffre = new RegExp(`(^|\\D)${minutes}\\s*(min|mn|['’′])`, 'iu');
  const disent = phrases.filter((phrase) => chiffre.test(phrase));
  return disent.find((phrase) => sujet.test(phrase)) ?? disent[0] ?? '';
};

const duree = (choisi: number | null | undefined, fiche: number | null, phrase: () => string): Duree => {
  if (choisi != null) return { minutes: choisi, source: { type: 'candidat' } };
  if (fiche !== null) return { minutes: fiche, source: { type: 'fiche', citation: phrase() } };
  return { minutes: MINUTES_PAR_DEFAUT, source: { type: 'defaut' } };
};

/** The candidate's own figure, else the fiche's, else the default. */
export const dureePresentation = (bloc: BlocMinute, reglage?: Reglage): Duree =>
  duree(reglage?.minutes, bloc.presentationMinutes, () =>
    phraseQuiDit(bloc.modalites, bloc.presentationMinutes ?? 0, /présent|soutenance|expos|oral/iu),
  );

export const dureeEntretien = (bloc: BlocMinute, reglage?: Reglage): Duree =>
  duree(reglage?.entretienMinutes, bloc.entretienMinutes, () =>
    phraseQuiDit(bloc.modalites, bloc.entretienMinutes ?? 0, /entretien|échange|question/iu),
  );

/** « 20 minutes, d’après la fiche : « … » ». */
export const direSource = ({ minutes, source }: Duree): string => {
  const unite = minutes > 1 ? 'minutes' : 'minute';
  if (source.type === 'candidat') return `${minutes} ${unite}, durée choisie dans le livret.`;
  if (source.type === 'defaut')
    return `${minutes} ${unite} par défaut : la fiche ne dit rien de la durée. À vérifier auprès du certificateur.`;
  return source.citation === ''
    ? `${minutes} ${unite}, d’après la fiche.`
    : `${minutes} ${unite}, d’après la fiche : « ${source.citation} »`;
};
