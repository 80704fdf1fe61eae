// Opens a .docx as parts of XML, without trusting it: what is not one is named, what swells too much is refused.
// Pictures are never unpacked.
import { unzipSync } from 'fflate';
import { LivretError } from '#shared/contract/errors.ts';
import { REFUS_RETOUR, type Refus } from './refus.ts';

export interface Limites {
  /** Bytes of the file. */
  readonly fichier: number;
  /** Bytes of all the XML once unpacked: 62 pages take one million. */
  readonly xml: number;
  readonly entrees: number;
}
export const LIMITES: Limites = { fichier: 400 * 2 ** 20, xml: 64 * 2 ** 20, entrees: 20_000 };

/** Text of a part by its name, without a leading slash. */
export type PartiesLues = ReadonlyMap<string, string>;

const commence = (octets: Uint8Array, ...debut: number[]): boolean => debut.every((o, i) => octets[i] === o);
const contient = (octets: Uint8Array, texte: string, encodage: BufferEncoding): boolean =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).includes(Buffer.from(texte, encodage));

const refuserAutres = (octets: Uint8Array, refus: Refus): void => {
  if (commence(octets, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (contient(octets, 'EncryptedPackage', 'utf16le')) throw refus.protege();
    throw contient(octets, 'WordDocument', 'utf16le') ? refus.ancienWord() : refus.pasUnDocument();
  }
  if (commence(octets, 0x25, 0x50, 0x44, 0x46)) throw refus.autreFormat('un PDF');
  if (commence(octets, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw refus.autreFormat('au format RTF');
  if (!commence(octets, 0x50, 0x4b)) throw refus.pasUnDocument();
};

const refuserAutresZips = (noms: ReadonlySet<string>, refus: Refus): void => {
  if (noms.has('xl/workbook.xml')) throw refus.autreFormat('un tableau Excel');
  if (noms.has('ppt/presentation.xml')) throw refus.autreFormat('un diaporama');
  if (noms.has('Index/Document.iwa') || noms.has('Index.zip')) throw refus.autreFormat('un fichier de Pages');
  if (noms.has('content.xml') && noms.has('mimetype')) throw refus.autreFormat('un fichier de LibreOffice');
};

const decoder = (octets: Uint8Array): string => {
  const encodage = commence(octets, 0xff, 0xfe)
    ? 'utf-16le'
    : commence(octets, 0xfe, 0xff)
      ? 'utf-16be'
      : 'utf-8';
  return new TextDecoder(encodage, { fatal: true }).decode(octets);
};

/** Throws LivretError « entree-invalide » or « fichier-trop-gros ». */
export const ouvrirDocx = (
  octets: Uint8Array,
  limites: Limites = LIMITES,
  refus: Refus = REFUS_RETOUR,
): PartiesLues => {
  if (octets.byteLength > limites.fichier) throw refus.tropGros();
  refuserAutres(octets, refus);
  const noms = new Set<string>();
  let total = 0;
  try {
    const parties = unzipSync(octets, {
      filter: ({ name, originalSize }) => {
        noms.add(name);
        if (noms.size > limites.entrees) throw refus.tropGros();
        if (!/\.(xml|rels)$/i.test(name) || /(^|\/)(theme|glossary)\//.test(name)) return false;
        total += originalSize;
        if (total > limites.xml) throw refus.tropGros();
        return true;
      },
    });
    refuserAutresZips(noms, refus);
    return new Map(
      Object.entries(parties).map(([nom, contenu]) => [nom.replace(/^\//, ''), decoder(contenu)]),
    );
  } catch (cause) {
    throw cause instanceof LivretError ? cause : refus.abime(cause);
  }
};

const resoudre = (dossier: string, cible: string): string => {
  if (cible.startsWith('/')) return cible.slice(1);
  const chemin: string[] = dossier === '' ? [] : dossier.split('/');
  for (const mot of cible.split('/')) {
    if (mot === '..') chemin.pop();
    else if (mot !== '.') chemin.push(mot);
  }
  return chemin.join('/');
};

const attribut = (balise: string, nom: string): string =>
  new RegExp(`\\b${nom}\\s*=\\s*["']([^"']*)["']`).exec(balise)?.[1] ?? '';

/** Names of the parts that `partie` is bound to, by the last word of the kind of bond (« comments », « header »). */
export const liens = (parties: PartiesLues, partie: string): { genre: string; nom: string }[] => {
  const rang = partie.lastIndexOf('/');
  const dossier = rang === -1 ? '' : partie.slice(0, rang);
  const rels = parties.get(`${dossier === '' ? '' : `${dossier}/`}_rels/${partie.slice(rang + 1)}.rels`);
  return [...(rels ?? '').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)]
    .filter(([balise]) => attribut(balise, 'TargetMode') !== 'External')
    .map(([balise]) => ({
      genre: attribut(balise, 'Type').split('/').at(-1) ?? '',
      nom: resoudre(dossier, attribut(balise, 'Target')),
    }));
};

/** The main part: « word/document.xml », or what the file says. */
export const partiePrincipale = (parties: PartiesLues, refus: Refus = REFUS_RETOUR): string => {
  const dite = liens(parties, '').find(({ genre }) => genre === 'officeDocument')?.nom ?? 'word/document.xml';
  if (parties.has(dite) && /document/i.test(dite)) return dite;
  throw refus.pasUnDocument();
};
