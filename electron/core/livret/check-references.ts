// Refuses operations that speak of a bloc or a compétence that the livret's fiche does not hold.
import { LivretError } from '#shared/contract/errors.ts';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';

interface References {
  readonly blocs: readonly string[];
  readonly competences: readonly string[];
}

const references = (operation: Operation): References => {
  switch (operation.op) {
    case 'mettre-projet':
      return {
        blocs: [...operation.valeur.blocsVises, ...operation.valeur.blocsAcquis.map((acquis) => acquis.bloc)],
        competences: [],
      };
    case 'mettre-situation':
    case 'mettre-couverture':
      return { blocs: [], competences: [operation.valeur.competenceId] };
    case 'mettre-remarque': {
      const { competence, propositions } = operation.valeur;
      return { blocs: [], competences: [...propositions, ...(competence === null ? [] : [competence])] };
    }
    case 'mettre-reponse':
    case 'mettre-dossier':
    case 'mettre-gabarit':
    case 'mettre-repetition':
      return { blocs: [operation.valeur.bloc], competences: [] };
    case 'mettre-soutenance':
      return {
        blocs: [operation.valeur.bloc],
        competences: operation.valeur.parties.flatMap((partie) => partie.competences),
      };
    default:
      return { blocs: [], competences: [] };
  }
};

/** Throws LivretError « entree-invalide ». */
export const checkReferences = (fiche: Fiche, operations: readonly Operation[]): void => {
  const blocs = new Set(fiche.blocs.map((bloc) => bloc.code));
  const competences = new Set(fiche.blocs.flatMap((bloc) => bloc.competences.map(({ id }) => id)));
  for (const operation of operations) {
    const cites = references(operation);
    const inconnu =
      cites.blocs.find((code) => !blocs.has(code)) ?? cites.competences.find((id) => !competences.has(id));
    if (inconnu !== undefined)
      throw new LivretError(
        'entree-invalide',
        `« ${inconnu} » n’est pas dans la fiche ${fiche.code}. Rien n’a été changé. Vérifiez le code.`,
      );
  }
};
