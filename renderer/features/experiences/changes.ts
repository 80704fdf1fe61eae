// What is done to experiences and structures, as operations on the livret.
import type { Experience, Structure } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';

export const inOrder = (experiences: readonly Experience[]): Experience[] =>
  [...experiences].sort((a, b) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1));

export const addExperience = (vue: LivretView, id: string): Operation[] => [
  {
    op: 'mettre-experience',
    valeur: {
      id,
      ordre: (inOrder(vue.experiences).at(-1)?.ordre ?? -1) + 1,
      nature: 'poste',
      intitule: '',
      structureId: null,
      debut: null,
      fin: null,
      enCours: false,
      contexte: '',
      place: '',
      equipe: '',
      moyens: '',
      resultats: '',
    },
  },
];

export const addStructure = (id: string): Operation[] => [
  { op: 'mettre-structure', valeur: { id, nom: '', secteur: '', lieu: '', effectif: '', description: '' } },
];

export const editExperience =
  (id: string, changes: Partial<Experience>) =>
  (vue: LivretView): Operation[] | null => {
    const now = vue.experiences.find((e) => e.id === id);
    return now === undefined ? null : [{ op: 'mettre-experience', valeur: { ...now, ...changes } }];
  };

export const editStructure =
  (id: string, changes: Partial<Structure>) =>
  (vue: LivretView): Operation[] | null => {
    const now = vue.structures.find((s) => s.id === id);
    return now === undefined ? null : [{ op: 'mettre-structure', valeur: { ...now, ...changes } }];
  };

export const moveExperience =
  (id: string, by: 1 | -1) =>
  (vue: LivretView): Operation[] | null => {
    const all = inOrder(vue.experiences);
    const from = all.findIndex((e) => e.id === id);
    const now = all[from];
    const other = all[from + by];
    if (now === undefined || other === undefined) return null;
    all[from] = other;
    all[from + by] = now;
    return all.flatMap((e, ordre) =>
      e.ordre === ordre ? [] : [{ op: 'mettre-experience', valeur: { ...e, ordre } }],
    );
  };

/** What was told of it stays, without an experience; its cells of the cartographie go. All comes back with one undo. */
export const removeExperience =
  (id: string) =>
  (vue: LivretView): Operation[] => [
    ...vue.situations
      .filter((s) => s.experienceId === id)
      .map((s): Operation => ({ op: 'mettre-situation', valeur: { ...s, experienceId: null } })),
    ...vue.preuves
      .filter((p) => p.experienceId === id)
      .map((p): Operation => ({ op: 'mettre-preuve', valeur: { ...p, experienceId: null } })),
    ...vue.couvertures
      .filter((c) => c.experienceId === id)
      .map((c): Operation => ({ op: 'retirer-couverture', competenceId: c.competenceId, experienceId: id })),
    { op: 'retirer-experience', id },
  ];

export const removeStructure =
  (id: string) =>
  (vue: LivretView): Operation[] => [
    ...vue.experiences
      .filter((e) => e.structureId === id)
      .map((e): Operation => ({ op: 'mettre-experience', valeur: { ...e, structureId: null } })),
    { op: 'retirer-structure', id },
  ];
