// What could go in each place, from the template's own words. Only ever a proposal: the person accepts it or not (TC6).
import { rangCompetence } from '../dossier/titre-competence.ts';
import type { Bloc } from '../fiche/fiche.ts';
import type { LivretView } from '../livret/livret.ts';
import type { Correspondance } from './gabarit.ts';
import { motsUtiles, plierMots } from './mots.ts';
import { estListe } from './parties.ts';
import type { Place } from './place.ts';
import { colonnesProposees, LISTES } from './rangees.ts';

/** Folded words → part. The first that fits decides, so the narrow ones come first. */
const LIGNES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(nom|prenoms?) (et |de |d |\/ ?)?(nom|prenoms?)\b|^(nom|identite)( complet)?( du| de la| de l)? candidate?$|^candidate?$/,
    'candidat.nomComplet',
  ],
  [/\bprenoms?\b/, 'candidat.prenom'],
  [/\b(courriel|e ?mail|mail|adresse (electronique|mail))\b/, 'candidat.courriel'],
  [/\b(telephone|tel|portable|mobile)\b/, 'candidat.telephone'],
  [/\b(accompagnat\w+|tuteur|tutrice|architecte)\b/, 'candidat.accompagnateur'],
  [
    /\b(situation actuelle|situation professionnelle|emploi actuel|fonction actuelle|profession)\b/,
    'candidat.situation',
  ],
  [/\bcertificateur|organisme certificateur\b/, 'certification.certificateur'],
  [/\b(code|numero|n) (de (la )?)?(rncp|fiche)\b|^rncp$/, 'certification.code'],
  [/\b(code|numero|n) (du )?bloc\b/, 'bloc.code'],
  [/\b(intitule|titre|nom|libelle) du bloc\b|^bloc( vise)?( de competences?)?$/, 'bloc.intitule'],
  [/\bniveau\b/, 'certification.niveau'],
  [/\b(certification|diplome|titre (professionnel|vise))\b/, 'certification.intitule'],
  [/\brecevabilite\b/, 'projet.recevabilite'],
  [/\bdate (de )?(depot|remise)\b/, 'projet.depot'],
  [/\b(session|date (du )?jury)\b/, 'projet.session'],
  [/^(date|fait le|le|date du jour)$/, 'date.jour'],
  [/\badresse\b/, 'candidat.adresse'],
  [
    /^(votre |mon )?nom\b(?! (de |du |d )?(l |la )?(structure|entreprise|employeur|organisme|jeune|naissance))/,
    'candidat.nom',
  ],
];

const BLOCS: readonly (readonly [RegExp, string])[] = [
  [/correspondance|tableau croise|tableau de synthese des competences/, 'correspondance'],
  [/motivation|pourquoi (cette|ce|la) /, 'texte.motivation'],
  [/introduction|preambule/, 'chapitre:introduction'],
  [/conclusion|bilan|perspectives?\b/, 'chapitre:conclusion'],
  [
    /\b(liste|sommaire|table|inventaire|recapitulatif) des (annexes|preuves|pieces|justificatifs)|bordereau/,
    'preuves',
  ],
  [/\b(annexes?|preuves?|pieces? justificatives?|justificatifs?)\b/, 'annexes'],
  [/\b(livrables?|productions? attendues?)\b/, 'livrables'],
  [/\b(structures?|entreprises?|employeurs?|organismes?|etablissements?)\b/, 'structures.detail'],
  [/\b(parcours|cv|curriculum|itineraire|presentation (du candidat|personnelle))\b/, 'parcours.complet'],
  [/\b(postes?|emplois?|activites?|experiences?|missions?|fonctions?)\b/, 'experiences'],
  [/^(les |mes |vos )?competences( du bloc| visees)?$/, 'competences'],
];

/** « structures » of a paragraph is « structures » of rows. */
const EN_LISTE: Readonly<Record<string, string>> = {
  'structures.detail': 'structures',
  'parcours.complet': 'parcours',
  experiences: 'parcours',
  annexes: 'preuves',
};

/** « Compétence n° 3 », « C3 », « C1.3 » (bloc, then compétence). */
const numeroDe = (texte: string): number | undefined => {
  const m = /(?<!\p{L})(?:comp[ée]tence|c)\s*(?:n°|no|numéro)?\s*(\d{1,2})(?:\.(\d{1,2}))?(?!\d)/iu.exec(
    texte,
  );
  return m ? Number(m[2] ?? m[1]) : undefined;
};

/** Share of the words of the wording that the heading repeats, from its start. */
const ressemblance = (mots: readonly string[], libelle: readonly string[]): number => {
  if (mots.length < 3) return 0;
  const connus = new Set(libelle);
  return mots.filter((m) => connus.has(m)).length / mots.length;
};

/** The compétence that these words name: by its wording, else by its number in the bloc. */
export const competenceNommee = (texte: string, bloc: Bloc): string | undefined => {
  const mots = motsUtiles(texte.replace(/^\s*(comp[ée]tence|c)\s*\.?\s*(n°\s*)?[\d.]+\s*[:.–—-]?/iu, ''));
  const notes = bloc.competences
    .map((c) => ({ id: c.id, note: ressemblance(mots, motsUtiles(c.texte)) }))
    .sort((a, b) => b.note - a.note);
  const [premiere, seconde] = notes;
  if (premiere && premiere.note >= 0.7 && premiere.note - (seconde?.note ?? 0) >= 0.2) return premiere.id;
  const numero = numeroDe(texte);
  return bloc.competences.find((c) => rangCompetence(c.id) === numero)?.id;
};

