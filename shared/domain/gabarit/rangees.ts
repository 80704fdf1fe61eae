// Lists of the livret that fill the empty rows of a template's table: the fields of each, and its rows.
import { preuvesEnOrdre } from '../couverture/preuves.ts';
import { direDate, direPeriode } from '../dossier/periode.ts';
import { preuvesDuDossier, type Sources } from '../dossier/sources.ts';
import { rangCompetence } from '../dossier/titre-competence.ts';
import type { Experience } from '../livret/entities.ts';
import { preuvesCitees } from '../texte/parcourir.ts';
import { plierMots } from './mots.ts';

export const LISTES = ['parcours', 'structures', 'correspondance', 'preuves'] as const;
export type Liste = (typeof LISTES)[number];

interface Champ {
  readonly champ: string;
  readonly titre: string;
  /** Words of a header that ask for it, folded. */
  readonly motif: RegExp;
}

const RANG: Champ = { champ: 'rang', titre: 'Numéro', motif: /^(n|no|n°|numero|rang|#)$|^(n|numero)\b/ };

/** In the order in which a header is tried. */
export const CHAMPS_LISTES: Readonly<Record<Liste, readonly Champ[]>> = {
  parcours: [
    { champ: 'periode', titre: 'Période', motif: /period|dates?\b|duree|annees?|depuis|quand/ },
    {
      champ: 'structure',
      titre: 'Structure',
      motif: /structure|entreprise|employeur|organis|etablissement|societe|association/,
    },
    { champ: 'lieu', titre: 'Lieu', motif: /lieu|ville|adresse/ },
    { champ: 'secteur', titre: 'Secteur', motif: /secteur|domaine|branche/ },
    { champ: 'nature', titre: 'Nature', motif: /nature|type|statut|contrat|benevol/ },
    {
      champ: 'fonction',
      titre: 'Fonction',
      motif: /fonction|poste|emploi|intitule|metier|activite|experience|role/,
    },
    { champ: 'place', titre: 'Place et missions', motif: /mission|tache|responsab|place/ },
    { champ: 'resultats', titre: 'Résultats', motif: /resultat|realisation/ },
    RANG,
  ],
  structures: [
    { champ: 'secteur', titre: 'Secteur', motif: /secteur|domaine|branche/ },
    { champ: 'lieu', titre: 'Lieu', motif: /lieu|ville|adresse/ },
    { champ: 'effectif', titre: 'Effectif', motif: /effectif|taille|salarie/ },
    { champ: 'description', titre: 'Description', motif: /descri|presentation|mission|activite/ },
    { champ: 'nom', titre: 'Nom', motif: /nom|structure|entreprise|employeur|organis|etablissement|societe/ },
    RANG,
  ],
  correspondance: [
    { champ: 'preuves', titre: 'Preuves', motif: /preuve|annexe|piece|justificatif|document/ },
    { champ: 'situations', titre: 'Situations', motif: /situation|exemple|tache|action/ },
    {
      champ: 'experiences',
      titre: 'Expériences',
      motif: /activite|experience|poste|emploi|mission|structure|contexte/,
    },
    { champ: 'bloc', titre: 'Bloc', motif: /bloc/ },
    { champ: 'competence', titre: 'Compétence', motif: /competence|referentiel|capacite|savoir/ },
    RANG,
  ],
  preuves: [
    { champ: 'date', titre: 'Date', motif: /date|annee/ },
    {
      champ: 'montre',
      titre: 'Ce que la preuve montre',
      motif: /montre|commentaire|demontre|objet|interet|justifi(e|cation)/,
    },
    { champ: 'experience', titre: 'Expérience', motif: /experience|activite|structure|contexte/ },
    { champ: 'competences', titre: 'Compétences', motif: /competence/ },
    { champ: 'fichier', titre: 'Fichier', motif: /fichier/ },
    {
      champ: 'legende',
      titre: 'Intitulé',
      motif: /preuve|titre|intitule|nom|document|annexe|piece|description|nature/,
    },
    RANG,
  ],
};

/** One field a column, by the words of the headers; '' where none fits. No field is proposed twice. */
export const colonnesProposees = (liste: Liste, entetes: readonly string[]): string[] => {
  const pris = new Set<string>();
  return entetes.map((entete) => {
    const mots = plierMots(entete);
    const trouve = CHAMPS_LISTES[liste].find((c) => !pris.has(c.champ) && c.motif.test(mots));
    if (trouve) pris.add(trouve.champ);
    return trouve?.champ ?? '';
  });
};

type Rangee = Readonly<Record<string, string>>;

const NATURES: Record<Experience['nature'], string> = {
  poste: 'Poste',
  projet: 'Projet',
  mission: 'Mission',
  benevolat: 'Bénévolat',
  formation: 'Formation',
};

const parcours = (sources: Sources): Rangee[] =>
  [...sources.vue.experiences]
    .sort((a, b) => (a.debut ?? '9999').localeCompare(b.debut ?? '9999') || a.ordre - b.ordre)
    .map((e, rang) => {
      const structure = sources.structure(e.structureId);
      return {
        rang: String(rang + 1),
        periode: direPeriode(e.debut, e.fin, e.enCours),
        fonction: e.intitule,
        nature: NATURES[e.nature],
        structure: structure?.nom ?? '',
        lieu: structure?.lieu ?? '',
        secteur: structure?.secteur ?? '',
        place: e.place,
        resultats: e.resultats,
      };
    });

const structures = (sources: Sources): Rangee[] => {
  const ids = new Set(sources.experiences.map((e) => e.structureId));
  return sources.vue.structures
    .filter((s) => ids.has(s.id))
    .map(({ nom, secteur, lieu, effectif, description }, rang) => ({
      rang: String(rang + 1),
      nom,
      secteur,
      lieu,
      effectif,
      description,
    }));
};

/** What shows one compétence: its experiences, its situations, the numbers of the proofs that they cite. */
export const montrent = (sources: Sources, competenceId: string) => {
  const situations = sources.situations(competenceId);
  const cellules = sources.vue.couvertures.filter((c) => c.competenceId === competenceId);
  const ids = [
    ...new Set([...situations.map((s) => s.experienceId), ...cellules.map((c) => c.experienceId)]),
  ];
  const numeros = situations
    .flatMap((s) => preuvesCitees(sources.texte(`situation:${s.id}`)))
    .flatMap((id) => sources.numeros.get(id) ?? []);
  return {
    experiences: ids.flatMap((id) => sources.experience(id)?.intitule ?? []).join('\n'),
    situations: situations
      .map((s) => s.titre)
      .filter(Boolean)
      .join('\n'),
    preuves: [...new Set(numeros)].sort((a, b) => a - b).join(', '),
  };
};

const correspondance = (sources: Sources): Rangee[] =>
  sources.bloc.competences.map((c) => ({
    rang: String(rangCompetence(c.id)),
    bloc: sources.bloc.code,
    competence: c.texte,
    ...montrent(sources, c.id),
  }));

/** Those that this bloc speaks of; all of them while none is cited. */
const preuvesDuBloc = (sources: Sources) => {
  const textes = sources.bloc.competences
    .flatMap((c) => sources.situations(c.id))
    .map((s) => sources.texte(`situation:${s.id}`));
  const siennes = preuvesDuDossier(sources, textes);
  const toutes = preuvesEnOrdre(sources.vue.preuves);
  return siennes.size > 0 ? toutes.filter((p) => siennes.has(p.id)) : toutes;
};

const preuves = (sources: Sources): Rangee[] =>
  preuvesDuBloc(sources).map((p) => ({
    rang: String(sources.numeros.get(p.id) ?? 0),
    legende: p.legende,
    date: p.date ? direDate(p.date) : '',
    montre: p.montre,
    experience: sources.experience(p.experienceId)?.intitule ?? '',
    competences: [
      ...new Set(
        sources.vue.situations
          .filter((s) => preuvesCitees(sources.texte(`situation:${s.id}`)).includes(p.id))
          .map((s) => rangCompetence(s.competenceId)),
      ),
    ]
      .sort((a, b) => a - b)
      .join(', '),
    fichier: p.confidentielle
      ? 'consultable sur demande'
      : (sources.vue.fichiers.find((f) => f.sha256 === p.fichier)?.nom ?? ''),
  }));

const RANGEES = { parcours, structures, correspondance, preuves };

/** Values by field, in reading order; a line break parts what a cell lists. */
export const rangeesDe = (liste: Liste, sources: Sources): Rangee[] => RANGEES[liste](sources);
