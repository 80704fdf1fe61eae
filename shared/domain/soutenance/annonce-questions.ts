// Whether the fiche says that the jury asks questions, and its sentence to the letter (SPEC S23). What it does not say is
// not assumed: a soutenance may be without them.
import type { Bloc, Fiche } from '../fiche/fiche.ts';

const ANNONCES = [
  /(?:questions?|entretiens?|échanges?)(?![\p{L}])[^.]*(?<![\p{L}])jury(?![\p{L}])/iu,
  /(?<![\p{L}])jury(?![\p{L}])[^.]*(?<![\p{L}])(?:pose|posera|interroge|questionne)/iu,
  /suivie?s?\s+(?:par|de|d['’])[^.]*(?:questions?|entretien|échange)(?:s?)(?![\p{L}])/iu,
] as const;

const phrases = (texte: string | null): string[] =>
  (texte ?? '')
    .split(/\n|(?<=[.!?])\s+(?=[A-ZÀ-Ý«])/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

type BlocAnnonce = Pick<Bloc, 'modalites' | 'entretienMinutes'>;
type FicheAnnonce = Pick<Fiche, 'modalitesGenerales' | 'juryVae'>;

/** The sentence, the bloc's own first; empty where only a duration was read; null where the fiche does not say it. */
export const annonceDesQuestions = (bloc: BlocAnnonce, fiche: FicheAnnonce): string | null => {
  const dite = [bloc.modalites, fiche.modalitesGenerales, fiche.juryVae]
    .flatMap(phrases)
    .find((phrase) => ANNONCES.some((annonce) => annonce.test(phrase)));
  return dite ?? (bloc.entretienMinutes === null ? null : '');
};
