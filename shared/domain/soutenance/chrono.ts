// The clock of a rehearsal, as a value: what was said of each part, which one is being said, since when. It is told the
// time and never asks for it. A computer that slept, or whose clock was set, adds nothing by itself (SPEC S16–S18).

export interface PartieChronometree {
  readonly id: string;
  readonly titre: string;
  /** Whole seconds planned. */
  readonly secondes: number;
}

export interface Chrono {
  readonly parties: readonly PartieChronometree[];
  /** The part being said; parties.length once the last is over. */
  readonly rang: number;
  /** Milliseconds said in each part. */
  readonly mesures: readonly number[];
  /** The instant of the last beat while it runs; null while it is stopped. */
  readonly depuis: number | null;
  /** Milliseconds during which nothing beat, not counted; null when there were none. */
  readonly absence: number | null;
}

/** Milliseconds between two beats after which the computer was elsewhere: asleep, or its clock was set. */
export const TOLERANCE = { vue: 5_000, /** A window behind others beats once a minute. */ cachee: 75_000 };

export const chronoNeuf = (parties: readonly PartieChronometree[]): Chrono => ({
  parties,
  rang: 0,
  mesures: parties.map(() => 0),
  depuis: null,
  absence: null,
});

export const estFini = (chrono: Chrono): boolean => chrono.rang >= chrono.parties.length;

const ajouter = (chrono: Chrono, ms: number): Chrono => ({
  ...chrono,
  mesures: chrono.mesures.map((mesure, rang) => (rang === chrono.rang ? mesure + ms : mesure)),
});

/** The time goes on. `instant` in milliseconds of any clock that does not stop while the computer sleeps. */
export const battre = (chrono: Chrono, instant: number, tolerance = TOLERANCE.vue): Chrono => {
  if (chrono.depuis === null) return chrono;
  const ecart = instant - chrono.depuis;
  // A clock set back says nothing of the time that went by.
  if (ecart < 0) return { ...chrono, depuis: instant };
  if (ecart > tolerance) return { ...chrono, depuis: null, absence: ecart };
  return { ...ajouter(chrono, ecart), depuis: instant };
};

export const GESTES = ['pause', 'suivante', 'precedente', 'compter'] as const;
/** « pause » stops or goes on; « compter » adds the absence to the part, for someone who kept on speaking. */
export type Geste = (typeof GESTES)[number];

export const faire = (avant: Chrono, geste: Geste, instant: number, tolerance?: number): Chrono => {
  const chrono = battre(avant, instant, tolerance);
  // The beat has just found out that the computer slept: the gesture was for the clock that the person believed in.
  if (chrono.absence !== null && avant.absence === null) return chrono;
  switch (geste) {
    case 'pause':
      if (chrono.depuis !== null) return { ...chrono, depuis: null };
      return estFini(chrono) ? chrono : { ...chrono, depuis: instant, absence: null };
    case 'suivante': {
      if (estFini(chrono)) return chrono;
      const suite = { ...chrono, rang: chrono.rang + 1, absence: null };
      return estFini(suite) ? { ...suite, depuis: null } : suite;
    }
    case 'precedente':
      return chrono.rang === 0 ? chrono : { ...chrono, rang: chrono.rang - 1, absence: null };
    case 'compter':
      return chrono.absence === null
        ? chrono
        : { ...ajouter(chrono, chrono.absence), depuis: instant, absence: null };
  }
};

const somme = (nombres: readonly number[]): number => nombres.reduce((a, b) => a + b, 0);
const prevu = (chrono: Chrono, rang: number): number => (chrono.parties[rang]?.secondes ?? 0) * 1_000;

/** Milliseconds said, and planned, in all. */
export const tempsDit = (chrono: Chrono): number => somme(chrono.mesures);
export const tempsPrevu = (chrono: Chrono): number =>
  somme(chrono.parties.map((_, rang) => prevu(chrono, rang)));

export const resteDeLaPartie = (chrono: Chrono): number =>
  prevu(chrono, chrono.rang) - (chrono.mesures[chrono.rang] ?? 0);
export const resteEnTout = (chrono: Chrono): number => tempsPrevu(chrono) - tempsDit(chrono);

/** Milliseconds late on the plan, negative when ahead: what the parts said took too much, and the current one so far. */
export const retard = (chrono: Chrono): number => {
  const passees = chrono.mesures.slice(0, chrono.rang).map((mesure, rang) => mesure - prevu(chrono, rang));
  return somme(passees) + (estFini(chrono) ? 0 : Math.max(0, -resteDeLaPartie(chrono)));
};
