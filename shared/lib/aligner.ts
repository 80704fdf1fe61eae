// What two sequences have in common (Myers 1986, « An O(ND) difference algorithm »): the pairs of ranks that match, in order.

export type Paire = readonly [avant: number, apres: number];

/** Past this many differences the two have nothing to do with each other: null. */
const MAX = 2_000;

export const aligner = <T>(
  avant: readonly T[],
  apres: readonly T[],
  egal: (a: T, b: T) => boolean,
): Paire[] | null => {
  const total = Math.min(avant.length + apres.length, MAX);
  const pas: Int32Array[] = [];
  let v = new Int32Array(2 * total + 3);
  const milieu = total + 1;
  const meme = (x: number, y: number) =>
    x < avant.length && y < apres.length && egal(avant[x] as T, apres[y] as T);
  for (let d = 0; d <= total; d++) {
    pas.push(v.slice(milieu - d - 1, milieu + d + 2));
    const suivant = v.slice();
    for (let k = -d; k <= d; k += 2) {
      const gauche = v[milieu + k - 1] ?? 0;
      const droite = v[milieu + k + 1] ?? 0;
      let x = k === -d || (k !== d && gauche < droite) ? droite : gauche + 1;
      let y = x - k;
      while (meme(x, y)) {
        x++;
        y++;
      }
      suivant[milieu + k] = x;
      if (x >= avant.length && y >= apres.length) return remonter(pas, avant.length, apres.length);
    }
    v = suivant;
  }
  return null;
};

/** `pas[d]` holds the furthest ranks reached with d − 1 differences, for the diagonals −d − 1 to d + 1. */
const remonter = (pas: readonly Int32Array[], finX: number, finY: number): Paire[] => {
  const paires: Paire[] = [];
  let x = finX;
  let y = finY;
  for (let d = pas.length - 1; d >= 0; d--) {
    const v = pas[d] as Int32Array;
    const lire = (k: number) => v[k + d + 1] ?? 0;
    const k = x - y;
    const precedent = k === -d || (k !== d && lire(k - 1) < lire(k + 1)) ? k + 1 : k - 1;
    const px = d === 0 ? 0 : lire(precedent);
    const py = d === 0 ? 0 : px - precedent;
    while (x > px && y > py && x - px > 0) {
      // Back along the diagonal, down to where this step entered it.
      if (d > 0 && x === (precedent === k + 1 ? px : px + 1)) break;
      x--;
      y--;
      paires.push([x, y]);
    }
    x = px;
    y = py;
  }
  return paires.reverse();
};
