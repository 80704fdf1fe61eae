// What a printed PDF still lacks: which page each anchor is on is read from it; running lines, title and dates are put in.
import {
  drawObject,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  PDFRef,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';

const texteDe = (objet: unknown): string | undefined => {
  if (objet instanceof PDFString || objet instanceof PDFHexString) return objet.decodeText();
  return objet instanceof PDFName ? objet.decodeText() : undefined;
};

/** Every name with its destination, from the old dictionary and from the tree of names. */
const destinations = (pdf: PDFDocument): [string, unknown][] => {
  const ancien = pdf.catalog.lookup(PDFName.of('Dests'));
  const trouvees: [string, unknown][] =
    ancien instanceof PDFDict ? ancien.entries().map(([nom, dest]) => [nom.decodeText(), dest]) : [];
  const descendre = (noeud: unknown): void => {
    if (!(noeud instanceof PDFDict)) return;
    const noms = noeud.lookup(PDFName.of('Names'));
    if (noms instanceof PDFArray)
      for (let rang = 0; rang + 1 < noms.size(); rang += 2) {
        const nom = texteDe(noms.lookup(rang));
        if (nom !== undefined) trouvees.push([nom, noms.get(rang + 1)]);
      }
    const enfants = noeud.lookup(PDFName.of('Kids'));
    if (enfants instanceof PDFArray)
      for (let rang = 0; rang < enfants.size(); rang += 1) descendre(enfants.lookup(rang));
  };
  const noms = pdf.catalog.lookup(PDFName.of('Names'));
  if (noms instanceof PDFDict) descendre(noms.lookup(PDFName.of('Dests')));
  return trouvees;
};

/** The page of each anchor that a link goes to, from 1. */
export const pagesDesAncres = (pdf: PDFDocument): Map<string, number> => {
  const rangs = new Map(pdf.getPages().map((page, rang) => [page.ref.toString(), rang + 1]));
  const pages = new Map<string, number>();
  for (const [nom, brute] of destinations(pdf)) {
    const directe = brute instanceof PDFRef ? pdf.context.lookup(brute) : brute;
    const dest = directe instanceof PDFDict ? directe.lookup(PDFName.of('D')) : directe;
    const page = dest instanceof PDFArray ? dest.get(0) : undefined;
    const rang = page instanceof PDFRef ? rangs.get(page.toString()) : undefined;
    if (rang !== undefined && nom.startsWith('b')) pages.set(nom.slice(1), rang);
  }
  return pages;
};

const CALQUE = PDFName.of('CalqueCourant');

const artefact = (ouvre: boolean): PDFOperator =>
  ouvre
    ? PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')])
    : PDFOperator.of(PDFOperatorNames.EndMarkedContent);

/** Lays each page of `calque` over the page of the same rank, outside of what is read aloud. */
export const poserCalque = async (pdf: PDFDocument, calque: PDFDocument): Promise<void> => {
  const pages = pdf.getPages();
  const rangs = pages.map((_, rang) => rang).filter((rang) => rang > 0 && rang < calque.getPageCount());
  const dessins = await pdf.embedPdf(calque, rangs);
  for (const [place, rang] of rangs.entries()) {
    const [page, dessin] = [pages[rang], dessins[place]];
    if (page === undefined || dessin === undefined) continue;
    // Named by us: the library's own names are drawn at random, and the same dossier must give the same bytes.
    page.node.setXObject(CALQUE, dessin.ref);
    page.pushOperators(
      artefact(true),
      pushGraphicsState(),
      drawObject(CALQUE),
      popGraphicsState(),
      artefact(false),
    );
  }
};

export interface FichePdf {
  readonly titre: string;
  readonly sujet: string;
  readonly auteur: string;
  readonly motsCles: readonly string[];
  readonly date: Date;
}

export const nommerPdf = (pdf: PDFDocument, { titre, sujet, auteur, motsCles, date }: FichePdf): void => {
  pdf.setTitle(titre, { showInWindowTitleBar: true });
  pdf.setSubject(sujet);
  pdf.setAuthor(auteur);
  pdf.setKeywords([...motsCles]);
  pdf.setCreator('Livret VAE');
  pdf.setProducer('Livret VAE');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.setLanguage('fr-FR');
};

export const ouvrirPdf = (octets: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(octets, { updateMetadata: false });
