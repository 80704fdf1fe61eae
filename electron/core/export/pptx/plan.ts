// plan.pptx: a title slide, then one slide for each part, with its message, what it shows, its notes and its time.

import { imageSize } from 'image-size';
import PptxGenJS from 'pptxgenjs';
import { estImageWord } from '#shared/domain/dossier/sources.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { type LignePlan, lignesDuPlan, type PreuveMontree } from '#shared/domain/soutenance/feuille-plan.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { MENTION_EXEMPLE } from '../docx/couverture.ts';
import type { DocumentFait, OptionsDocument } from '../docx/dossier.ts';
import type { FichierOctets } from '../docx/redacteur.ts';
import { retoucherPptx } from '../ooxml-post/pptx.ts';
import { ENCRES, LARGEUR, MARGE, MODELES, POLICE, poserModeles } from './charte.ts';

/** Seconds during which the title stays on the screen, taken from the first part. */
const SECONDES_TITRE = 15;

interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The picture as large as the frame allows, in its middle; undefined when it cannot be read. */
const placer = (fichier: FichierOctets, cadre: Cadre): Cadre | undefined => {
  try {
    const { width, height } = imageSize(fichier.octets);
    const echelle = Math.min(cadre.w / width, cadre.h / height);
    const w = width * echelle;
    const h = height * echelle;
    return { x: cadre.x + (cadre.w - w) / 2, y: cadre.y, w, h };
  } catch {
    return undefined;
  }
};

const imageDe = (
  { preuve }: PreuveMontree,
  options: OptionsDocument,
): { preuve: typeof preuve; fichier: FichierOctets } | undefined => {
  if (preuve.confidentielle || preuve.fichier === null) return undefined;
  const fichier = options.fichier(preuve.fichier);
  return fichier && estImageWord(fichier.mime) ? { preuve, fichier } : undefined;
};

const corpsTexte = { fontFace: POLICE, margin: 0, valign: 'top', lang: 'fr-FR', fit: 'none' } as const;

const dessinerPartie = (pptx: PptxGenJS, ligne: LignePlan, options: OptionsDocument): void => {
  const { partie, competences, preuves } = ligne;
  const diapo = pptx.addSlide({ masterName: MODELES.partie });
  diapo.addText([{ text: partie.titre || 'Sans titre', options: { lang: 'fr-FR' } }], {
    placeholder: 'titre',
  });
  const montree = preuves.flatMap((p) => {
    const image = imageDe(p, options);
    return image ? [{ ...image, numero: p.numero }] : [];
  })[0];
  const cadreImage = { x: 7.5, y: 1.8, w: LARGEUR - MARGE - 7.5, h: 4.3 };
  const place = montree && placer(montree.fichier, cadreImage);
  const w = place ? 6.3 : LARGEUR - 2 * MARGE;
  const taille = partie.message.length > 160 ? 22 : 28;
  if (partie.message !== '')
    diapo.addText(partie.message, {
      ...corpsTexte,
      x: MARGE,
      y: 1.8,
      w,
      h: 2.1,
      fontSize: taille,
      color: ENCRES.encre,
      objectName: 'Message',
    });
  if (competences.length > 0) {
    // Long lists get smaller, never cut: 14 points stay readable from the back of a jury room.
    const fontSize = competences.length > 6 ? 14 : 16;
    diapo.addText(
      competences.map((c, rang) => ({
        text: `${c.rang}. ${c.titre}`,
        options: { breakLine: rang < competences.length - 1, lang: 'fr-FR' },
      })),
      {
        ...corpsTexte,
        x: MARGE,
        y: 4.05,
        w,
        h: 2.2,
        fontSize,
        color: ENCRES.referentiel,
        paraSpaceAfter: 4,
        objectName: 'Compétences',
      },
    );
  }
  const sansImage = preuves.filter((p) => p.preuve.id !== montree?.preuve.id || !place);
  if (sansImage.length > 0)
    diapo.addText(
      sansImage
        .map(
          (p) =>
            `Preuve ${p.numero}. ${p.preuve.legende}${p.preuve.confidentielle ? ' (consultable sur demande)' : ''}`,
        )
        .join('\n'),
      {
        ...corpsTexte,
        x: MARGE,
        y: 6.3,
        w,
        h: 0.5,
        fontSize: 14,
        color: ENCRES.gris,
        valign: 'bottom',
        objectName: 'Preuves',
      },
    );
  if (montree && place) {
    const alt = montree.preuve.alt || montree.preuve.legende;
    diapo.addImage({
      ...place,
      data: `data:${montree.fichier.mime};base64,${Buffer.from(montree.fichier.octets).toString('base64')}`,
      altText: alt,
      objectName: `Preuve ${montree.numero}`,
    });
    diapo.addText(`Preuve ${montree.numero}. ${montree.preuve.legende}`, {
      ...corpsTexte,
      x: cadreImage.x,
      y: place.y + place.h + 0.1,
      w: cadreImage.w,
      h: 0.6,
      fontSize: 14,
      color: ENCRES.gris,
      align: 'center',
      objectName: 'Légende de la preuve',
    });
  }
  const temps = `De ${minuterie(ligne.debut)} à ${minuterie(ligne.fin)} (${minuterie(partie.secondes)}).`;
  diapo.addNotes([temps, partie.message, partie.notes].filter((t) => t.trim() !== '').join('\n\n'));
};

export const ecrirePlanPptx = async (
  plan: PlanDuBloc,
  vue: LivretView,
  options: OptionsDocument,
): Promise<DocumentFait> => {
  const pptx = new PptxGenJS();
  const lignes = lignesDuPlan(plan, vue);
  const rang = vue.fiche.blocs.indexOf(plan.bloc) + 1;
  const candidat = `${vue.candidat.prenom} ${vue.candidat.nom}`.trim();
  const exemple = vue.identite.exemple ? MENTION_EXEMPLE : '';
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = `Soutenance, ${plan.bloc.code}`;
  pptx.author = candidat;
  pptx.company = '';
  pptx.subject = `${vue.fiche.code}, ${vue.fiche.intitule}`;
  pptx.theme = { headFontFace: POLICE, bodyFontFace: POLICE };
  poserModeles(pptx, { gauche: `${candidat || 'Candidat'}, bloc ${rang}`, exemple });

  const premiere = pptx.addSlide({ masterName: MODELES.titre });
  premiere.addText([{ text: candidat || 'Nom du candidat', options: { lang: 'fr-FR' } }], {
    placeholder: 'titre',
  });
  premiere.addText(
    [
      { text: `Bloc ${rang}. ${plan.bloc.intitule}`, options: { breakLine: true, lang: 'fr-FR' } },
      { text: `${vue.fiche.code}, ${vue.fiche.intitule}`, options: { lang: 'fr-FR' } },
    ],
    { placeholder: 'sousTitre' },
  );
  premiere.addNotes(`Présentation de ${plan.duree.minutes} minutes.`);
  for (const ligne of lignes) dessinerPartie(pptx, ligne, options);

  const premierTemps = lignes[0]?.partie.secondes ?? 0;
  const titre = Math.min(SECONDES_TITRE, Math.floor(premierTemps / 4));
  const durees = [titre, ...lignes.map((l, n) => l.partie.secondes - (n === 0 ? titre : 0))];
  const brut = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return {
    octets: retoucherPptx(brut, {
      date: options.date,
      durees,
      proprietes: {
        'LivretVAE.livret': vue.identite.id,
        'LivretVAE.export': options.exportId,
        'LivretVAE.bloc': plan.bloc.code,
      },
    }),
    avertissements: [],
  };
};
