// How the proofs of a dossier are shared out among the attachments of a deposit (SPEC DP).

export interface Limites {
  /** Attachments beside the main PDF. */
  readonly pieces: number;
  /** Bytes of any one file. */
  readonly octets: number;
}

/** What the public platform takes (DOMAIN.md, V10): « 10 Mo », read the strict way. */
export const LIMITES: Limites = { pieces: 8, octets: 10_000_000 };

/** A proof, or a part of one that was split: it goes whole in one attachment. */
export interface Morceau {
  readonly preuveId: string;
  readonly numero: number;
  /** Rank of the part, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly octets: number;
}

export interface Repartition {
  /** In the order in which they are named; never more than the limit. */
  readonly pieces: readonly (readonly Morceau[])[];
  /** What no attachment can hold: heavier than a file may be, or one too many. */
  readonly restent: readonly Morceau[];
}

const poids = (morceaux: readonly Morceau[]): number => morceaux.reduce((somme, m) => somme + m.octets, 0);

/** Neighbours together, in the order of their numbers. */
const aLaSuite = (morceaux: readonly Morceau[], octets: number): Morceau[][] => {
  const pieces: Morceau[][] = [];
  for (const morceau of morceaux) {
    const piece = pieces.at(-1);
    if (piece && poids(piece) + morceau.octets <= octets) piece.push(morceau);
    else pieces.push([morceau]);
  }
  return pieces;
};

/** The heaviest first, each in the first attachment with room: fewer attachments, numbers out of order. */
const auPlusSerre = (morceaux: readonly Morceau[], octets: number): Morceau[][] => {
  const pieces: Morceau[][] = [];
  for (const morceau of [...morceaux].sort((a, b) => b.octets - a.octets)) {
    const piece = pieces.find((p) => poids(p) + morceau.octets <= octets);
    if (piece) piece.push(morceau);
    else pieces.push([morceau]);
  }
  const ordre = (a: Morceau, b: Morceau) => a.numero - b.numero || a.part - b.part;
  return pieces.map((p) => p.sort(ordre)).sort((a, b) => (a[0] && b[0] ? ordre(a[0], b[0]) : 0));
};

/** One proof for each attachment where there is room for it; else neighbours together; else as tight as can be. */
export const repartir = (morceaux: readonly Morceau[], { pieces, octets }: Limites): Repartition => {
  const tiennent = morceaux.filter((m) => m.octets <= octets);
  const lourds = morceaux.filter((m) => m.octets > octets);
  const seuls = tiennent.map((m) => [m]);
  const essais = [seuls, aLaSuite(tiennent, octets), auPlusSerre(tiennent, octets)];
  const choix = essais.find((essai) => essai.length <= pieces) ?? essais[2] ?? [];
  return { pieces: choix.slice(0, pieces), restent: [...choix.slice(pieces).flat(), ...lourds] };
};

/** « preuves 1 à 4 », « preuves 2, 5 et 6 », « preuve 3, partie 2 sur 3 ». */
export const direMorceaux = (morceaux: readonly Morceau[]): string => {
  const [premier] = morceaux;
  if (morceaux.length === 1 && premier)
    return `preuve ${premier.numero}${premier.parts > 1 ? `, partie ${premier.part} sur ${premier.parts}` : ''}`;
  const numeros = [...new Set(morceaux.map((m) => m.numero))];
  const [debut, fin] = [numeros[0] ?? 0, numeros.at(-1) ?? 0];
  if (numeros.length > 2 && fin - debut === numeros.length - 1) return `preuves ${debut} à ${fin}`;
  return numeros.length === 1 ? `preuve ${debut}` : `preuves ${numeros.slice(0, -1).join(', ')} et ${fin}`;
};

/** A word of a file name: what every system takes, accents taken off. */
export const motDeFichier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
