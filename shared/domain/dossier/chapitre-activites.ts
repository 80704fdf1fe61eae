// The heart of a dossier told by activity (SPEC D13): each experience as it was lived, then the situations that it gave;
// which compétence each shows is said under its title.
import type { Situation } from '../livret/entities.ts';
import { blocs as blocsDuTexte } from '../texte/parcourir.ts';
import { situationKey } from '../texte/texte-key.ts';
import { ancre, ancreCompetence, ancreSituation } from './ancres.ts';
import { noeudsSituation } from './chapitre-competences.ts';
import { noeudsExperience } from './chapitre-parcours.ts';
import type { Noeud } from './modele.ts';
import type { Sources } from './sources.ts';
import { rangCompetence, titreCompetence } from './titre-competence.ts';

const situationsDuBloc = (sources: Sources): Situation[] => {
  const rangs = new Map(sources.bloc.competences.map(({ id }, rang) => [id as string, rang]));
  return sources.bloc.competences
    .flatMap(({ id }) => sources.situations(id))
    .sort(
      (a, b) =>
        a.ordre - b.ordre ||
        (rangs.get(a.competenceId) ?? 0) - (rangs.get(b.competenceId) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
};

const ancreMontre = (id: string): string => ancre('mont', id);

const montre = ({ id, competenceId }: Situation, { bloc }: Sources): Noeud => {
  const competence = bloc.competences.find((c) => c.id === competenceId);
  return {
    type: 'paragraphe',
    style: 'note',
    ancre: ancreMontre(id),
    segments: [
      { gras: `Compétence ${rangCompetence(competenceId)}` },
      ` : ${titreCompetence(competence?.texte ?? '')}.`,
    ],
  };
};

const uneSituation = (situation: Situation, sources: Sources): Noeud[] => {
  const [titre, ...suite] = noeudsSituation(situation, sources, false);
  return titre === undefined ? [] : [titre, montre(situation, sources), ...suite];
};

/** Experiences in their order, those that show a compétence of this bloc; then the situations of none. */
export const noeudsActivites = (sources: Sources): Noeud[] => {
  const situations = situationsDuBloc(sources);
  const de = (id: string | null): Noeud[] =>
    situations.filter((s) => s.experienceId === id).flatMap((s) => uneSituation(s, sources));
  const connues = new Set(sources.experiences.map(({ id }) => id));
  const seules = situations
    .filter((s) => s.experienceId === null || !connues.has(s.experienceId))
    .flatMap((s) => uneSituation(s, sources));
  return [
    ...sources.experiences.flatMap((experience) => {
      const siennes = de(experience.id);
      return siennes.length === 0 ? [] : [...noeudsExperience(experience, sources), ...siennes];
    }),
    ...(seules.length === 0
      ? []
      : [
          {
            type: 'titre',
            niveau: 2,
            texte: 'Autres situations',
            numerote: true,
            ancre: 'autressituations',
          } as const,
          ...seules,
        ]),
  ];
};

/**
 * Anchors → compétence (D9). With those of the other family: a file that left before the candidate chose this one still
 * comes home.
 */
export const carteDesActivites = (sources: Sources): Map<string, string> => {
  const carte = new Map<string, string>();
  for (const { id } of sources.bloc.competences)
    for (const nom of [ancreCompetence(id), ancre('refe', id), ancre('absc', id)]) carte.set(nom, id);
  for (const { id, competenceId } of situationsDuBloc(sources)) {
    for (const nom of [ancreSituation(id), ancreMontre(id), ancre('lsit', id)]) carte.set(nom, competenceId);
    for (const bloc of blocsDuTexte(sources.texte(situationKey(id)))) carte.set(bloc.attrs.id, competenceId);
  }
  return carte;
};
