// What was said of a template, found again in its next version: the same place first, else the same words (SPEC TC12).
import type { Correspondance } from './gabarit.ts';
import { plierMots } from './mots.ts';
import type { Place } from './place.ts';

export interface Report {
  readonly correspondances: Correspondance[];
  /** Words of the places that are not in this template, or stand there twice: what went there is said again by hand. */
  readonly perdues: string[];
}

/** `dites` in their order of importance: of two for one place, the first one stays. */
export const reporter = (dites: readonly Correspondance[], places: readonly Place[]): Report => {
  const prises = new Map<string, Correspondance>();
  const perdues: string[] = [];
  for (const dite of dites) {
    const mots = plierMots(dite.mots);
    const memes = places.filter((p) => plierMots(p.mots) === mots);
    const exacte = places.find((p) => p.id === dite.place);
    const place =
      exacte && (memes.length === 0 || memes.includes(exacte))
        ? exacte
        : memes.length === 1
          ? memes[0]
          : undefined;
    if (place === undefined) perdues.push(dite.mots);
    else if (!prises.has(place.id)) prises.set(place.id, { ...dite, place: place.id, mots: place.mots });
  }
  return { correspondances: [...prises.values()], perdues };
};
