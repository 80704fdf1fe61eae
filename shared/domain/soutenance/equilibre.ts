// The balance that juries expect: introduction 10–15 %, body 70–75 %, the rest to conclude (DOMAIN.md; SPEC S8).
import type { Partie } from '../livret/entities.ts';
import { direDuree } from './durees.ts';

export const EQUILIBRE = {
  introduction: { min: 0.1, max: 0.15 },
  corps: { min: 0.7, max: 0.75 },
  /** What the two others leave. */
  conclusion: { min: 0.1, max: 0.2 },
} as const;

export type GenrePartie = keyof typeof EQUILIBRE;

export interface ControleEquilibre {
  readonly genre: GenrePartie;
  readonly secondes: number;
  /** Share of the total, 0–1. */
  readonly part: number;
  readonly minSecondes: number;
  readonly maxSecondes: number;
  readonly ok: boolean;
  readonly message: string;
}

const NOMS: Record<GenrePartie, string> = {
  introduction: 'L’introduction',
  corps: 'Le développement',
  conclusion: 'La conclusion',
};

/** One line for each of the three moments, in their order. `total` in seconds. */
export const controlerEquilibre = (
  parties: readonly Pick<Partie, 'genre' | 'secondes'>[],
  total: number,
): ControleEquilibre[] =>
  (['introduction', 'corps', 'conclusion'] as const).map((genre) => {
    const secondes = parties.filter((p) => p.genre === genre).reduce((a, p) => a + p.secondes, 0);
    const minSecondes = Math.ceil(EQUILIBRE[genre].min * total);
    const maxSecondes = Math.floor(EQUILIBRE[genre].max * total);
    const ok = secondes >= minSecondes && secondes <= maxSecondes;
    const repere = `entre ${direDuree(minSecondes)} et ${direDuree(maxSecondes)}`;
    const conseil = secondes < minSecondes ? 'C’est court' : 'C’est long';
    return {
      genre,
      secondes,
      part: total > 0 ? secondes / total : 0,
      minSecondes,
      maxSecondes,
      ok,
      message: ok
        ? `${NOMS[genre]} dure ${direDuree(secondes)}.`
        : `${NOMS[genre]} dure ${direDuree(secondes)}. ${conseil} : on vise ${repere}.`,
    };
  });
