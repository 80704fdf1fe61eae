// Edits of the outline of one bloc's dossier.
import { newBlockId } from '#renderer/editor/block-id.ts';
import { change } from '#renderer/state/livret-store.ts';
import { trameDuBloc } from '#shared/domain/dossier/trame.ts';
import type { Dossier } from '#shared/domain/livret/entities.ts';

/** `update` works on the outline as it is when the changes before it are written; null changes nothing. */
export const changeTrame = (
  bloc: string,
  update: (dossier: Dossier) => Dossier | null,
  libelle: string,
): Promise<boolean> =>
  change((vue) => {
    const valeur = update(trameDuBloc(vue.dossiers, bloc));
    return valeur === null ? null : [{ op: 'mettre-dossier', valeur }];
  }, libelle);

export const newChapter = (titre: string): Dossier['chapitres'][number] => ({
  id: newBlockId(),
  genre: 'libre',
  titre,
  inclus: true,
});
