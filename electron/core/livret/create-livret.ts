// A new livret: its frozen fiche, its blocs, and nothing else yet.
import { LivretError } from '#shared/contract/errors.ts';
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { Candidat, Projet } from '#shared/domain/livret/entities.ts';
import { createLivretFile } from '../store/create-livret-file.ts';
import { candidatTable } from '../store/queries/candidat.ts';
import { putFiche } from '../store/queries/fiche.ts';
import { putLivret } from '../store/queries/livret.ts';
import { projetTable } from '../store/queries/projet.ts';

export interface NewLivret {
  readonly archive: FicheArchive;
  /** Codes of the fiche; in any order, kept in that of the fiche. */
  readonly blocs: readonly string[];
}

/** Throws LivretError « entree-invalide » (a bloc that is not of the fiche), « fichier-existe », « disque-plein »… */
export const createLivret = (
  deps: { readonly clock: () => Date; readonly newId: () => string },
  path: string,
  { archive, blocs }: NewLivret,
): void => {
  const connus = archive.fiche.blocs.map((bloc) => bloc.code);
  const inconnu = blocs.find((code) => !connus.includes(code));
  if (inconnu !== undefined)
    throw new LivretError(
      'entree-invalide',
      `« ${inconnu} » n’est pas un bloc de la fiche ${archive.fiche.code}. Rien n’a été créé. Ses blocs sont : ${connus.join(', ')}.`,
    );
  const now = deps.clock().toISOString();
  createLivretFile(path, (db) => {
    putLivret(db, { id: deps.newId(), exemple: false, creeLe: now }, now);
    putFiche(db, archive);
    candidatTable.put(db, Candidat.parse({}));
    projetTable.put(db, Projet.parse({ blocsVises: connus.filter((code) => blocs.includes(code)) }));
  });
};
