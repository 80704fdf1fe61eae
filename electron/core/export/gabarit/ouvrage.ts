// What is carried along while a template is filled: its styles, numbers not to give twice, what could not be written.
import type { PreuveAnnexee } from '#shared/domain/dossier/modele.ts';
import { tous } from '../../import/gabarit/arbre.ts';
import type { GabaritLu } from '../../import/gabarit/lire-gabarit.ts';
import type { StylesGabarit } from '../../import/gabarit/styles.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { creerPaquet, type Paquet } from './paquet.ts';
import type { Propriete } from './proprietes.ts';

/** What surrounds the words that are written. */
export interface Cadre {
  /** Those of the paragraph replaced, or of the body of the template. */
  readonly pPr: readonly Propriete[];
  readonly rPr: readonly Propriete[];
  /** Twips. */
  readonly largeur: number;
  /** Level of the heading above. */
  readonly niveau: number;
  readonly cellule: boolean;
}

export interface Ouvrage {
  readonly styles: StylesGabarit;
  readonly paquet: Paquet;
  readonly preuves: ReadonlyMap<string, PreuveAnnexee>;
  readonly fichier: (sha256: string) => FichierOctets | undefined;
  /** Surrounds the inside of a paragraph with the hidden bookmarks of these anchors. */
  readonly signet: (ancres: readonly string[], enfants: string) => string;
  readonly nouveauDessin: () => number;
  /** Namespaces of drawings: a strict document has others. */
  readonly espaces: { readonly r: string; readonly wp: string; readonly a: string; readonly pic: string };
  /** French sentences. */
  readonly refuses: Set<string>;
}

const TRANSITION = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const espaces = (strict: boolean): Ouvrage['espaces'] => {
  const d = strict ? `${STRICT}/drawingml` : `${TRANSITION}/drawingml/2006`;
  return {
    r: strict ? `${STRICT}/officeDocument/relationships` : `${TRANSITION}/officeDocument/2006/relationships`,
    wp: strict ? `${d}/wordprocessingDrawing` : `${d}/wordprocessingDrawing`,
    a: `${d}/main`,
    pic: `${d}/picture`,
  };
};

export const ESPACE_W = `${TRANSITION}/wordprocessingml/2006/main`;
export const espaceW = ({ racine }: GabaritLu): string =>
  Object.entries(racine.attributs).find(
    ([cle, uri]) => cle.startsWith('xmlns') && /\/wordprocessingml\/(2006\/)?main$/.test(uri),
  )?.[1] ?? ESPACE_W;

export const creerOuvrage = (lu: GabaritLu, source: Pick<Ouvrage, 'preuves' | 'fichier'>): Ouvrage => {
  const w = espaceW(lu);
  const noms = new Set<string>();
  let signet = 100_000;
  for (const e of tous(lu.racine, 'w:bookmarkStart')) {
    noms.add(e.attributs['w:name'] ?? '');
    signet = Math.max(signet, Number(e.attributs['w:id'] ?? 0) + 1 || 0);
  }
  let dessin = Math.max(900_000, ...[...tous(lu.racine, 'wp:docPr')].map((e) => Number(e.attributs.id) || 0));
  return {
    ...source,
    styles: lu.styles,
    paquet: creerPaquet(lu.parties, lu.principale, w),
    espaces: espaces(w.includes('purl.oclc.org')),
    refuses: new Set(),
    nouveauDessin: () => ++dessin,
    signet(ancres, enfants) {
      const nouveaux = [...new Set(ancres)].map((a) => `_b${a}`).filter((nom) => !noms.has(nom));
      const poses = nouveaux.map((nom) => {
        noms.add(nom);
        return { nom, id: signet++ };
      });
      return `${poses.map((s) => `<w:bookmarkStart w:id="${s.id}" w:name="${s.nom}"/>`).join('')}${enfants}${poses
        .toReversed()
        .map((s) => `<w:bookmarkEnd w:id="${s.id}"/>`)
        .join('')}`;
    },
  };
};
