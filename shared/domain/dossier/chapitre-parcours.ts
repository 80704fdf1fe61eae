// The chapters about the candidate: parcours, structures, posts and projects.

import type { Experience, Structure } from '../livret/entities.ts';
import { PARCOURS_KEY } from '../texte/texte-key.ts';
import { ancre } from './ancres.ts';
import type { Noeud } from './modele.ts';
import { direPeriode } from './periode.ts';
import type { Sources } from './sources.ts';

const NATURES: Record<Experience['nature'], string> = {
  poste: 'Poste',
  projet: 'Projet',
  mission: 'Mission',
  benevolat: 'Bénévolat',
  formation: 'Formation',
};

/** One node for each paragraph typed; `libelle` opens the first one. */
const paragraphes = (texte: string, base: string, libelle = ''): Noeud[] =>
  texte
    .split(/\n+/)
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .map((ligne, rang) => ({
      type: 'paragraphe',
      style: 'corps',
      ancre: ancre('para', `${base}${rang}`),
      segments: rang === 0 && libelle !== '' ? [{ gras: `${libelle}. ` }, ligne] : [ligne],
    }));

const phrases = (...morceaux: string[]): string => morceaux.filter((m) => m.trim() !== '').join(', ');

export const noeudsParcours = (sources: Sources): Noeud[] => {
  const texte = sources.texte(PARCOURS_KEY);
  const experiences = [...sources.vue.experiences].sort((a, b) =>
    (a.debut ?? '9999').localeCompare(b.debut ?? '9999'),
  );
  const tableau: Noeud[] =
    experiences.length === 0
      ? []
      : [
          {
            type: 'tableau',
            ancre: 'tableauparcours',
            legende: 'Mes expériences, dans l’ordre du temps',
            colonnes: [
              { titre: 'Période', largeur: 0.26 },
              { titre: 'Fonction', largeur: 0.4 },
              { titre: 'Structure', largeur: 0.34 },
            ],
            lignes: experiences.map((e) => {
              const structure = sources.structure(e.structureId);
              return [
                [direPeriode(e.debut, e.fin, e.enCours)],
                [e.nature === 'poste' ? e.intitule : `${e.intitule} (${NATURES[e.nature].toLowerCase()})`],
                [phrases(structure?.nom ?? '', structure?.lieu ?? '')],
              ];
            }),
          },
        ];
  const ecrit: Noeud[] =
    texte.content.length === 0 ? [] : [{ type: 'texte', cle: PARCOURS_KEY, texte, niveau: 1 }];
  return [...ecrit, ...tableau];
};

const noeudsStructure = (s: Structure): Noeud[] => {
  const ligne = phrases(s.secteur, s.lieu, s.effectif);
  return [
    { type: 'titre', niveau: 2, texte: s.nom || 'Structure', numerote: true, ancre: ancre('stru', s.id) },
    ...(ligne === '' ? [] : [{ type: 'ligne', texte: ligne, ancre: ancre('lstr', s.id) } as const]),
    ...paragraphes(s.description, `stru${s.id}`),
  ];
};

export const noeudsStructures = (sources: Sources): Noeud[] => {
  const ids = new Set(sources.experiences.map((e) => e.structureId));
  return sources.vue.structures.filter((s) => ids.has(s.id)).flatMap(noeudsStructure);
};

export const noeudsExperience = (e: Experience, sources: Sources): Noeud[] => {
  const structure = sources.structure(e.structureId);
  const ligne = phrases(NATURES[e.nature], structure?.nom ?? '', direPeriode(e.debut, e.fin, e.enCours));
  return [
    {
      type: 'titre',
      niveau: 2,
      texte: e.intitule || 'Expérience',
      numerote: true,
      ancre: ancre('expe', e.id),
    },
    { type: 'ligne', texte: ligne, ancre: ancre('lexp', e.id) },
    ...paragraphes(e.contexte, `ectx${e.id}`, 'Contexte'),
    ...paragraphes(e.place, `epla${e.id}`, 'Ma place'),
    ...paragraphes(e.equipe, `eequ${e.id}`, 'Équipe'),
    ...paragraphes(e.moyens, `emoy${e.id}`, 'Moyens'),
    ...paragraphes(e.resultats, `eres${e.id}`, 'Résultats'),
  ];
};

export const noeudsExperiences = (sources: Sources): Noeud[] =>
  sources.experiences.flatMap((e) => noeudsExperience(e, sources));
