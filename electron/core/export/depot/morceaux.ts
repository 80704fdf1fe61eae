// The proofs of a dossier as PDF files of their own: pictures printed under their caption, PDFs as they are, cut in parts
// where they are heavier than a file may be. The files of the livret are only read.
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PreuveAnnexee } from '#shared/domain/dossier/modele.ts';
import { estImageWord } from '#shared/domain/dossier/sources.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { pageHtml } from '../pdf/feuille.ts';
import { echapper } from '../pdf/html.ts';
import { baliseImage } from '../pdf/impression.ts';
import type { Presse } from '../pdf/presse.ts';
import { ouvrirPdf } from '../pdf/retoucher.ts';

export interface PreuvePrete {
  readonly preuve: PreuveAnnexee;
  /** Each a PDF; several when it was cut. */
  readonly parts: readonly Uint8Array[];
}

export interface PreuveEcartee {
  readonly preuve: PreuveAnnexee;
  /** French: why it is in no attachment, and what to do. */
  readonly pourquoi: string;
}

const extraire = async (source: PDFDocument, debut: number, fin: number): Promise<Uint8Array> => {
  const neuf = await PDFDocument.create({ updateMetadata: false });
  const rangs = Array.from({ length: fin - debut }, (_, rang) => debut + rang);
  for (const page of await neuf.copyPages(source, rangs)) neuf.addPage(page);
  return neuf.save();
};

/** Halved until each part is light enough; a page alone may stay too heavy. */
const couper = async (
  source: PDFDocument,
  octets: number,
  debut: number,
  fin: number,
): Promise<Uint8Array[]> => {
  const part = await extraire(source, debut, fin);
  if (part.byteLength <= octets || fin - debut < 2) return [part];
  const milieu = Math.ceil((debut + fin) / 2);
  return [...(await couper(source, octets, debut, milieu)), ...(await couper(source, octets, milieu, fin))];
};

const imprimerImage = async (
  { preuve, numero }: PreuveAnnexee,
  sha256: string,
  fichier: FichierOctets,
  presse: Presse,
): Promise<Uint8Array | undefined> => {
  const legende = preuve.legende || 'Sans légende';
  const image = baliseImage(
    sha256,
    fichier,
    { largeur: 604, hauteur: 850, agrandir: 1.5 },
    preuve.alt || legende,
  );
  if (image === undefined) return undefined;
  presse.poser(sha256, fichier);
  const titre = `Preuve ${numero}. ${legende}`;
  const octets = await presse.tirer(
    pageHtml(
      titre,
      `<h1 style="font-size:14pt;margin-top:0">${echapper(titre)}</h1><figure>${image}</figure>`,
    ),
  );
  presse.retirer(sha256);
  return octets;
};

const ECRITE = 'remettez son fichier autrement, ou demandez au certificateur comment.';

/** `octets`: the most that a file may weigh. */
export const preparerPreuve = async (
  annexee: PreuveAnnexee,
  fichier: FichierOctets | undefined,
  octets: number,
  presse: Presse,
): Promise<PreuvePrete | PreuveEcartee> => {
  const ecarter = (pourquoi: string): PreuveEcartee => ({ preuve: annexee, pourquoi });
  if (annexee.place === 'confidentielle') return ecarter('confidentielle : consultable sur demande.');
  if (annexee.place === 'sans-fichier') return ecarter('son fichier reste à fournir.');
  const sha256 = annexee.preuve.fichier;
  if (fichier === undefined || sha256 === null)
    return ecarter(`« ${annexee.nomFichier} » n’est ni une image ni un PDF : ${ECRITE}`);
  if (estImageWord(fichier.mime)) {
    const imprimee = await imprimerImage(annexee, sha256, fichier, presse);
    return imprimee
      ? { preuve: annexee, parts: [imprimee] }
      : ecarter(`« ${fichier.nom} » ne peut pas être lu comme une image : ${ECRITE}`);
  }
  let source: PDFDocument;
  try {
    source = await ouvrirPdf(fichier.octets);
    if (source.isEncrypted) return ecarter(`« ${fichier.nom} » est protégé par un mot de passe : ${ECRITE}`);
    const pages = source.getPageCount();
    if (pages === 0) throw new Error('no page');
    // Copied here, so that a damaged page is found before anything is put together.
    if (fichier.octets.byteLength <= octets) {
      const essai = await PDFDocument.create({ updateMetadata: false });
      await essai.copyPages(source, source.getPageIndices());
    }
    return {
      preuve: annexee,
      parts: fichier.octets.byteLength <= octets ? [fichier.octets] : await couper(source, octets, 0, pages),
    };
  } catch (error) {
    const protege = /encrypt/iu.test(String(error));
    return ecarter(
      protege
        ? `« ${fichier.nom} » est protégé par un mot de passe : ${ECRITE}`
        : `« ${fichier.nom} » est abîmé, ses pages ne peuvent pas être lues : ${ECRITE}`,
    );
  }
};

/** The attachments of one file, joined in their order. */
export const joindre = async (
  parts: readonly Uint8Array[],
  titre: string,
  date: Date,
): Promise<Uint8Array> => {
  const neuf = await PDFDocument.create({ updateMetadata: false });
  for (const part of parts) {
    const source = await ouvrirPdf(part);
    for (const page of await neuf.copyPages(source, source.getPageIndices())) neuf.addPage(page);
  }
  neuf.setTitle(titre, { showInWindowTitleBar: true });
  neuf.setLanguage('fr-FR');
  neuf.setProducer('Livret VAE');
  neuf.setCreationDate(date);
  neuf.setModificationDate(date);
  return neuf.save();
};
