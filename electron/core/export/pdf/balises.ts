// Names of the tags: Chromium counts on with what it met besides, so that two printings of one page differ by them alone.
// Named again by their rank, the same page gives the same bytes (SPEC J7).
import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

const NOM = /^node\d+$/u;

const parcourir = (objet: PDFObject, voir: (nom: string) => PDFString | undefined): void => {
  const remplacer = (valeur: PDFObject, poser: (neuve: PDFString) => void): void => {
    if (valeur instanceof PDFString) {
      const nom = valeur.asString();
      const neuve = NOM.test(nom) ? voir(nom) : undefined;
      if (neuve) poser(neuve);
    } else parcourir(valeur, voir);
  };
  if (objet instanceof PDFDict)
    for (const [cle, valeur] of objet.entries()) remplacer(valeur, (neuve) => objet.set(cle, neuve));
  else if (objet instanceof PDFArray)
    for (const [rang, valeur] of objet.asArray().entries())
      remplacer(valeur, (neuve) => objet.set(rang, neuve));
};

export const renommerBalises = (pdf: PDFDocument): void => {
  const objets = pdf.context.enumerateIndirectObjects().map(([, objet]) => objet);
  const noms = new Set<string>();
  for (const objet of objets)
    parcourir(objet, (nom) => {
      noms.add(nom);
      return undefined;
    });
  // Their order is kept: the tree that finds a tag by its name is sorted.
  const rangs = new Map([...noms].sort().map((nom, rang) => [nom, rang + 1]));
  for (const objet of objets)
    parcourir(objet, (nom) => PDFString.of(`node${String(rangs.get(nom) ?? 0).padStart(8, '0')}`));
};
