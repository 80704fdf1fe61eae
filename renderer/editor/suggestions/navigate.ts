// From one remark to the next in the texts on the screen, the tutor's and those of the relecture, in the order of the page.
import type { Editor } from '@tiptap/core';
import { create } from 'zustand';
import type { Remarque } from '#renderer/state/relecture-store.ts';
import type { Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { useEditors, writeIn } from '../editors-store.ts';
import { bringIntoView } from '../show-passage.ts';
import { type Genre, suggestionsIn } from './plugin.ts';
import { relectureIn } from './relecture-marks.ts';

export interface Stop {
  readonly cle: TexteKey;
  readonly from: number;
  readonly to: number;
  /** One of the two. */
  readonly tutor?: { readonly lot: Lot; readonly by: string; readonly genre: Genre };
  readonly relu?: Remarque;
}

/** The remarks shown beside the words that they are about; `focus`: the hand goes there. */
interface Open {
  readonly cle: TexteKey;
  readonly stops: readonly Stop[];
  readonly focus: boolean;
}

export const useOpenRemarks = create<{ readonly open: Open | null }>(() => ({ open: null }));
export const closeRemarks = (): void => useOpenRemarks.setState({ open: null });

/** Editors in the order of the page. */
const onScreen = (): [TexteKey, Editor][] =>
  [...useEditors.getState().byKey].sort(([, a], [, b]) =>
    a.view.dom.compareDocumentPosition(b.view.dom) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );

/** In the order of the text; at one place, the tutor's first. */
export function stopsOf(cle: TexteKey, { state }: Editor): Stop[] {
  const { lots, poses, whole, situations } = suggestionsIn(state);
  const tutor = lots.flatMap(({ lot, by }): Stop[] => {
    const pose = poses.get(lot.id) ?? whole.get(lot.id);
    const genre = situations.get(lot.id);
    return pose === undefined || genre === undefined
      ? []
      : [{ cle, from: pose.from, to: pose.to, tutor: { lot, by, genre } }];
  });
  const relu = relectureIn(state).map(({ remarque, from, to }): Stop => ({ cle, from, to, relu: remarque }));
  return [...tutor, ...relu].sort((a, b) => a.from - b.from || a.to - b.to);
}

const stopsAt = (cle: TexteKey, editor: Editor, pos: number): Stop[] =>
  stopsOf(cle, editor).filter(({ from, to }) => from <= pos && pos <= to);

/** Opens what is said of the words there; closes what was open when nothing is. */
export function openAt(cle: TexteKey, editor: Editor, pos: number, focus = false): boolean {
  const stops = stopsAt(cle, editor, pos);
  useOpenRemarks.setState({ open: stops.length === 0 ? null : { cle, stops, focus } });
  return stops.length > 0;
}

/** What is said of the words at the caret. */
export function openHere(): boolean {
  const { active, byKey } = useEditors.getState();
  const editor = active === null ? undefined : byKey.get(active);
  return active !== null && editor !== undefined && openAt(active, editor, editor.state.selection.from, true);
}

/** The suggestion at the caret, and its editor. */
export function suggestionHere(): { editor: Editor; lot: Lot } | null {
  const { active, byKey } = useEditors.getState();
  const editor = active === null ? undefined : byKey.get(active);
  if (active === null || editor === undefined) return null;
  const stop = stopsAt(active, editor, editor.state.selection.from).find(
    (s) => s.tutor?.genre === 'suggestion',
  );
  return stop?.tutor === undefined ? null : { editor, lot: stop.tutor.lot };
}

let last: Stop | null = null;
const same = (a: Stop, b: Stop | null): boolean =>
  b !== null &&
  a.cle === b.cle &&
  a.from === b.from &&
  (a.tutor === undefined ? a.relu === b.relu : a.tutor.lot.id === b.tutor?.lot.id);

/** Words of the stop, selected and brought into view. */
export function goToStop(stop: Stop): void {
  const editor = useEditors.getState().byKey.get(stop.cle);
  if (editor === undefined) return;
  last = stop;
  writeIn(stop.cle);
  const block = editor.state.doc.nodeAt(stop.from)?.isBlock === true;
  const $from = editor.state.doc.resolve(stop.from);
  const pos = block || $from.depth === 0 ? stop.from : $from.before();
  const selection = block ? { from: stop.from + 1, to: stop.from + 1 } : { from: stop.from, to: stop.to };
  bringIntoView(editor, pos, selection);
  useOpenRemarks.setState({ open: { cle: stop.cle, stops: [stop], focus: false } });
}

/** Where that suggestion stands; false when it is not on the screen. */
export function goToLot(cle: TexteKey, id: string): boolean {
  const editor = useEditors.getState().byKey.get(cle);
  const stop = editor && stopsOf(cle, editor).find((s) => s.tutor?.lot.id === id);
  if (stop !== undefined) goToStop(stop);
  return stop !== undefined;
}

/** To the next remark from the caret, or the one before; from the last to the first. Null: there is none. */
export function step(by: 1 | -1): { stop: Stop; rank: number; total: number } | null {
  const editors = onScreen();
  const all = editors.flatMap(([cle, editor]) => stopsOf(cle, editor));
  if (all.length === 0) return null;
  const { active, byKey } = useEditors.getState();
  const editor = active === null ? undefined : byKey.get(active);
  const caret = editor?.state.selection.from ?? 0;
  const known = all.findIndex((s) => same(s, last));
  const at =
    known !== -1 && all[known]?.cle === active && Math.abs((all[known]?.from ?? 0) - caret) <= 1 ? known : -1;
  const order = editors.map(([cle]) => cle);
  const here = active === null ? -1 : order.indexOf(active);
  const before = ({ cle, from }: Stop): boolean => {
    const text = order.indexOf(cle);
    return text < here || (text === here && from < caret);
  };
  const after = all.findIndex((s) => !before(s));
  const start = after === -1 ? all.length : after;
  const next = at !== -1 ? at + by : by === 1 ? start : start - 1;
  const rank = (next + all.length) % all.length;
  const stop = all[rank];
  if (stop === undefined) return null;
  goToStop(stop);
  return { stop, rank: rank + 1, total: all.length };
}
