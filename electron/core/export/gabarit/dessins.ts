// A picture in the line, no wider than the place.

import { dimensions, TYPES } from '../docx/images.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { redresser } from '../images/orientation.ts';
import { echapper } from '../ooxml-post/zip.ts';
import type { Ouvrage } from './ouvrage.ts';

/** Twips in one pixel at 96 to the inch; units of a drawing in one twip. */
const TWIPS = 15;
const EMU = 635;
const HAUTEUR_MAX = 9_000;

/** null for what Word cannot show. `largeur` is in twips. */
export const dessin = (
  sha256: string,
  fichier: FichierOctets,
  largeur: number,
  alt: string,
  ouvrage: Ouvrage,
): string | null => {
  const type = TYPES[fichier.mime];
  const taille = dimensions(fichier);
  if (type === undefined || taille === undefined) return null;
  const { rotation, miroir, couchee } = redresser(taille.orientation);
  const [l, h] = couchee ? [taille.hauteur, taille.largeur] : [taille.largeur, taille.hauteur];
  const echelle = Math.min(largeur / (l * TWIPS), HAUTEUR_MAX / (h * TWIPS), 1.5);
  const cx = Math.max(1, Math.round(taille.largeur * echelle * TWIPS * EMU));
  const cy = Math.max(1, Math.round(taille.hauteur * echelle * TWIPS * EMU));
  // A picture on its side takes its length upwards: the room around it, which Word asks for.
  const haut = couchee ? Math.max(0, Math.round((cx - cy) / 2)) : 0;
  const cote = couchee ? Math.max(0, Math.round((cy - cx) / 2)) : 0;
  const lien = ouvrage.paquet.lienImage(sha256, type, fichier.octets);
  const id = ouvrage.nouveauDessin();
  const { r, wp, a, pic } = ouvrage.espaces;
  const tourne = `${rotation === 0 ? '' : ` rot="${rotation * 60_000}"`}${miroir ? ' flipH="1"' : ''}`;
  const nom = `Image ${id - 900_000}`;
  return `<w:r><w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="${cote}" t="${haut}" r="${cote}" b="${haut}"/><wp:docPr id="${id}" name="${nom}" descr="${echapper(alt)}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${a}" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}"><pic:nvPicPr><pic:cNvPr id="${id}" name="${nom}" descr="${echapper(alt)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${r}" r:embed="${lien}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm${tourne}><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
};
