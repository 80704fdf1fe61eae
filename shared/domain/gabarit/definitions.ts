// Each part of a livret that a template can ask for: its title, and what it gives.
import { noeudsAnnexes } from '../dossier/chapitre-annexes.ts';
import { noeudsCompetences } from '../dossier/chapitre-competences.ts';
import { noeudsLivrables } from '../dossier/chapitre-evaluation.ts';
import { noeudsExperiences, noeudsParcours, noeudsStructures } from '../dossier/chapitre-parcours.ts';
import type { Noeud, PreuveAnnexee } from '../dossier/modele.ts';
import { direDate, direPeriode } from '../dossier/periode.ts';
import { lireSources, type Sources, type Textes } from '../dossier/sources.ts';
import { rangCompetence, titreCompetence } from '../dossier/titre-competence.ts';
import { titreChapitre, trameDuBloc } from '../dossier/trame.ts';
import type { LivretView } from '../livret/livret.ts';
import { type Liste, montrent, rangeesDe } from './rangees.ts';

/** « ligne »: words; « bloc »: paragraphs; « liste »: rows, drawn as a table where there are none to fill. */
export type Nature = 'ligne' | 'bloc' | 'liste';
export type GroupePartie =
  | 'candidat'
  | 'certification'
  | 'textes'
  | 'parcours'
  | 'competences'
  | 'evaluation'
  | 'preuves'
  | 'autre';

/** What a part gives. `lignes` parts paragraphs of plain words; `liste` fills rows. */
export type ContenuPartie =
  | { readonly nature: 'ligne'; readonly texte: string }
  | { readonly nature: 'bloc'; readonly noeuds: readonly Noeud[] }
  | {
      readonly nature: 'liste';
      readonly liste: Liste;
      readonly rangees: readonly Readonly<Record<string, string>>[];
    };

export interface SourcesGabarit extends Sources {
  readonly textes: Textes;
  /** Day of the export. */
  readonly jour: string;
  /** Proofs that the texts placed cite. */
  readonly preuves: ReadonlyMap<string, PreuveAnnexee>;
}

type Lire = (s: SourcesGabarit, id: string) => ContenuPartie;
export interface Definition {
  readonly groupe: GroupePartie;
  readonly nature: Nature;
  /** Ids and titles that it is offered with; absent: once, with its own title. */
  readonly offres?: (vue: LivretView, bloc: string) => { id: string; titre: string }[];
  readonly titre: string;
  readonly lire: Lire;
}

