// The pictures of a slide: which proofs have one, how large, how turned.
import { imageSize } from 'image-size';
import { estImageWord } from '#shared/domain/dossier/sources.ts';
import type { PreuveMontree } from '#shared/domain/soutenance/feuille-plan.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { redresser } from '../images/orientation.ts';

export interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface ImageMontree extends PreuveMontree {
  readonly fichier: FichierOctets;
  readonly largeur: number;
  readonly hauteur: number;
  /** Stored on its side: degrees to turn it, clockwise, and mirror. */
  readonly rotation: number;
  readonly miroir: boolean;
}

/** Inches for a pixel at 96 to the inch, enlarged twice at most: past that, one sees the pixels. */
const AGRANDIR = 2 / 96;

/** Proofs that can be shown on a slide: not confidential, with a picture that can be read. */
export const imagesMontrees = (
  preuves: readonly PreuveMontree[],
  fichierDe: (sha256: string) => FichierOctets | undefined,
): ImageMontree[] =>
  preuves.flatMap((montree) => {
    const { preuve } = montree;
    if (preuve.confidentielle || preuve.fichier === null) return [];
    const fichier = fichierDe(preuve.fichier);
    if (fichier === undefined || !estImageWord(fichier.mime)) return [];
    try {
      const { width, height, orientation } = imageSize(fichier.octets);
      const { rotation, miroir, couchee } = redresser(orientation);
      const [largeur, hauteur] = couchee ? [height, width] : [width, height];
      return largeur > 0 && hauteur > 0 ? [{ ...montree, fichier, largeur, hauteur, rotation, miroir }] : [];
    } catch {
      return [];
    }
  });

/** The picture as large as the frame allows, whole, in its middle. */
export const placer = (image: ImageMontree, cadre: Cadre): Cadre => {
  const echelle = Math.min(cadre.w / image.largeur, cadre.h / image.hauteur, AGRANDIR);
  const w = Math.max(0.02, image.largeur * echelle);
  const h = Math.max(0.02, image.hauteur * echelle);
  return { x: cadre.x + (cadre.w - w) / 2, y: cadre.y + (cadre.h - h) / 2, w, h };
};

/** What the file says: the frame of the picture before it is turned, round the same middle. */
export const avantRotation = (place: Cadre, { rotation }: ImageMontree): Cadre =>
  rotation % 180 === 0
    ? place
    : {
        x: place.x + (place.w - place.h) / 2,
        y: place.y + (place.h - place.w) / 2,
        w: place.h,
        h: place.w,
      };
