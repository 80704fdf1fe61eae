// Pictures in the line, at the right size, with their alternative text.
import { ImageRun } from 'docx';
import { imageSize } from 'image-size';
import type { FichierOctets } from '../fichier-octets.ts';
import { redresser } from '../images/orientation.ts';

export const TYPES: Record<string, 'png' | 'jpg' | 'gif' | 'bmp'> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
};

interface Dimensions {
  readonly largeur: number;
  readonly hauteur: number;
  /** As EXIF says it; Word does not read it. */
  readonly orientation: number | undefined;
}

export const dimensions = (fichier: FichierOctets): Dimensions | undefined => {
  try {
    const { width, height, orientation } = imageSize(fichier.octets);
    return width > 0 && height > 0 ? { largeur: width, hauteur: height, orientation } : undefined;
  } catch {
    // Its size may be known all the same, but what cannot be read here, Word cannot draw.
    return undefined;
  }
};

export interface Cadre {
  /** Pixels. */
  readonly largeur: number;
  readonly hauteur: number;
  /** A small picture is enlarged up to this many times. */
  readonly agrandir: number;
}

/** undefined for what Word cannot show (damaged, or a type that it does not know). */
export const image = (
  fichier: FichierOctets,
  cadre: Cadre,
  alt: string,
  nom: string,
): ImageRun | undefined => {
  const type = TYPES[fichier.mime];
  const taille = dimensions(fichier);
  if (type === undefined || taille === undefined) return undefined;
  const { rotation, miroir, couchee } = redresser(taille.orientation);
  const [largeur, hauteur] = couchee ? [taille.hauteur, taille.largeur] : [taille.largeur, taille.hauteur];
  const echelle = Math.min(cadre.largeur / largeur, cadre.hauteur / hauteur, cadre.agrandir);
  return new ImageRun({
    type,
    data: fichier.octets,
    transformation: {
      width: Math.max(1, Math.round(taille.largeur * echelle)),
      height: Math.max(1, Math.round(taille.hauteur * echelle)),
      ...(rotation !== 0 && { rotation }),
      ...(miroir && { flip: { horizontal: true } }),
    },
    altText: { name: nom, title: nom, description: alt },
  });
};