const ligne = (texte: string): ContenuPartie => ({ nature: 'ligne', texte: texte.trim() });
const bloc = (noeuds: readonly Noeud[]): ContenuPartie => ({ nature: 'bloc', noeuds });
const champ = (
  groupe: GroupePartie,
  titre: string,
  lire: (s: SourcesGabarit, id: string) => string,
): Definition => ({
  groupe,
  nature: 'ligne',
  titre,
  lire: (s, id) => ligne(lire(s, id)),
});
const texteEcrit = (s: Sources, cle: string): Noeud[] => {
  const texte = s.texte(cle);
  return texte.content.length === 0 ? [] : [{ type: 'texte', cle, texte, niveau: 1 }];
};
const chapitre = (
  titre: string,
  lire: (s: SourcesGabarit) => readonly Noeud[],
  groupe: GroupePartie,
): Definition => ({
  groupe,
  nature: 'bloc',
  titre,
  lire: (s) => bloc(lire(s)),
});
const liste = (nom: Liste, titre: string, groupe: GroupePartie): Definition => ({
  groupe,
  nature: 'liste',
  titre,
  lire: (s) => ({ nature: 'liste', liste: nom, rangees: rangeesDe(nom, s) }),
});
/** The sources of the bloc that a compétence belongs to: a template may speak of several. */
const pour = (s: SourcesGabarit, competenceId: string): SourcesGabarit => {
  const sien = s.vue.fiche.blocs.find((b) => b.competences.some((c) => c.id === competenceId));
  return sien && sien !== s.bloc ? { ...s, ...lireSources(s.vue, sien, s.textes) } : s;
};
const competenceDe = (s: SourcesGabarit, id: string) => {
  const siennes = pour(s, id);
  return { siennes, competence: siennes.bloc.competences.find((c) => c.id === id) };
};
const parCompetence = (
  titre: string,
  lire: (s: SourcesGabarit, id: string) => ContenuPartie,
  nature: Nature,
): Definition => ({
  groupe: 'competences',
  nature,
  titre,
  lire: (s, id) => lire(pour(s, id), id),
  offres: (vue, code) =>
    [...vue.fiche.blocs]
      .sort((a, b) => Number(b.code === code) - Number(a.code === code))
      .flatMap((b) =>
        b.competences.map((c) => ({
          id: c.id,
          titre: `${b.code === code ? '' : `${b.code}, `}C${rangCompetence(c.id)}, ${titreCompetence(c.texte, 70)}`,
        })),
      ),
});
/** Only what the candidate told: the heading and the wording are the template's own. */
const raconter = (s: SourcesGabarit, id: string): Noeud[] => {
  const { siennes, competence } = competenceDe(s, id);
  if (!competence || siennes.situations(id).length === 0) return [];
  const seule = { ...siennes, bloc: { ...siennes.bloc, competences: [competence] } };
  const noeuds = noeudsCompetences(seule).filter(
    (n) => !(n.type === 'titre' && n.niveau === 2) && n.type !== 'referentiel',
  );
  return noeuds.map((n) =>
    n.type === 'titre' ? { ...n, niveau: 1 } : n.type === 'texte' ? { ...n, niveau: 1 } : n,
  );
};
const parExperience = (
  titre: string,
  lire: (s: SourcesGabarit, rang: number) => ContenuPartie,
  nature: Nature,
): Definition => ({
  groupe: 'parcours',
  nature,
  titre,
  lire: (s, id) => lire(s, Number(id) - 1),
  offres: (vue) =>
    [...vue.experiences]
      .sort((a, b) => a.ordre - b.ordre)
      .map((e, rang) => ({
        id: String(rang + 1),
        titre: `expérience ${rang + 1}, ${e.intitule || 'sans titre'}`,
      })),
});
const experienceDe = (s: SourcesGabarit, rang: number) =>
  [...s.vue.experiences].sort((a, b) => a.ordre - b.ordre)[rang];
const champExperience = (
  titre: string,
  lire: (e: NonNullable<ReturnType<typeof experienceDe>>, s: SourcesGabarit) => string,
): Definition =>
  parExperience(
    titre,
    (s, rang) => {
      const e = experienceDe(s, rang);
      return ligne(e ? lire(e, s) : '');
    },
    'ligne',
  );

