// The crib sheet on one page: the most that holds, in the largest type. Written again and again, smaller then shorter,
// until it does.
import { type Antiseche, abreger } from '#shared/domain/soutenance/antiseche.ts';
import { lignesA } from '../pptx/tenir.ts';

interface Mesure {
  /** Points. */
  readonly taille: number;
  /** Letters of a message, and of an opening sentence; 0 leaves it out. */
  readonly message: number;
  readonly ouverture: number;
  readonly questions: number;
}

const MESURES: readonly Mesure[] = [
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
const HAUTEUR = 640;
const INTERLIGNE = 1.25;
/** Points around a row, and above the answers. */
const AIR = 7;
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

const hauteur = (contenu: Antiseche, taille: number): number => {
  const ligne = taille * INTERLIGNE;
  const lignes = (texte: string, largeur: number) =>
    texte === '' ? 0 : lignesA(texte, largeur - BORD, taille);
  const rangees = contenu.lignes.map((l) => {
    const textes = [l.titre, l.message, l.ouverture && `« ${l.ouverture} »`];
    const n = Math.max(
      2,
      ...[textes.reduce((a, t) => a + lignes(t, COLONNES[1]), 0)],
      lignes(l.preuves.join(', '), COLONNES[2]),
    );
    return n * ligne + AIR;
  });
  const reponses = contenu.reponses.map(
    ({ question, reponse }) => (lignes(question, LARGEUR) + lignes(reponse, LARGEUR)) * ligne + AIR,
  );
  const somme = (nombres: readonly number[]) => nombres.reduce((a, b) => a + b, 0);
  return somme(rangees) + somme(reponses) + (reponses.length > 0 ? TITRE_REPONSES : 0);
};

export interface AntisecheTenue {
  readonly contenu: Antiseche;
  readonly taille: number;
  /** False when so many parts hold on no page. */
  readonly tient: boolean;
}

export const tenirSurUnePage = (contenu: Antiseche): AntisecheTenue => {
  for (const mesure of MESURES) {
    const court = raccourcir(contenu, mesure);
    if (hauteur(court, mesure.taille) <= HAUTEUR)
      return { contenu: court, taille: mesure.taille, tient: true };
  }
  const derniere = MESURES.at(-1) as Mesure;
  return { contenu: raccourcir(contenu, derniere), taille: derniere.taille, tient: false };
};
