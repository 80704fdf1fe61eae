// A livret as its documents may show it: every name of the register that is applied, replaced (SPEC P1, P5 to P7). What
// is not known to be something else is a text, so that a field added tomorrow is covered.
import type { LivretView } from '../livret/livret.ts';
import type { RichText } from '../texte/rich-text.ts';
import { idSansNom, remplacerNomDeFichier } from './noms-de-fichiers.ts';
import { entreeDuCandidat, lireRegistre, type Registre } from './registre.ts';
import { remplacerRichText, remplacerTexte } from './remplacer.ts';

/** Ids of this livret: made by the core, or by whatever wrote the file that was imported. */
const IDS = new Set(['id', 'structureId', 'experienceId', 'preuveId', 'preuves', 'preuvesCitees', 'cle']);
/** Neither texts nor ids of this livret: codes of the fiche, dates, kinds, fingerprints. */
const INTACTS = new Set([
  'bloc',
  'blocsVises',
  'competenceId',
  'competences',
  'genre',
  'nature',
  'mime',
  'sha256',
  'debut',
  'fin',
  'date',
  'modifieLe',
  'creeLe',
  'origine',
  'blockId',
  'poseeLe',
  'etat',
  'elements',
  'famille',
]);

const changer = (valeur: unknown, champ: string, registre: Registre): unknown => {
  if (typeof valeur === 'string') {
    if (INTACTS.has(champ)) return valeur;
    if (champ === 'fichier') return valeur;
    if (champ === 'cle') return cleSansNom(valeur, registre);
    return IDS.has(champ) ? idSansNom(valeur, registre) : remplacerTexte(valeur, registre);
  }
  if (Array.isArray(valeur)) return valeur.map((v) => changer(v, champ, registre));
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, changer(v, cle, registre)]));
};

/** « situation:exp-delmas » : only the id in it, never its kind nor its bloc. */
const cleSansNom = (cle: string, registre: Registre): string => {
  const [genre = '', ...reste] = cle.split(':');
  if (genre === 'situation') return `situation:${idSansNom(reste.join(':'), registre)}`;
  const [bloc = '', id] = reste;
  return genre === 'chapitre' && id !== undefined ? `chapitre:${bloc}:${idSansNom(id, registre)}` : cle;
};

export interface Livrable {
  readonly vue: LivretView;
  readonly textes: readonly (readonly [string, RichText])[];
}

export const registreApplique = ({ pseudonymes, candidat }: Pick<LivretView, 'pseudonymes' | 'candidat'>) =>
  lireRegistre(
    pseudonymes.filter(({ applique }) => applique),
    candidat,
  );

/** The name of the candidate stays, unless an entry is that name (P6). */
const candidatMontre = (
  { candidat, pseudonymes }: LivretView,
  registre: Registre,
): LivretView['candidat'] => {
  const sienne = entreeDuCandidat(
    pseudonymes.filter(({ applique }) => applique),
    candidat,
  );
  const autres = changer(candidat, '', registre) as LivretView['candidat'];
  if (sienne === undefined) {
    const { prenom, nom, courriel, telephone, adresse } = candidat;
    return { ...autres, genre: candidat.genre, prenom, nom, courriel, telephone, adresse };
  }
  return { ...autres, prenom: '', nom: sienne.pseudonyme, courriel: '', telephone: '', adresse: '' };
};

/** The register itself does not leave: documents are drawn from what this gives. */
export const appliquerPseudonymes = <L extends Livrable>(livret: L): L => {
  const registre = registreApplique(livret.vue);
  if (registre.entrees.length === 0) return livret;
  const {
    fiche,
    identite,
    revision,
    fichiers,
    candidat: _,
    pseudonymes: __,
    ecarts: ___,
    gabarits: _____,
    repetitions: ____,
    ...contenu
  } = livret.vue;
  const id = (ancien: string): string => idSansNom(ancien, registre);
  return {
    ...livret,
    vue: {
      ...(changer(contenu, '', registre) as typeof contenu),
      nomFichier: remplacerNomDeFichier(contenu.nomFichier, registre),
      fiche,
      identite,
      revision,
      candidat: candidatMontre(livret.vue, registre),
      pseudonymes: [],
      ecarts: [],
      gabarits: [],
      repetitions: [],
      fichiers: fichiers.map((f) => ({ ...f, nom: remplacerNomDeFichier(f.nom, registre) })),
    },
    textes: livret.textes.map(
      ([cle, texte]) => [cleSansNom(cle, registre), remplacerRichText(texte, { registre, id })] as const,
    ),
  };
};
