// The register, changed from what it is now: two quick edits of one entry both stay.
import { type Changes, change } from '#renderer/state/livret-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { pseudonymeLibre } from '#shared/domain/pseudonymes/noms-du-livret.ts';
import type { GenreDeNom, Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';

export const edit =
  (id: string, champs: Partial<Omit<Pseudonyme, 'id'>>): Changes =>
  ({ pseudonymes }) => {
    const now = pseudonymes.find((p) => p.id === id);
    return now === undefined ? null : [{ op: 'mettre-pseudonyme', valeur: { ...now, ...champs } }];
  };

/** `applique` false: known and left as it is. Its pseudonym is the first that is free. */
export const add = (
  { nom, genre, applique }: { readonly nom: string; readonly genre: GenreDeNom; readonly applique: boolean },
  libelle: string,
): Promise<boolean> => {
  const id = newId();
  return change(
    ({ pseudonymes }) => [
      {
        op: 'mettre-pseudonyme',
        valeur: {
          id,
          genre,
          nom: nom.trim(),
          pseudonyme: pseudonymeLibre(genre, pseudonymes, nom.trim()),
          variantes: [],
          applique,
        },
      },
    ],
    libelle,
  );
};

/** « Delmas, DLM » → two names; what is too much for the register is left out. */
export const variantesDe = (texte: string): string[] =>
  [
    ...new Set(
      texte
        .split(',')
        .map((nom) => nom.trim().slice(0, 200))
        .filter((nom) => nom !== ''),
    ),
  ].slice(0, 50);
