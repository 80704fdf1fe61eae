// Decisions on suggestions, in the texts that are on the screen, else in the livret.
import { call } from '#renderer/bridge/bridge.ts';
import { rewriteTextes } from '#renderer/state/livret-store.ts';
import type { Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import type { ChampsDeRemarque, Decision, RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { useEditors } from '../editors-store.ts';
import { saverOf } from '../open-textes.ts';
import { accept, decideOf } from './act.ts';

const byText = (lots: readonly Lot[]): Map<TexteKey | null, Lot[]> => {
  const groups = new Map<TexteKey | null, Lot[]>();
  for (const lot of lots) {
    const cle = (lot.remarques[0]?.place?.cle ?? null) as TexteKey | null;
    groups.set(cle, [...(groups.get(cle) ?? []), lot]);
  }
  return groups;
};

const editorOf = (cle: TexteKey | null) => (cle === null ? undefined : useEditors.getState().byKey.get(cle));

/** Takes those that fit; how many. */
export const acceptLots = (lots: readonly Lot[]): number =>
  [...byText(lots)].reduce((sum, [cle, some]) => {
    const editor = editorOf(cle);
    return sum + (editor === undefined ? 0 : accept(editor, some).length);
  }, 0);

/** Another state, a step of the text's own undo where it is on the screen, else of the livret's. */
export function decideLots(lots: readonly Lot[], etat: Decision['etat'], libelle: string): void {
  for (const [cle, some] of byText(lots)) {
    const editor = editorOf(cle);
    if (editor === undefined)
      void changeRemarks(
        some.flatMap((l) => l.remarques),
        { etat },
        libelle,
      );
    else decideOf(editor, some, etat);
  }
}

/** Some fields of remarks, one step of the livret's undo; what was just decided in a text is written before. */
export async function changeRemarks(
  remarques: readonly RemarqueRecue[],
  champs: ChampsDeRemarque,
  libelle: string,
): Promise<boolean> {
  for (const { place } of remarques) await saverOf(place?.cle as TexteKey)?.flush();
  const ids = remarques.map(({ id }) => id);
  return rewriteTextes(libelle, () => call('relectures.changer', { ids, champs, libelle }));
}
