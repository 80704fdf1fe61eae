// Each document of an export, drawn: the one table behind the worker and the bench.

import { LivretError } from '#shared/contract/errors.ts';
import { contenuDossier } from '#shared/domain/dossier/contenu.ts';
import { pourRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import { appliquerPseudonymes, registreApplique } from '#shared/domain/pseudonymes/appliquer.ts';
import { remplacerNomDeFichier } from '#shared/domain/pseudonymes/noms-de-fichiers.ts';
import { remarquesMontrees } from '#shared/domain/pseudonymes/remarques.ts';
import { remplacerTexte } from '#shared/domain/pseudonymes/remplacer.ts';
import { sansLesEcarts } from '#shared/domain/relecture/ecart.ts';
import { createRelecture } from '#shared/domain/relecture/relecture.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import { planDuBloc } from '#shared/domain/soutenance/plan.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { ecrireDepot, type OptionsDepot } from './depot/depot.ts';
import type { DocumentVoulu, GenreDocument } from './documents-voulus.ts';
import { ecrireAntiseche } from './docx/antiseche.ts';
import { type DocumentFait, ecrireDossier, type OptionsDocument } from './docx/dossier.ts';
import { ecrirePlanDocx } from './docx/plan.ts';
import { empreinteDe } from './envoi.ts';
import { ecrireGabarit } from './gabarit/ecrire-gabarit.ts';
import type { Instantane } from './instantane.ts';
import { lisible } from './lisible.ts';
import { ecrireDossierPdf } from './pdf/dossier.ts';
import type { Atelier } from './pdf/imprimante.ts';
import { ecrirePlanPptx } from './pptx/plan.ts';

const NOMS: Record<GenreDocument, string> = {
  'dossier-docx': 'Dossier',
  'dossier-pdf': 'Dossier en PDF',
  depot: 'Dossier de dépôt',
  'plan-docx': 'Plan',
  'plan-pptx': 'Diapositives',
  'antiseche-docx': 'Antisèche',
  'trame-docx': 'Trame du certificateur',
};

/** « Dossier du bloc 1, mise en page » */
export const direEtape = ({ genre, bloc }: DocumentVoulu, { vue }: Instantane): string => {
  const rang = vue.fiche.blocs.findIndex((b) => b.code === bloc) + 1;
  const nom = genre === 'plan-pptx' ? `${NOMS[genre]} du bloc ${rang}` : `${NOMS[genre]} du bloc ${rang}`;
  return genre === 'dossier-docx' || genre === 'dossier-pdf' ? `${nom}, mise en page` : nom;
};

export interface Reglages {
  readonly date: Date;
  /** Absent: the fingerprint of the content. */
  readonly exportId?: string;
  readonly miseEnPage: boolean;
  /** Where the pages of a PDF are printed. */
  readonly atelier?: Atelier;
  /** Of a deposit: it makes several files, each given as soon as it is made. */
  readonly depot?: Pick<OptionsDepot, 'etape' | 'deposer'>;
}

const blocInconnu = (bloc: string): LivretError =>
  new LivretError(
    'entree-invalide',
    `La fiche de ce livret n’a pas de bloc « ${bloc} ». Rien n’a été écrit. Choisissez un de ses blocs.`,
  );

const sansImprimante = (): LivretError =>
  new LivretError(
    'impression-impossible',
    'Le PDF ne peut pas être fait ici : rien n’a été écrit. Exportez-le depuis l’application.',
  );

/** With its pseudonyms, unless the real names were asked for (SPEC P1). */
const montrable = (instantane: Instantane): Instantane => {
  if (instantane.vraisNoms) return instantane;
  const registre = registreApplique(instantane.vue);
  return {
    ...appliquerPseudonymes(instantane),
    ...(instantane.remarques && { remarques: remarquesMontrees(instantane.remarques, registre) }),
    fichiers: instantane.fichiers.map(
      ([sha256, f]) => [sha256, { ...f, nom: remplacerNomDeFichier(f.nom, registre) }] as const,
    ),
  };
};

/** What the person typed for a place is theirs too: it goes with its pseudonyms and without what Word cannot hold. */
const remplirTrame = (
  { gabarit, vue: vraie, vraisNoms }: Instantane,
  montree: Pick<Instantane, 'vue' | 'textes'>,
  bloc: string,
  options: OptionsDocument,
): DocumentFait => {
  if (!gabarit) throw new Error('a template is filled from a snapshot that holds one');
  const registre = registreApplique(vraie);
  const correspondances = lisible(gabarit.correspondances).map((c) =>
    c.saisie === undefined || vraisNoms ? c : { ...c, saisie: remplacerTexte(c.saisie, registre) },
  );
  const { octets, nonPlaces, restes } = ecrireGabarit(
    montree,
    bloc,
    { octets: gabarit.octets, correspondances },
    options,
  );
  return {
    octets,
    avertissements: [
      ...nonPlaces.map((phrase) => `Non placé\u00a0: ${phrase}`),
      ...restes.map((phrase) => `À compléter\u00a0: ${phrase}`),
    ],
  };
};

/** What the relecture says of the texts as the documents show them: a question quotes them. */
const remarquesDe = (
  { vue: vraie }: Instantane,
  { vue, textes }: Pick<Instantane, 'vue' | 'textes'>,
  bloc: string,
): readonly Remarque[] => {
  const aLire = textes.map(([cle, texte]) => ({ cle: cle as TexteKey, marque: texte, lire: () => texte }));
  const toutes = createRelecture().lire({ vue, textes: aLire, noms: [] }, bloc);
  return sansLesEcarts(toutes, vraie.ecarts).remarques;
};

/** Throws LivretError « entree-invalide » for a bloc that the fiche does not have. */
export const faireDocument = async (
  { genre, bloc }: DocumentVoulu,
  instantane: Instantane,
  reglages: Reglages,
): Promise<DocumentFait> => {
  // A control sign hidden in a name would hide the name: it leaves first.
  const { vue, textes, fichiers, remarques } = montrable({
    ...instantane,
    vue: lisible(instantane.vue),
    textes: lisible(instantane.textes),
    ...(instantane.remarques && { remarques: lisible(instantane.remarques) }),
  });
  const octets = new Map(fichiers);
  const options = (contenu: unknown): OptionsDocument => ({
    exportId: empreinteDe(contenu),
    ...reglages,
    fichier: (sha256) => octets.get(sha256),
  });
  if (genre === 'dossier-docx') {
    const entier = contenuDossier(vue, bloc, new Map(textes));
    if (entier === null) throw blocInconnu(bloc);
    const { relecture } = instantane;
    const contenu = relecture ? pourRelecture(entier, vue, relecture, remarques) : entier;
    return ecrireDossier(contenu, options(contenu));
  }
  if (genre === 'dossier-pdf' || genre === 'depot') {
    const contenu = contenuDossier(vue, bloc, new Map(textes));
    if (contenu === null) throw blocInconnu(bloc);
    if (!reglages.atelier) throw sansImprimante();
    if (genre === 'dossier-pdf') return ecrireDossierPdf(contenu, options(contenu), reglages.atelier);
    if (!reglages.depot) throw new Error('a deposit is given somewhere to put its files');
    const { limites } = instantane;
    await ecrireDepot(contenu, { ...options(contenu), ...reglages.depot, limites }, reglages.atelier);
    return { octets: new Uint8Array(), avertissements: [] };
  }
  if (genre === 'trame-docx') return remplirTrame(instantane, { vue, textes }, bloc, options(null));
  const lues = genre === 'plan-docx' ? remarquesDe(instantane, { vue, textes }, bloc) : [];
  const plan = planDuBloc(vue, bloc, lues);
  if (plan === null) throw blocInconnu(bloc);
  if (genre === 'antiseche-docx') return ecrireAntiseche(plan, vue, options(plan));
  return genre === 'plan-docx'
    ? ecrirePlanDocx(plan, vue, options(plan))
    : ecrirePlanPptx(plan, vue, options(plan));
};
