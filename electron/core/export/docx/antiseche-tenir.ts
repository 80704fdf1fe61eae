// The crib sheet on one page: the most that holds, in the largest type. Written again and again, smaller then shorter,
// until it does.
import { type Antiseche, abreger } from '#shared/domain/soutenance/antiseche.ts';
import { mesurerCalibri } from './largeurs-calibri.ts';

interface Mesure {
  /** Points. */
  readonly taille: number;
  /** Letters of a message, and of an opening sentence; 0 leaves it out. */
  readonly message: number;
  readonly ouverture: number;
  readonly questions: number;
}

const MESURES: readonly Mesure[] = [
  { taille: 16, message: 160, ouverture: 160, questions: 8 },
  { taille: 15, message: 160, ouverture: 160, questions: 8 },
  { taille: 14, message: 160, ouverture: 160, questions: 8 },
  { taille: 13, message: 160, ouverture: 140, questions: 8 },
  { taille: 12, message: 140, ouverture: 120, questions: 6 },
  { taille: 11, message: 140, ouverture: 100, questions: 6 },
  { taille: 11, message: 110, ouverture: 80, questions: 4 },
  { taille: 11, message: 110, ouverture: 0, questions: 4 },
  { taille: 10, message: 90, ouverture: 0, questions: 3 },
  { taille: 10, message: 60, ouverture: 0, questions: 0 },
  { taille: 9, message: 0, ouverture: 0, questions: 0 },
];

/** Inches of the columns: mark, part, proofs. */
export const COLONNES = [0.8, 4.5, 1] as const;
const LARGEUR = COLONNES[0] + COLONNES[1] + COLONNES[2];
/** Points between the margins, the title, its line and the end of the table left out. */
const HAUTEUR = 660;
const INTERLIGNE = 1.23;
type Calibri = ReturnType<typeof mesurerCalibri>;
/** Points: around the paragraphs of a row, after each of them, and for the title of the answers. */
const AIR = 3;
const ENTRE = 2;
const TITRE_REPONSES = 34;
/** Air inside a cell, that its words do not have. Inches. */
const BORD = 0.15;

const raccourcir = (contenu: Antiseche, mesure: Mesure): Antiseche => ({
  ...contenu,
  lignes: contenu.lignes.map((ligne) => ({
    ...ligne,
    titre: abreger(ligne.titre, 90),
    message: mesure.message === 0 ? '' : abreger(ligne.message, mesure.message),
    ouverture: mesure.ouverture === 0 ? '' : abreger(ligne.ouverture, mesure.ouverture),
  })),
  reponses: contenu.reponses
    .slice(0, mesure.questions)
    .map(({ question, reponse }) => ({ question: abreger(question, 110), reponse: abreger(reponse, 160) })),
});

const somme = (nombres: readonly number[]) => nombres.reduce((a, b) => a + b, 0);

/** Lines of a text in so many inches, word after word, as Word and LibreOffice break it. */
const compterLignes = (
  calibri: Calibri,
  texte: string,
  pouces: number,
  taille: number,
  bold: boolean,
): number => {
  if (texte === '') return 0;
  const place = (pouces - BORD) * 72;
  const mesurer = (mots: string) => calibri.largeur(mots, { name: 'Calibri', size: taille, bold });
  const espace = mesurer(' ');
  let lignes = 1;
  let prise = 0;
  for (const mot of texte.split(' ')) {
    const largeur = mesurer(mot);
    if (prise > 0 && prise + espace + largeur > place) {
      lignes += 1;
      prise = 0;
    }
    lignes += Math.floor(largeur / place);
    prise += largeur + (prise > 0 ? espace : 0);
  }
  return lignes;
};

const hauteur = (calibri: Calibri, contenu: Antiseche, taille: number): number => {
  const lignes = (texte: string, pouces: number, bold = false) =>
    compterLignes(calibri, texte, pouces, taille, bold);
  const haut = (n: number, paragraphes: number) => n * taille * INTERLIGNE + paragraphes * ENTRE + AIR;
  const marque = (taille + 3 + Math.max(9, taille - 3)) * INTERLIGNE + 2 * ENTRE + AIR;
  const rangees = contenu.lignes.map((l) => {
    const ouverture = l.ouverture && `« ${l.ouverture} »`;
    const n =
      lignes(l.titre || 'Sans titre', COLONNES[1], true) +
      lignes(l.message, COLONNES[1]) +
      lignes(ouverture, COLONNES[1]);
    const preuves = lignes(l.preuves.join(', '), COLONNES[2], true);
    return Math.max(marque, haut(n, 3), haut(preuves, 1));
  });
  const reponses = contenu.reponses.map(
    ({ question, reponse }) => haut(lignes(question, LARGEUR, true) + lignes(reponse, LARGEUR), 2) - AIR,
  );
  return somme(rangees) + somme(reponses) + (reponses.length > 0 ? TITRE_REPONSES : 0);
};

export interface AntisecheTenue {
  readonly contenu: Antiseche;
  readonly taille: number;
  /** False when so many parts hold on no page. */
  readonly tient: boolean;
}

export const tenirSurUnePage = (contenu: Antiseche): AntisecheTenue => {
  const calibri = mesurerCalibri();
  for (const mesure of MESURES) {
    const court = raccourcir(contenu, mesure);
    if (hauteur(calibri, court, mesure.taille) <= HAUTEUR)
      return { contenu: court, taille: mesure.taille, tient: true };
  }
  const derniere = MESURES.at(-1) as Mesure;
  return { contenu: raccourcir(contenu, derniere), taille: derniere.taille, tient: false };
};
