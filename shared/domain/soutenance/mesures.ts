// What rehearsals measured, against the plan, and the durations that they give to propose (SPEC S20–S22).
import type { Partie } from '../livret/entities.ts';
import { type Chrono, tempsDit } from './chrono.ts';
import { ajusterAuTotal, type Partage } from './durees.ts';
import { PLUS_COURTE } from './limite.ts';
import { MOTS_PAR_MINUTE } from './parole.ts';
import type { MesurePartie, Repetition } from './repetition.ts';

/** Rehearsals that count: what was said three weeks ago is no longer what one says. */
const DERNIERES = 3;

/** Under this, nothing was rehearsed: the clock was opened to look at it. Milliseconds. */
const TROP_COURT = PLUS_COURTE * 1_000;

/** What a clock measured, part by part; null when there is nothing worth keeping. */
export const mesuresDuChrono = (chrono: Chrono): MesurePartie[] | null =>
  tempsDit(chrono) < TROP_COURT
    ? null
    : chrono.parties.map(({ id, titre, secondes }, rang) => ({
        id,
        titre,
        prevues: secondes,
        mesurees: Math.round((chrono.mesures[rang] ?? 0) / 1_000),
        finie: rang < chrono.rang,
      }));

export const totalMesure = ({ parties }: Pick<Repetition, 'parties'>): number =>
  parties.reduce((a, p) => a + p.mesurees, 0);

/** Every part was said to its end. */
export const estEntiere = ({ parties }: Pick<Repetition, 'parties'>): boolean =>
  parties.every((p) => p.finie);

const compte = (mesure: MesurePartie | undefined): mesure is MesurePartie =>
  mesure?.finie === true && mesure.mesurees >= PLUS_COURTE;

/** The middle one of the last measures of a part that was said to its end; of two, their mean. Null without any. */
export const mesureRetenue = (id: string, repetitions: readonly Repetition[]): number | null => {
  const mesures = [...repetitions]
    .sort((a, b) => (a.le < b.le ? 1 : -1))
    .map(({ parties }) => parties.find((p) => p.id === id))
    .filter(compte)
    .slice(0, DERNIERES)
    .map((p) => p.mesurees)
    .sort((a, b) => a - b);
  const milieu = mesures.length / 2;
  const bas = mesures[Math.ceil(milieu) - 1];
  const haut = mesures[Math.floor(milieu)];
  return bas === undefined || haut === undefined ? null : Math.round((bas + haut) / 2);
};

/**
 * The plan with the durations that the rehearsals give: the unlocked parts share what the locked ones leave of `total`
 * seconds, in proportion to what was measured; a part never measured counts for what it has. Null when nothing was
 * measured.
 */
export const proposerDurees = <P extends Pick<Partie, 'id' | 'secondes' | 'verrouillee'>>(
  parties: readonly P[],
  repetitions: readonly Repetition[],
  total: number,
): Partage<P> | null => {
  const retenues = parties.map((p) => mesureRetenue(p.id, repetitions));
  if (retenues.every((mesure) => mesure === null)) return null;
  return ajusterAuTotal(
    parties.map((p, rang) => (p.verrouillee ? p : { ...p, secondes: retenues[rang] ?? p.secondes })),
    total,
  );
};

/** Words to take out so that what lasted `mesure` seconds lasts `total`; 0 when it fits. */
export const motsDeTrop = (mesure: number, total: number): number =>
  Math.ceil((Math.max(0, mesure - total) * MOTS_PAR_MINUTE) / 60);
