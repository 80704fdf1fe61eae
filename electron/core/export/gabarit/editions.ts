// Changes to a part, by characters: all that is not in one of them stays to the letter.

export interface Edition {
  readonly debut: number;
  readonly fin: number;
  readonly texte: string;
}

/** In any order; two that overlap: the outer one is kept. The number of those left out. */
export const appliquer = (xml: string, editions: readonly Edition[]): { xml: string; laissees: number } => {
  const triees = editions
    .map((e, rang) => ({ e, rang }))
    .sort((a, b) => a.e.debut - b.e.debut || b.e.fin - a.e.fin || a.rang - b.rang);
  const morceaux: string[] = [];
  let ici = 0;
  let laissees = 0;
  for (const { e } of triees) {
    if (e.debut < ici) {
      laissees++;
      continue;
    }
    morceaux.push(xml.slice(ici, e.debut), e.texte);
    ici = e.fin;
  }
  morceaux.push(xml.slice(ici));
  return { xml: morceaux.join(''), laissees };
};
