// The slide of one part: its message large, and beside or under it what the part shows. Nothing overflows: what is too
// long gets smaller, then shorter, and the notes have it whole.
import type PptxGenJS from 'pptxgenjs';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import type { LignePlan, PreuveMontree } from '#shared/domain/soutenance/feuille-plan.ts';
import type { OptionsDocument } from '../docx/dossier.ts';
import { dessinerBarre } from './barre.ts';
import { ENCRES, LARGEUR, MARGE, MODELES, POLICE } from './charte.ts';
import { avantRotation, type Cadre, type ImageMontree, imagesMontrees, placer } from './images.ts';
import { tenir } from './tenir.ts';

const LARGE = LARGEUR - 2 * MARGE;
/** Between the title and the time bar. */
const HAUT = 1.75;
const BAS = 6.45;
const COLONNE = 5.3;
/** A jury looks at one or two pictures, it does not leaf through. */
const IMAGES = 2;
const LEGENDE = 0.55;
/** Points between two compétences. */
const AIR = 5;

const CORPS = { fontFace: POLICE, margin: 0, lang: 'fr-FR', fit: 'none' } as const;

type Diapo = PptxGenJS.Slide;

const ecrire = (
  diapo: Diapo,
  texte: string,
  cadre: Cadre,
  { max, min, ...options }: { max: number; min: number } & PptxGenJS.TextPropsOptions,
): void => {
  if (texte.trim() === '') return;
  const air = options.paraSpaceAfter ?? 0;
  const tenu = tenir(texte, cadre, max, min, air);
  const paragraphes = tenu.texte.split('\n');
  diapo.addText(
    paragraphes.map((text, rang) => ({
      text,
      options: { breakLine: rang < paragraphes.length - 1, lang: 'fr-FR' },
    })),
    { ...CORPS, ...cadre, fontSize: tenu.taille, ...options },
  );
};

const message = (
  diapo: Diapo,
  texte: string,
  cadre: Cadre,
  valign: 'top' | 'middle' | 'bottom',
  max: number,
) => ecrire(diapo, texte, cadre, { max, min: 18, valign, color: ENCRES.encre, objectName: 'Message' });

/** « Compétences 1, 2, 3 » */
const direRangs = ({ competences: montrees }: LignePlan): string =>
  `${montrees.length > 1 ? 'Compétences' : 'Compétence'} ${montrees.map((c) => c.rang).join(', ')}`;

/** Each by its title; by their numbers when the titles do not hold: none is dropped. */
const competences = (diapo: Diapo, ligne: LignePlan, cadre: Cadre): void => {
  const taille = { max: 20, min: 13 };
  const titres = ligne.competences.map((c) => `${c.rang}. ${c.titre}`).join('\n');
  const entiers = tenir(titres, cadre, taille.max, taille.min, AIR).texte === titres;
  ecrire(diapo, entiers ? titres : direRangs(ligne), cadre, {
    ...taille,
    paraSpaceAfter: AIR,
    valign: 'top',
    color: ENCRES.referentiel,
    objectName: 'Compétences',
  });
};

const nommer = ({ preuve, numero }: PreuveMontree): string =>
  `Preuve ${numero}. ${preuve.legende || 'Sans légende'}${preuve.confidentielle ? ' (consultable sur demande)' : ''}`;

const dessinerImage = (diapo: Diapo, image: ImageMontree, cadre: Cadre): void => {
  const zone = { ...cadre, h: cadre.h - LEGENDE };
  const place = placer(image, zone);
  const { preuve, numero, fichier } = image;
  diapo.addImage({
    ...avantRotation(place, image),
    ...(image.rotation !== 0 && { rotate: image.rotation }),
    ...(image.miroir && { flipH: true }),
    data: `data:${fichier.mime};base64,${Buffer.from(fichier.octets).toString('base64')}`,
    altText: preuve.alt || preuve.legende || `Preuve ${numero}`,
    objectName: `Preuve ${numero}`,
  });
  ecrire(
    diapo,
    nommer(image),
    { x: cadre.x, y: place.y + place.h + 0.1, w: cadre.w, h: LEGENDE - 0.1 },
    {
      max: 14,
      min: 11,
      valign: 'top',
      align: 'center',
      color: ENCRES.gris,
      objectName: 'Légende de la preuve',
    },
  );
};

