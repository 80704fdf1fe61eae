// How long the oral of a bloc lasts, and where the figure comes from (SPEC S1, S2).
import type { Bloc, Fiche } from '../fiche/fiche.ts';
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
type FicheMinute = Pick<Fiche, 'modalitesGenerales'>;

/** The sentence (or line) that says so many minutes, the bloc's own first, preferring one that speaks of the subject. */
const phraseQuiDit = (
  { modalites }: BlocMinute,
  { modalitesGenerales }: FicheMinute,
  minutes: number,
  sujet: RegExp,
): string => {
  const phrases = [modalites, modalitesGenerales]
    .flatMap((texte) => (texte ?? '').split(/\n|(?<=[.!?])\s+(?=[A-ZÀ-Ý«])/u))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  const chiffre = new RegExp(`(^|\\D)${minutes}\\s*(min|mn|['’′])`, 'iu');
  const disent = phrases.filter((phrase) => chiffre.test(phrase));
  return disent.find((phrase) => sujet.test(phrase)) ?? disent[0] ?? '';
};

const dite = (
  choisi: number | null | undefined,
  fiche: number | null,
  phrase: () => string,
): Duree | null => {
  if (choisi != null) return { minutes: choisi, source: { type: 'candidat' } };
  return fiche === null ? null : { minutes: fiche, source: { type: 'fiche', citation: phrase() } };
};

/** The candidate's own figure, else the fiche's, else the default. */
export const dureePresentation = (bloc: BlocMinute, fiche: FicheMinute, reglage?: Reglage): Duree =>
  dite(reglage?.minutes, bloc.presentationMinutes, () =>
    phraseQuiDit(bloc, fiche, bloc.presentationMinutes ?? 0, /présent|soutenance|expos|oral/iu),
  ) ?? { minutes: MINUTES_PAR_DEFAUT, source: { type: 'defaut' } };

/** The candidate's own figure, else the fiche's; null where neither says one: none is supposed (SPEC S27). */
export const dureeEntretien = (bloc: BlocMinute, fiche: FicheMinute, reglage?: Reglage): Duree | null =>
  dite(reglage?.entretienMinutes, bloc.entretienMinutes, () =>
    phraseQuiDit(bloc, fiche, bloc.entretienMinutes ?? 0, /entretien|échange|question/iu),
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

/** The same of the entretien; `annoncee`: the fiche says that the jury asks questions. */
export const direEntretien = (duree: Duree | null, annoncee: boolean): string => {
  if (duree !== null) return direSource(duree);
  return annoncee
    ? 'la fiche annonce des questions du jury sans dire combien de temps. À demander au certificateur.'
    : 'la fiche n’annonce pas d’entretien, aucune durée n’est donc supposée. À demander au certificateur.';
};
