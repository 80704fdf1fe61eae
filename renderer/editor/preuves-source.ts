// What the editor needs to know of the preuves to show a citation: their number today, and their caption. The number
// follows the order of the preuves, so that moving one renumbers every citation on the screen.
export interface PreuvesSource {
  /** From 1; null when the preuve is no longer in the livret. */
  readonly numero: (preuveId: string) => number | null;
  readonly legende: (preuveId: string) => string;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The words that the nodes of the editor show, from the catalogue of the language in use. */
export interface NodeWords {
  readonly preuve: (numero: number) => string;
  readonly preuveAbsente: string;
  readonly element: (element: string) => string;
  readonly legendeTableau: string;
  readonly legendeImage: string;
  readonly altImage: string;
  readonly altAide: string;
  readonly largeurImage: string;
  readonly largeur: (pourcent: number) => string;
  readonly imageAbsente: string;
  readonly imageSansLegende: string;
}
