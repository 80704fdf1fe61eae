// What `livret coverage` says: the cartographie, as JSON and as lines.
import { cartographie, type EtatCompetence } from '#shared/domain/couverture/couverture.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

const PROFONDEURS = ['rien', 'décrit', 'analysé', 'prouvé'] as const;
const ETATS: Readonly<Record<EtatCompetence, string>> = {
  'a-decrire': 'à décrire',
  'a-analyser': 'à analyser',
  'a-prouver': 'à prouver',
  couverte: 'couverte',
};

/** Blocs aimed at only, in the order of the fiche. */
export const coverageJson = (vue: LivretView) => {
  const carte = cartographie(vue);
  const intitules = new Map(vue.experiences.map(({ id, intitule }) => [id, intitule]));
  const vises = carte.blocs.filter((bloc) => bloc.vise);
  return {
    couvertes: carte.couvertes,
    commencees: carte.commencees,
    total: carte.total,
    blocs: vises.map(({ bloc, couvertes, total }) => ({ bloc, couvertes, total })),
    competences: vises.flatMap(({ bloc, lignes }) =>
      lignes.map(({ competenceId, etat, profondeur, cellules }) => ({
        id: competenceId,
        bloc,
        etat,
        profondeur,
        experiences: cellules.map((cellule) => ({
          id: cellule.experienceId,
          intitule: intitules.get(cellule.experienceId) ?? '',
          profondeur: cellule.profondeur,
          decrit: true,
          analyse: cellule.profondeur >= 2,
          prouve: cellule.profondeur === 3,
        })),
      })),
    ),
    experiences: carte.colonnes.map((colonne) => ({
      id: colonne.experienceId,
      intitule: intitules.get(colonne.experienceId) ?? '',
      montrees: colonne.montrees,
      prouvees: colonne.prouvees,
    })),
  };
};

export const coverageText = (coverage: ReturnType<typeof coverageJson>): string =>
  [
    `${coverage.couvertes} compétences couvertes sur ${coverage.total}.`,
    ...coverage.blocs.flatMap(({ bloc, couvertes, total }) => [
      '',
      `${bloc} : ${couvertes} sur ${total}`,
      ...coverage.competences
        .filter((competence) => competence.bloc === bloc)
        .map(({ id, etat, experiences }) => {
          const cellules = experiences.map((e) => `${e.intitule} (${PROFONDEURS[e.profondeur]})`);
          return `  ${id}  ${ETATS[etat]}${cellules.length > 0 ? ` : ${cellules.join(', ')}` : ''}`;
        }),
    ]),
  ].join('\n');
