// Moving the limit between two neighbouring parts, as with the mouse on the bar: one gains what the other loses, and
// nothing else moves (SPEC S13).
import type { PartieMinutee } from './durees.ts';

/** Shortest part that the bar leaves, in seconds: under it, nothing can be caught again with the mouse. */
export const PLUS_COURTE = 5;

/**
 * Moves the end of part `rang` by `ecart` seconds, as far as both neighbours allow. The same list when one of the two
 * is locked, or when there is no such limit. The sum never changes.
 */
export function deplacerLimite<P extends PartieMinutee>(
  parties: readonly P[],
  rang: number,
  ecart: number,
): readonly P[] {
  const avant = parties[rang];
  const apres = parties[rang + 1];
  if (avant === undefined || apres === undefined || avant.verrouillee || apres.verrouillee) return parties;
  const recul = Math.min(0, PLUS_COURTE - avant.secondes);
  const avance = Math.max(0, apres.secondes - PLUS_COURTE);
  const permis = Math.min(avance, Math.max(recul, Math.round(ecart)));
  if (permis === 0) return parties;
  return parties.map((p, i) => {
    if (i === rang) return { ...p, secondes: p.secondes + permis };
    if (i === rang + 1) return { ...p, secondes: p.secondes - permis };
    return p;
  });
}