/** Two columns: the message and the compétences, the picture. */
const avecImage = (diapo: Diapo, ligne: LignePlan, image: ImageMontree, bas: number): void => {
  const x = MARGE + COLONNE + 0.5;
  dessinerImage(diapo, image, { x, y: HAUT, w: LARGEUR - MARGE - x, h: bas - HAUT });
  const reste = ligne.competences.length > 0 ? 0.5 : 1;
  const h = (bas - HAUT) * reste;
  const valign = reste === 1 ? 'middle' : 'bottom';
  message(diapo, ligne.partie.message, { x: MARGE, y: HAUT, w: COLONNE, h: h - 0.2 }, valign, 34);
  competences(diapo, ligne, { x: MARGE, y: HAUT + h + 0.1, w: COLONNE, h: bas - HAUT - h - 0.1 });
};

/** The message on the whole width, the two pictures under it. */
const avecDeuxImages = (
  diapo: Diapo,
  ligne: LignePlan,
  images: readonly ImageMontree[],
  bas: number,
): void => {
  const pied = ligne.competences.length > 0 ? 0.35 : 0;
  message(diapo, ligne.partie.message, { x: MARGE, y: 1.6, w: LARGE, h: 0.95 }, 'middle', 30);
  const w = (LARGE - 0.5) / 2;
  images.forEach((image, rang) => {
    const x = MARGE + rang * (w + 0.5);
    dessinerImage(diapo, image, { x, y: 2.65, w, h: bas - 2.65 - pied });
  });
  if (pied === 0) return;
  ecrire(
    diapo,
    direRangs(ligne),
    { x: MARGE, y: bas - pied, w: LARGE, h: pied },
    { max: 16, min: 12, valign: 'bottom', color: ENCRES.referentiel, objectName: 'Compétences' },
  );
};

const sansImage = (diapo: Diapo, ligne: LignePlan, bas: number): void => {
  const h = bas - HAUT;
  if (ligne.competences.length === 0) {
    // The eye rests a little above the middle.
    message(diapo, ligne.partie.message, { x: MARGE, y: HAUT, w: LARGE - 0.8, h: h - 0.5 }, 'middle', 48);
    return;
  }
  const part = ligne.partie.message === '' ? 0 : h * 0.5;
  message(diapo, ligne.partie.message, { x: MARGE, y: HAUT, w: LARGE - 0.8, h: part - 0.25 }, 'bottom', 40);
  competences(diapo, ligne, { x: MARGE, y: HAUT + part + 0.1, w: LARGE, h: h - part - 0.1 });
};

export const dessinerPartie = (
  pptx: PptxGenJS,
  lignes: readonly LignePlan[],
  rang: number,
  options: OptionsDocument,
): void => {
  const ligne = lignes[rang];
  if (ligne === undefined) return;
  const { partie } = ligne;
  const diapo = pptx.addSlide({ masterName: MODELES.partie });
  const titre = tenir(partie.titre || 'Sans titre', { w: LARGE, h: 0.88 }, 32, 18);
  diapo.addText([{ text: titre.texte, options: { lang: 'fr-FR' } }], {
    placeholder: 'titre',
    fontSize: titre.taille,
  });
  const images = imagesMontrees(ligne.preuves, options.fichier).slice(0, IMAGES);
  const autres = ligne.preuves.filter((p) => !images.some((i) => i.preuve.id === p.preuve.id));
  const pied = autres.length === 0 ? 0 : autres.length > 1 ? 0.6 : 0.35;
  const bas = BAS - pied;
  const [premiere] = images;
  if (premiere === undefined) sansImage(diapo, ligne, bas);
  else if (images.length > 1) avecDeuxImages(diapo, ligne, images, bas);
  else avecImage(diapo, ligne, premiere, bas);
  ecrire(
    diapo,
    autres.map(nommer).join(autres.length > 2 ? ' ; ' : '\n'),
    { x: MARGE, y: bas, w: LARGE, h: pied },
    { max: 14, min: 11, valign: 'bottom', color: ENCRES.gris, objectName: 'Preuves nommées' },
  );
  dessinerBarre(pptx, diapo, lignes, rang);
  const temps = `De ${minuterie(ligne.debut)} à ${minuterie(ligne.fin)} (${minuterie(partie.secondes)}).`;
  const montrees = ligne.competences.map((c) => `Compétence ${c.rang}, ${c.titre}.`).join('\n');
  diapo.addNotes([temps, partie.message, montrees, partie.notes].filter((t) => t.trim() !== '').join('\n\n'));
};
