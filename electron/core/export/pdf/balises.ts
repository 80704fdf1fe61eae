// Names of the tags: Chromium counts on with what it met besides, so that two printings of one page differ by them alone.
// Named again by their rank, the same page gives the same bytes (SPEC J7).
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

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

const ID = PDFName.of('ID');
const NOMS = PDFName.of('Names');
const LIMITES = PDFName.of('Limits');
const ENFANTS = PDFName.of('Kids');

/** Leaves of a name tree, from the first name to the last. */
const feuilles = (pdf: PDFDocument, noeud: PDFDict): PDFDict[] => {
  const enfants = noeud.lookupMaybe(ENFANTS, PDFArray);
  if (enfants === undefined) return [noeud];
  return enfants.asArray().flatMap((enfant) => {
    const dict = pdf.context.lookupMaybe(enfant, PDFDict);
    return dict === undefined ? [] : feuilles(pdf, dict);
  });
};

const nomDe = (objet: PDFObject | undefined): string => (objet instanceof PDFString ? objet.asString() : '');

/** A tree of names is sorted, within each leaf and from leaf to leaf. */
const trier = (pdf: PDFDocument, arbre: PDFDict): void => {
  const lues = feuilles(pdf, arbre).flatMap((feuille) => {
    const noms = feuille.lookupMaybe(NOMS, PDFArray);
    return noms === undefined ? [] : [{ feuille, noms }];
  });
  const paires = lues
    .flatMap(({ noms }) => {
      const suite = noms.asArray();
      return suite.flatMap((nom, rang) => {
        const valeur = suite[rang + 1];
        return rang % 2 === 0 && valeur !== undefined ? [[nom, valeur] as const] : [];
      });
    })
    .sort(([a], [b]) => (nomDe(a) < nomDe(b) ? -1 : 1));
  let prises = 0;
  for (const { feuille, noms } of lues) {
    const siennes = paires.slice(prises, prises + noms.size() / 2);
    prises += siennes.length;
    for (const [rang, [nom, valeur]] of siennes.entries()) {
      noms.set(2 * rang, nom);
      noms.set(2 * rang + 1, valeur);
    }
    const limites = feuille.lookupMaybe(LIMITES, PDFArray);
    const [premiere] = siennes;
    const derniere = siennes.at(-1);
    if (limites === undefined || premiere === undefined || derniere === undefined) continue;
    limites.set(0, premiere[0]);
    limites.set(1, derniere[0]);
  }
};

export const renommerBalises = (pdf: PDFDocument): void => {
  const objets = pdf.context.enumerateIndirectObjects().map(([, objet]) => objet);
  const rangs = new Map<string, number>();
  const voir = (nom: string): void => {
    if (NOM.test(nom) && !rangs.has(nom)) rangs.set(nom, rangs.size + 1);
  };
  // In the order of the tags themselves: that of their names changes from one printing to the next.
  for (const objet of objets) if (objet instanceof PDFDict) voir(nomDe(objet.get(ID)));
  for (const objet of objets)
    parcourir(objet, (nom) => {
      voir(nom);
      return undefined;
    });
  for (const objet of objets)
    parcourir(objet, (nom) => PDFString.of(`node${String(rangs.get(nom) ?? 0).padStart(8, '0')}`));
  const racine = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const arbre = racine?.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  if (arbre !== undefined) trier(pdf, arbre);
};
