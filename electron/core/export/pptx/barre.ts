// The time bar at the foot of a slide: the parts in proportion, those said, the one being said, those to come.
import type PptxGenJS from 'pptxgenjs';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import type { LignePlan } from '#shared/domain/soutenance/feuille-plan.ts';
import { ENCRES, LARGEUR, MARGE, PIED, POLICE } from './charte.ts';

const ECART = 0.04;
const HAUTEUR_BARRE = 0.07;

/** `rang`: the current part, from 0; -1 before the first. */
export const dessinerBarre = (
  pptx: PptxGenJS,
  diapo: PptxGenJS.Slide,
  lignes: readonly LignePlan[],
  rang: number,
): void => {
  const total = lignes.at(-1)?.fin ?? 0;
  if (total === 0) return;
  const largeur = LARGEUR - 2 * MARGE;
  lignes.forEach(({ debut, partie }, n) => {
    const w = (largeur * partie.secondes) / total;
    if (w <= ECART) return;
    diapo.addShape(pptx.ShapeType.rect, {
      x: MARGE + (largeur * debut) / total,
      y: PIED - 0.2,
      w: n === lignes.length - 1 ? w : w - ECART,
      h: HAUTEUR_BARRE,
      fill: { color: n === rang ? ENCRES.bleu : n < rang ? ENCRES.fait : ENCRES.filet },
      objectName: `Temps, partie ${n + 1} sur ${lignes.length} : ${minuterie(partie.secondes)}`,
    });
  });
  const ligne = lignes[rang];
  if (ligne === undefined) return;
  diapo.addText(
    // One run: of two, the library writes an invalid paragraph.
    `${minuterie(ligne.partie.secondes)}, partie ${rang + 1} sur ${lignes.length}`,
    {
      x: LARGEUR - MARGE - 3.6,
      y: PIED,
      w: 3,
      h: 0.3,
      fontFace: POLICE,
      fontSize: 12,
      color: ENCRES.bleu,
      lang: 'fr-FR',
      align: 'right',
      margin: 0,
      objectName: 'Temps de la partie',
    },
  );
};