const experienceNommee = (mots: string, combien: number): string | undefined => {
  const m =
    /^(?:poste|emploi|experience|activite|structure|mission|fiche activite)(?: n| no| numero)? (\d)\b/.exec(
      mots,
    );
  const rang = Number(m?.[1] ?? 0);
  return rang > 0 && rang <= combien ? String(rang) : undefined;
};

const CHAMPS_EXPERIENCE: readonly (readonly [RegExp, string])[] = [
  [/\b(periode|dates?|duree)\b/, 'periode'],
  [/\b(contexte|environnement)\b/, 'contexte'],
  [/\b(equipe|relations?|interlocuteurs?)\b/, 'equipe'],
  [/\b(moyens?|outils?|ressources?|materiels?)\b/, 'moyens'],
  [/\b(resultats?|bilan)\b/, 'resultats'],
  [/\b(place|missions?|role|responsabilites?|taches?)\b/, 'place'],
  [/\b(structure|entreprise|employeur|organisme|etablissement)\b/, 'structure'],
  [/\b(intitule|poste|fonction|emploi|titre)\b/, 'intitule'],
];

const proposerRangees = (
  place: Place,
  section: string,
): Pick<Correspondance, 'partie' | 'colonnes'> | undefined => {
  const voulue = BLOCS.find(([motif]) => motif.test(section))?.[1];
  const dite = estListe(EN_LISTE[voulue ?? ''] ?? voulue ?? '');
  const notes = LISTES.map((liste) => {
    const colonnes = colonnesProposees(liste, place.colonnes);
    const note = colonnes.filter((c) => c !== '').length + (liste === dite ? 1.5 : 0);
    return { liste, colonnes, note };
  }).sort((a, b) => b.note - a.note);
  const [premiere, seconde] = notes;
  if (!premiere || premiere.note < 2 || premiere.note === seconde?.note) return undefined;
  return { partie: premiere.liste, colonnes: premiere.colonnes };
};

const partieProposee = (place: Place, vue: LivretView, bloc: Bloc): string | undefined => {
  const mots = plierMots(place.mots);
  const dessus = place.section.map(plierMots);
  const competence = competenceNommee(place.mots, bloc);
  const dansCompetence = place.section.map((s) => competenceNommee(s, bloc)).findLast((c) => c !== undefined);
  if (place.genre === 'case') {
    const [gauche = '', haut] = place.mots.split(' · ');
    const ligne = competenceNommee(gauche, bloc);
    if (ligne !== undefined && haut !== undefined) {
      const colonne = plierMots(haut);
      if (/preuve|annexe|piece|justificatif/.test(colonne)) return `competence.preuves:${ligne}`;
      if (/situation|exemple|action/.test(colonne)) return `competence.situations:${ligne}`;
      if (/activite|experience|poste|mission|structure/.test(colonne))
        return `competence.experiences:${ligne}`;
      return undefined;
    }
  }
  if (competence !== undefined && !/libelle|intitule/.test(mots))
    return place.contenu === 'bloc' || place.genre === 'accolades' ? `competence:${competence}` : undefined;
  const combien = vue.experiences.length;
  const experience = [...dessus, mots]
    .map((m) => experienceNommee(m, combien))
    .findLast((r) => r !== undefined);
  if (experience !== undefined) {
    const champ = CHAMPS_EXPERIENCE.find(([motif]) =>
      motif.test(mots.replace(/^\w+ (n |no |numero )?\d+ ?/, '')),
    )?.[1];
    if (champ !== undefined) return `experience.${champ}:${experience}`;
    return place.genre === 'zone' ? `experience:${experience}` : undefined;
  }
  if (place.contenu === 'bloc' && place.genre !== 'case') {
    const partie = BLOCS.find(([motif]) => motif.test(mots))?.[1];
    if (partie !== undefined) return partie;
  }
  const ligne = LIGNES.find(([motif]) => motif.test(mots))?.[1];
  if (ligne !== undefined && place.genre !== 'zone') return ligne;
  if (place.contenu === 'bloc') {
    const partie = BLOCS.find(([motif]) => motif.test(mots))?.[1];
    if (partie !== undefined) return partie;
    // « Description », « Votre analyse » under the heading of a compétence: what was told of it.
    if (dansCompetence !== undefined && place.genre === 'zone') return undefined;
  }
  return undefined;
};

/** At most one for a place; none where the words say nothing, or where the livret has no such part. */
export const proposer = (
  places: readonly Place[],
  vue: LivretView,
  code: string,
  offertes: ReadonlySet<string>,
): Correspondance[] => {
  const bloc = vue.fiche.blocs.find((b) => b.code === code);
  if (!bloc) return [];
  return places.flatMap((place): Correspondance[] => {
    if (!place.libre) return [];
    const base = { place: place.id, mots: place.mots };
    if (place.genre === 'rangees') {
      const trouvee = proposerRangees(place, plierMots(place.section.join(' ')));
      return trouvee ? [{ ...base, ...trouvee }] : [];
    }
    const partie = partieProposee(place, vue, bloc);
    return partie !== undefined && offertes.has(partie) ? [{ ...base, partie }] : [];
  });
};
