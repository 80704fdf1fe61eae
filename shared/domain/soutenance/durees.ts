// Sharing out the minutes of an oral between its parts, exact to the second (SPEC S3–S7).

export interface PartieMinutee {
  readonly id: string;
  readonly secondes: number;
  readonly verrouillee: boolean;
}

export type Refus = {
  readonly ok: false;
  readonly raison: 'partie-inconnue' | 'partie-verrouillee' | 'aucune-partie-libre' | 'depasse' | 'invalide';
  /** For « depasse »: the most seconds that can be given. */
  readonly maximum?: number;
  readonly message: string;
};
export type Partage<P> = { readonly ok: true; readonly parties: P[] } | Refus;

/**
 * Shares `total` whole seconds in proportion to `poids`, by the largest remainder: the sum is exactly `total`.
 * Equal shares when every weight is 0. On a tie, the first parts get the odd seconds.
 */
export const repartir = (total: number, poids: readonly number[]): number[] => {
  if (poids.length === 0) return [];
  const somme = poids.reduce((a, b) => a + b, 0);
  const justes = poids.map((p) => (somme > 0 ? (total * p) / somme : total / poids.length));
  const parts = justes.map(Math.floor);
  const reste = total - parts.reduce((a, b) => a + b, 0);
  const rangs = justes
    .map((juste, rang) => ({ rang, fraction: juste - Math.floor(juste) }))
    .sort((a, b) => b.fraction - a.fraction || a.rang - b.rang)
    .slice(0, reste);
  for (const { rang } of rangs) parts[rang] = (parts[rang] ?? 0) + 1;
  return parts;
};

/** « 2 min 30 s », « 45 s », « 3 min ». */
export const direDuree = (secondes: number): string => {
  const minutes = Math.floor(secondes / 60);
  const reste = secondes % 60;
  if (minutes === 0) return `${reste} s`;
  return reste === 0 ? `${minutes} min` : `${minutes} min ${reste} s`;
};

/** « 2:30 »: minutes and seconds, as on a stopwatch. */
export const minuterie = (secondes: number): string =>
  `${Math.floor(secondes / 60)}:${String(secondes % 60).padStart(2, '0')}`;

const refus = (raison: Refus['raison'], message: string, maximum?: number): Refus => ({
  ok: false,
  raison,
  message,
  ...(maximum === undefined ? {} : { maximum }),
});

const somme = (parties: readonly PartieMinutee[]): number => parties.reduce((a, p) => a + p.secondes, 0);

/** Gives the unlocked parts, in proportion to what they have, what the locked ones leave of `total` seconds. */
export const ajusterAuTotal = <P extends PartieMinutee>(parties: readonly P[], total: number): Partage<P> => {
  const fixe = somme(parties.filter((p) => p.verrouillee));
  const libres = parties.filter((p) => !p.verrouillee);
  if (fixe > total)
    return refus(
      'depasse',
      `Les parties verrouillées durent ${direDuree(fixe)}, plus que les ${direDuree(total)} prévues. Déverrouillez-en une ou allongez la durée.`,
    );
  if (libres.length === 0)
    return fixe === total
      ? { ok: true, parties: [...parties] }
      : refus(
          'aucune-partie-libre',
          `Toutes les parties sont verrouillées : il reste ${direDuree(total - fixe)} sans place. Déverrouillez une partie.`,
        );
  const parts = repartir(
    total - fixe,
    libres.map((p) => p.secondes),
  );
  const nouvelles = new Map(libres.map((p, rang) => [p.id, parts[rang] ?? 0]));
  return {
    ok: true,
    parties: parties.map((p) => ({ ...p, secondes: nouvelles.get(p.id) ?? p.secondes })),
  };
};

/** Sets one part to `secondes`; the other unlocked parts share what is left, so that the sum stays `total`. */
export const changerDuree = <P extends PartieMinutee>(
  parties: readonly P[],
  id: string,
  secondes: number,
  total: number,
): Partage<P> => {
  const cible = parties.find((p) => p.id === id);
  if (cible === undefined) return refus('partie-inconnue', 'Cette partie n’est plus dans le plan.');
  if (!Number.isInteger(secondes) || secondes < 0)
    return refus('invalide', 'Une durée est un nombre entier de secondes, à partir de 0.');
  if (cible.verrouillee)
    return refus(
      'partie-verrouillee',
      'Cette partie est verrouillée. Déverrouillez-la pour changer sa durée.',
    );
  const autres = parties.filter((p) => p.id !== id);
  const fixe = somme(autres.filter((p) => p.verrouillee));
  const maximum = Math.max(0, total - fixe);
  if (secondes > maximum)
    return refus(
      'depasse',
      `Cette partie peut durer ${direDuree(maximum)} au plus : le reste est pris par les parties verrouillées.`,
      maximum,
    );
  const partage = ajusterAuTotal(
    parties.map((p) => (p.id === id ? { ...p, secondes, verrouillee: true } : p)),
    total,
  );
  if (!partage.ok)
    return refus(
      'aucune-partie-libre',
      'Aucune autre partie n’est libre pour prendre ou rendre ce temps. Déverrouillez une autre partie.',
      maximum,
    );
  return {
    ok: true,
    parties: partage.parties.map((p) => (p.id === id ? { ...p, verrouillee: cible.verrouillee } : p)),
  };
};
