// The heart of the dossier: each compétence with its official wording, then the situations that show it.

import type { Situation } from '../livret/entities.ts';
import { situationKey } from '../texte/texte-key.ts';
import { ancre, ancreCompetence, ancreSituation } from './ancres.ts';
import { libelleOfficiel } from './libelle-officiel.ts';
import type { Noeud } from './modele.ts';
import { direPeriode } from './periode.ts';
import type { Sources } from './sources.ts';
import { rangCompetence, titreCompetence } from './titre-competence.ts';

const point = (texte: string): string => (/[.!?…]$/u.test(texte) ? texte : `${texte}.`);

/** « Portail adhérents, mars à juin 2023. Chef de projet technique, équipe de trois. », or empty. */
export const ligneSituation = (situation: Situation, sources: Sources): string => {
  const experience = sources.experience(situation.experienceId);
  const lieu = [experience?.intitule ?? '', direPeriode(situation.debut, situation.fin)]
    .filter((m) => m !== '')
    .join(', ');
  return [lieu, situation.role.trim()]
    .filter((m) => m !== '')
    .map(point)
    .join(' ');
};

export const noeudsSituation = (situation: Situation, sources: Sources, premiere: boolean): Noeud[] => {
  const cle = situationKey(situation.id);
  const texte = sources.texte(cle);
  const ligne = ligneSituation(situation, sources);
  return [
    {
      type: 'titre',
      niveau: 3,
      texte: situation.titre || 'Situation',
      numerote: false,
      ancre: ancreSituation(situation.id),
    },
    ...(ligne === ''
      ? []
      : [{ type: 'ligne', texte: ligne, ancre: ancre('lsit', situation.id), libre: premiere } as const]),
    ...(texte.content.length === 0 ? [] : [{ type: 'texte', cle, texte, niveau: 3 } as const]),
  ];
};

export const noeudsCompetences = (sources: Sources): Noeud[] =>
  sources.bloc.competences.flatMap((competence): Noeud[] => {
    const situations = sources.situations(competence.id);
    return [
      {
        type: 'titre',
        niveau: 2,
        texte: titreCompetence(competence.texte),
        numerote: true,
        ancre: ancreCompetence(competence.id),
      },
      {
        type: 'referentiel',
        libelle: libelleOfficiel(competence.texte),
        reference: `${sources.bloc.code}, compétence ${rangCompetence(competence.id)}`,
        ancre: ancre('refe', competence.id),
        suivi: true,
      },
      ...(situations.length > 0
        ? situations.flatMap((s, rang) => noeudsSituation(s, sources, rang === 0))
        : [
            {
              type: 'paragraphe',
              style: 'note',
              segments: ['Compétence non présentée dans ce dossier.'],
              ancre: ancre('absc', competence.id),
            } as const,
          ]),
    ];
  });
