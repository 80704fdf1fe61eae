// The parts of a livret that a template can ask for: what the pickers offer, and what each one gives (SPEC TC5).
import type { LivretView } from '../livret/livret.ts';
import {
  type ContenuPartie,
  DEFINITIONS,
  type Definition,
  type GroupePartie,
  type Nature,
  type SourcesGabarit,
} from './definitions.ts';
import { LISTES, type Liste } from './rangees.ts';

export interface Partie {
  readonly code: string;
  readonly groupe: GroupePartie;
  readonly titre: string;
  readonly nature: Nature;
}

/** The field of an experience or a compétence is written before its id: « experience.contexte:2 ». */
const lireCode = (code: string): { definition: Definition | undefined; id: string } => {
  const deux = code.indexOf(':');
  const nom = deux === -1 ? code : code.slice(0, deux);
  return {
    definition: Object.hasOwn(DEFINITIONS, nom) ? DEFINITIONS[nom] : undefined,
    id: deux === -1 ? '' : code.slice(deux + 1),
  };
};

/** Words that the person types here, and « nothing », decided. */
export const SAISIE: Partie = {
  code: 'saisie',
  groupe: 'autre',
  titre: 'Un texte que je saisis',
  nature: 'ligne',
};
export const RIEN: Partie = { code: 'rien', groupe: 'autre', titre: 'Laisser vide', nature: 'ligne' };

const majuscule = (t: string): string => t.charAt(0).toUpperCase() + t.slice(1);

/** All that a template of this bloc can ask of this livret. */
export const partiesOffertes = (vue: LivretView, code: string): Partie[] => [
  ...Object.entries(DEFINITIONS).flatMap(([nom, { groupe, nature, titre, offres }]): Partie[] =>
    offres
      ? offres(vue, code).map((o) => ({
          code: `${nom}:${o.id}`,
          groupe,
          nature,
          titre: majuscule(titre === '' ? o.titre : `${o.titre}\u00a0: ${titre}`),
        }))
      : [{ code: nom, groupe, nature, titre }],
  ),
  SAISIE,
  RIEN,
];

/** null where the livret has no such part: a chapter that went, the compétence of another fiche. */
export const contenuPartie = (sources: SourcesGabarit, code: string): ContenuPartie | null => {
  const { definition, id } = lireCode(code);
  if (!definition) return null;
  if (definition.offres && !definition.offres(sources.vue, sources.bloc.code).some((o) => o.id === id))
    return null;
  return definition.lire(sources, id);
};

export const estListe = (code: string): Liste | undefined => LISTES.find((l) => l === code);
