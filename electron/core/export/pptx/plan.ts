// plan.pptx: a title slide, then one slide for each part, with its message, what it shows, its notes and its time.
import PptxGenJS from 'pptxgenjs';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { lignesDuPlan } from '#shared/domain/soutenance/feuille-plan.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { MENTION_EXEMPLE } from '../docx/couverture.ts';
import type { DocumentFait, OptionsDocument } from '../docx/dossier.ts';
import { retoucherPptx } from '../ooxml-post/pptx.ts';
import { dessinerBarre } from './barre.ts';
import { ENCRES, LARGEUR, MARGE, MODELES, POLICE, poserModeles } from './charte.ts';
import { dessinerPartie } from './partie.ts';
import { tenir } from './tenir.ts';

/** Seconds during which the title stays on the screen, taken from the first part. */
const SECONDES_TITRE = 15;

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
  const nom = tenir(candidat || 'Nom du candidat', { w: LARGEUR - 2 * MARGE, h: 1.6 }, 54, 28);
  premiere.addText([{ text: nom.texte, options: { lang: 'fr-FR' } }], {
    placeholder: 'titre',
    fontSize: nom.taille,
  });
  const bloc = tenir(`Bloc ${rang}. ${plan.bloc.intitule}`, { w: LARGEUR - 2 * MARGE, h: 1.5 }, 26, 16);
  premiere.addText(
    [
      {
        text: bloc.texte,
        options: { breakLine: true, lang: 'fr-FR', fontSize: bloc.taille, color: ENCRES.referentiel },
      },
      {
        text: `${vue.fiche.intitule}, ${vue.fiche.code}`,
        options: { breakLine: true, lang: 'fr-FR', fontSize: 18 },
      },
      {
        text: `Soutenance devant le jury, ${plan.duree.minutes} minutes`,
        options: { lang: 'fr-FR', fontSize: 18 },
      },
    ],
    { placeholder: 'sousTitre', paraSpaceAfter: 6 },
  );
  dessinerBarre(pptx, premiere, lignes, -1);
  premiere.addNotes(`Présentation de ${plan.duree.minutes} minutes.`);
  lignes.forEach((_, n) => {
    dessinerPartie(pptx, lignes, n, options);
  });

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
