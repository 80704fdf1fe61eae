// A real PNG of any size, drawn by arithmetic: bars on white, the same bytes for the same arguments.
import { deflateSync } from 'node:zlib';

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (octets: Uint8Array): number => {
  let c = 0xffffffff;
  for (const octet of octets) c = (TABLE[(c ^ octet) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};
const bloc = (type: string, contenu: Uint8Array): Buffer => {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), contenu]);
  const tete = Buffer.alloc(4);
  tete.writeUInt32BE(contenu.length);
  const fin = Buffer.alloc(4);
  fin.writeUInt32BE(crc(corps));
  return Buffer.concat([tete, corps, fin]);
};

/** `bruit` fills it with noise, so that it does not compress (a photograph). */
export const png = (largeur: number, hauteur: number, graine = 1, bruit = false): Uint8Array => {
  const pixels = Buffer.alloc((largeur * 3 + 1) * hauteur, 255);
  let etat = graine * 2654435761;
  for (let y = 0; y < hauteur; y++) {
    const ligne = y * (largeur * 3 + 1);
    pixels[ligne] = 0;
    for (let x = 0; x < largeur; x++) {
      const barre = Math.floor((x * 12) / largeur);
      const haut = ((barre * 37 + graine * 11) % 80) / 100;
      const pleine = x % Math.floor(largeur / 12) > largeur / 60 && y / hauteur > haut + 0.1;
      etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0;
      const couleur = pleine ? (barre % 3 === 0 ? [36, 55, 106] : [154, 163, 184]) : [255, 255, 255];
      for (let c = 0; c < 3; c++)
        pixels[ligne + 1 + x * 3 + c] = bruit ? (etat >>> (8 * c)) & 255 : (couleur[c] ?? 255);
    }
  }
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(largeur, 0);
  entete.writeUInt32BE(hauteur, 4);
  entete.set([8, 2, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      bloc('IHDR', entete),
      bloc('IDAT', deflateSync(pixels)),
      bloc('IEND', new Uint8Array()),
    ]),
  );
};
