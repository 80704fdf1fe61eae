// A picture without what its camera wrote in it: the place, the day, the owner's name, small copies (SPEC D17). How it is
// turned stays, in the shortest EXIF that says it. The pixels are never drawn again; the file in the livret is not touched.
import { imageSize } from 'image-size';

const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const COM = 0xfe;
const SOS = 0xda;
const EOI = 0xd9;

const ascii = (octets: Uint8Array, debut: number, texte: string): boolean =>
  [...texte].every((lettre, rang) => octets[debut + rang] === lettre.charCodeAt(0));

const seule = (orientation: number): Uint8Array =>
  Uint8Array.from([
    // APP1, 34 bytes: « Exif », a TIFF of one entry, tag 0x0112.
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** A colour profile stays, and what decoders need; several pictures in one file (« MPF ») are the camera's own. */
const bavard = (octets: Uint8Array, marque: number, debut: number): boolean =>
  marque === APP1 || marque === APP13 || marque === COM || (marque === APP2 && ascii(octets, debut, 'MPF'));

/** Rank of the marker after the compressed data that begins at `debut`; the end when there is none. */
const apresDonnees = (octets: Uint8Array, debut: number): number => {
  for (let i = debut; i < octets.length - 1; i++) {
    const suite = octets[i + 1] ?? 0;
    if (octets[i] === 0xff && suite !== 0 && suite !== 0xff && (suite < 0xd0 || suite > 0xd7)) return i;
  }
  return octets.length;
};

/** null: not the shape of a JPEG. */
const jpegSansTraces = (octets: Uint8Array): Uint8Array | null => {
  if (octets[0] !== 0xff || octets[1] !== 0xd8) return null;
  const { orientation = 1 } = imageSize(octets);
  const morceaux: Uint8Array[] = [octets.subarray(0, 2)];
  if (orientation > 1 && orientation <= 8) morceaux.push(seule(orientation));
  let i = 2;
  while (i < octets.length) {
    if (octets[i] !== 0xff) return null;
    const marque = octets[i + 1] ?? 0;
    if (marque === 0xff) {
      i += 1;
      continue;
    }
    if (marque === EOI) {
      // What follows the end is another picture, or the maker's own notes.
      morceaux.push(octets.subarray(i, i + 2));
      break;
    }
    const longueur = ((octets[i + 2] ?? 0) << 8) + (octets[i + 3] ?? 0);
    const fin = i + 2 + longueur;
    if (longueur < 2 || fin > octets.length) return null;
    const suivant = marque === SOS ? apresDonnees(octets, fin) : fin;
    if (!bavard(octets, marque, i + 4)) morceaux.push(octets.subarray(i, suivant));
    i = suivant;
  }
  return joindre(morceaux);
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRACES_PNG: readonly string[] = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];

/** null: not the shape of a PNG. */
const pngSansTraces = (octets: Uint8Array): Uint8Array | null => {
  if (PNG.some((octet, rang) => octets[rang] !== octet)) return null;
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const morceaux: Uint8Array[] = [octets.subarray(0, PNG.length)];
  for (let i = PNG.length; i < octets.length; ) {
    if (i + 12 > octets.length) return null;
    const fin = i + 12 + vue.getUint32(i);
    if (fin > octets.length) return null;
    if (!TRACES_PNG.some((nom) => ascii(octets, i + 4, nom))) morceaux.push(octets.subarray(i, fin));
    const termine = ascii(octets, i + 4, 'IEND');
    i = fin;
    if (termine) break;
  }
  return joindre(morceaux);
};

const joindre = (morceaux: readonly Uint8Array[]): Uint8Array => {
  const tout = new Uint8Array(morceaux.reduce((somme, m) => somme + m.length, 0));
  let i = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, i);
    i += morceau.length;
  }
  return tout;
};

/** A copy of its own, always. A picture that cannot be read is given back as it is: nothing will draw it. */
export const sansTraces = (octets: Uint8Array, mime: string): Uint8Array => {
  const copie = new Uint8Array(octets);
  try {
    const net =
      mime === 'image/jpeg' ? jpegSansTraces(copie) : mime === 'image/png' ? pngSansTraces(copie) : copie;
    return net ?? copie;
  } catch {
    return copie;
  }
};
