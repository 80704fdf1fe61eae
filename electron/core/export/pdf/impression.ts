// What is carried along while the pages of a PDF are drawn.
import type { PreuveAnnexee } from '#shared/domain/dossier/modele.ts';
import { type Cadre, dimensions, TYPES } from '../docx/images.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { redresser } from '../images/orientation.ts';
import { echapper, type RedacteurHtml } from './html.ts';

export interface Impression {
  readonly html: RedacteurHtml;
  readonly preuves: ReadonlyMap<string, PreuveAnnexee>;
  readonly annexesImprimees: boolean;
  /** « <img …> », or undefined for what cannot be drawn. */
  readonly image: (sha256: string, cadre: Cadre, alt: string) => string | undefined;
  readonly illisibles: { readonly preuves: Set<number>; readonly figures: Set<string> };
}

/** A picture in its frame, from the file of that name beside the page. */
export const baliseImage = (
  sha256: string,
  fichier: FichierOctets,
  cadre: Cadre,
  alt: string,
): string | undefined => {
  const type = TYPES[fichier.mime];
  const taille = dimensions(fichier);
  if (type === undefined || taille === undefined) return undefined;
  const { couchee } = redresser(taille.orientation);
  const [largeur, hauteur] = couchee ? [taille.hauteur, taille.largeur] : [taille.largeur, taille.hauteur];
  const echelle = Math.min(cadre.largeur / largeur, cadre.hauteur / hauteur, cadre.agrandir);
  const [l, h] = [Math.max(1, Math.round(largeur * echelle)), Math.max(1, Math.round(hauteur * echelle))];
  return `<img src="${sha256}.${type}" alt="${echapper(alt)}" width="${l}" height="${h}">`;
};
