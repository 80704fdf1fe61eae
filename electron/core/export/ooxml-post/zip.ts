// Opens an Office file, lets its parts be changed, closes it again: same parts, same bytes, whatever the day.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The oldest date that a zip knows. In local time, as zips have it, so that every time zone writes the same. */
const DATE_FIXE = new Date(1980, 0, 1);
/** Already compressed: trying again costs time and gains nothing. */
const DEJA = /\.(png|jpe?g|gif)$/i;

export interface Parties {
  readonly lire: (nom: string) => string | undefined;
  readonly ecrire: (nom: string, contenu: string | Uint8Array) => void;
  /** Changes a part when it is there. */
  readonly changer: (nom: string, f: (texte: string) => string) => void;
  readonly noms: () => string[];
  readonly renommer: (ancien: string, nouveau: string) => void;
}

export const retoucher = (octets: Uint8Array, f: (parties: Parties) => void): Uint8Array => {
  const fichiers = new Map(Object.entries(unzipSync(octets)).filter(([nom]) => !nom.endsWith('/')));
  const parties: Parties = {
    lire: (nom) => {
      const contenu = fichiers.get(nom);
      return contenu && strFromU8(contenu);
    },
    ecrire: (nom, contenu) =>
      void fichiers.set(nom, typeof contenu === 'string' ? strToU8(contenu) : new Uint8Array(contenu)),
    changer(nom, g) {
      const contenu = fichiers.get(nom);
      if (contenu) fichiers.set(nom, strToU8(g(strFromU8(contenu))));
    },
    noms: () => [...fichiers.keys()],
    renommer(ancien, nouveau) {
      const contenu = fichiers.get(ancien);
      if (contenu === undefined) return;
      fichiers.delete(ancien);
      fichiers.set(nouveau, contenu);
    },
  };
  f(parties);
  // [Content_Types].xml first, as Office writes it and as type sniffers expect it.
  const noms = [...fichiers.keys()].sort((a, b) =>
    a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1,
  );
  return zipSync(
    Object.fromEntries(
      noms.map((nom) => [
        nom,
        [fichiers.get(nom) ?? new Uint8Array(), { level: DEJA.test(nom) ? 0 : 6, mtime: DATE_FIXE }],
      ]),
    ),
  );
};

export const echapper = (texte: string): string =>
  texte.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