export const DEFINITIONS: Readonly<Record<string, Definition>> = {
  'candidat.nomComplet': champ(
    'candidat',
    'Prénom et nom',
    ({ vue: { candidat: c } }) => `${c.prenom} ${c.nom}`,
  ),
  'candidat.prenom': champ('candidat', 'Prénom', (s) => s.vue.candidat.prenom),
  'candidat.nom': champ('candidat', 'Nom', (s) => s.vue.candidat.nom),
  'candidat.courriel': champ('candidat', 'Courriel', (s) => s.vue.candidat.courriel),
  'candidat.telephone': champ('candidat', 'Téléphone', (s) => s.vue.candidat.telephone),
  'candidat.adresse': champ('candidat', 'Adresse', (s) => s.vue.candidat.adresse),
  'candidat.situation': champ('candidat', 'Situation actuelle', (s) => s.vue.candidat.situationActuelle),
  'candidat.accompagnateur': champ('candidat', 'Accompagnateur', (s) => s.vue.candidat.accompagnateur),
  'certification.intitule': champ('certification', 'Certification', (s) => s.vue.fiche.intitule),
  'certification.code': champ('certification', 'Code RNCP', (s) => s.vue.fiche.code),
  'certification.niveau': champ('certification', 'Niveau', (s) => String(s.vue.fiche.niveau ?? '')),
  'certification.certificateur': champ('certification', 'Certificateur', (s) =>
    s.vue.fiche.certificateurs.map((c) => c.nomCommercial ?? c.nom).join(', '),
  ),
  'bloc.intitule': champ('certification', 'Intitulé du bloc', (s) => s.bloc.intitule),
  'bloc.code': champ('certification', 'Code du bloc', (s) => s.bloc.code),
  'bloc.modalites': champ('certification', 'Modalités d’évaluation', (s) => s.bloc.modalites ?? ''),
  'projet.recevabilite': champ('certification', 'Date de recevabilité', (s) =>
    s.vue.projet.recevabilite ? direDate(s.vue.projet.recevabilite) : '',
  ),
  'projet.depot': champ('certification', 'Date de dépôt', (s) =>
    s.vue.projet.depot ? direDate(s.vue.projet.depot) : '',
  ),
  'projet.session': champ('certification', 'Date de la session', (s) =>
    s.vue.projet.session ? direDate(s.vue.projet.session) : '',
  ),
  'date.jour': champ('autre', 'Date du jour de l’export', (s) => direDate(s.jour)),
  'texte.parcours': chapitre('Mon parcours (texte)', (s) => texteEcrit(s, 'candidat:parcours'), 'textes'),
  'texte.motivation': chapitre('Ma motivation', (s) => texteEcrit(s, 'candidat:motivation'), 'textes'),
  chapitre: {
    groupe: 'textes',
    nature: 'bloc',
    titre: '',
    lire: (s, id) => bloc(texteEcrit(s, `chapitre:${s.bloc.code}:${id}`)),
    offres: (vue, code) =>
      trameDuBloc(vue.dossiers, code)
        .chapitres.filter((c) => ['introduction', 'conclusion', 'libre'].includes(c.genre))
        .map((c) => ({ id: c.id, titre: titreChapitre(c) })),
  },
  parcours: liste('parcours', 'Mes expériences, une par ligne', 'parcours'),
  'parcours.complet': chapitre('Mon parcours, texte et tableau', noeudsParcours, 'parcours'),
  structures: liste('structures', 'Les structures, une par ligne', 'parcours'),
  'structures.detail': chapitre('Les structures, détaillées', noeudsStructures, 'parcours'),
  experiences: chapitre('Mes postes et projets, détaillés', noeudsExperiences, 'parcours'),
  experience: parExperience(
    '',
    (s, rang) => {
      const e = experienceDe(s, rang);
      if (!e) return bloc([]);
      return bloc(noeudsExperiences({ ...s, experiences: [e] }).filter((n) => n.type !== 'titre'));
    },
    'bloc',
  ),
  'experience.intitule': champExperience('intitulé', (e) => e.intitule),
  'experience.periode': champExperience('période', (e) => direPeriode(e.debut, e.fin, e.enCours)),
  'experience.structure': champExperience('structure', (e, s) => s.structure(e.structureId)?.nom ?? ''),
  'experience.description': champExperience(
    'la structure',
    (e, s) => s.structure(e.structureId)?.description ?? '',
  ),
  'experience.contexte': champExperience('contexte', (e) => e.contexte),
  'experience.place': champExperience('place', (e) => e.place),
  'experience.equipe': champExperience('équipe', (e) => e.equipe),
  'experience.moyens': champExperience('moyens', (e) => e.moyens),
  'experience.resultats': champExperience('résultats', (e) => e.resultats),
  competences: chapitre('Toutes les compétences du bloc', noeudsCompetences, 'competences'),
  competence: parCompetence('', (s, id) => bloc(raconter(s, id)), 'bloc'),
  'competence.libelle': parCompetence(
    'libellé',
    (s, id) => ligne(competenceDe(s, id).competence?.texte ?? ''),
    'ligne',
  ),
  'competence.experiences': parCompetence(
    'expériences',
    (s, id) => ligne(montrent(s, id).experiences),
    'ligne',
  ),
  'competence.situations': parCompetence('situations', (s, id) => ligne(montrent(s, id).situations), 'ligne'),
  'competence.preuves': parCompetence('preuves', (s, id) => ligne(montrent(s, id).preuves), 'ligne'),
  livrable: {
    groupe: 'evaluation',
    nature: 'bloc',
    titre: '',
    lire: (s, id) => bloc(texteEcrit(s, `reponse:${s.bloc.code}:${id}`)),
    offres: (vue, code) =>
      (vue.fiche.blocs.find((b) => b.code === code)?.livrables ?? []).map((l, rang) => ({
        id: String(rang + 1),
        titre: `Livrable ${rang + 1}, ${titreCompetence(l, 60)}`,
      })),
  },
  livrables: chapitre(
    'Tous les livrables',
    (s) => noeudsLivrables(s, { preuves: s.preuves, imprimees: false }),
    'evaluation',
  ),
  correspondance: liste('correspondance', 'Table de correspondance', 'competences'),
  preuves: liste('preuves', 'Liste des preuves', 'preuves'),
  annexes: chapitre(
    'Les preuves, en annexes',
    (s) => noeudsAnnexes([...s.preuves.values()]).filter((n) => n.type === 'preuve'),
    'preuves',
  ),
};
