// What every document draws its images and its annexes from.

/** A file of the livret, with its bytes. Pixels are null where unknown. */
export interface FichierOctets {
  readonly nom: string;
  readonly mime: string;
  readonly largeur: number | null;
  readonly hauteur: number | null;
  readonly octets: Uint8Array;
}
