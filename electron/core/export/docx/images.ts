// Pictures in the line, at the right size, with their alternative text.
import { ImageRun } from 'docx';
import { imageSize } from 'image-size';
import type { FichierOctets } from './redacteur.ts';

const TYPES: Record<string, 'png' | 'jpg' | 'gif' | 'bmp'> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
};

const dimensions = (fichier: FichierOctets): { largeur: number; hauteur: number } | undefined => {
  try {
    const { width, height, orientation } = imageSize(fichier.octets);
    // A photograph taken upright says so in its EXIF data, which Word does not read: its sides are as stored.
    void orientation;
    return { largeur: width, hauteur: height };
  } catch {
    return fichier.largeur && fichier.hauteur
      ? { largeur: fichier.largeur, hauteur: fichier.hauteur }
      : undefined;
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
  const echelle = Math.min(cadre.largeur / taille.largeur, cadre.hauteur / taille.hauteur, cadre.agrandir);
  return new ImageRun({
    type,
    data: fichier.octets,
    transformation: {
      width: Math.max(1, Math.round(taille.largeur * echelle)),
      height: Math.max(1, Math.round(taille.hauteur * echelle)),
    },
    altText: { name: nom, title: nom, description: alt },
  });
};
