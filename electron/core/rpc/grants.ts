// The paths that the person chose in a dialog, by the opaque word that the page holds in their place.
import { LivretError } from '#shared/contract/errors.ts';
import type { Grants } from '../context.ts';

export interface GrantStore extends Grants {
  add(grant: string, path: string): void;
}

export function createGrantStore(): GrantStore {
  const paths = new Map<string, string>();
  return {
    add: (grant, path) => void paths.set(grant, path),
    resolve(grant) {
      const path = paths.get(grant);
      if (path !== undefined) return path;
      throw new LivretError(
        'autorisation-inconnue',
        'L’emplacement choisi n’est plus connu. Rien n’a été modifié. Choisissez-le de nouveau.',
      );
    },
  };
}
