// The tutor's remarks in the text that they are about: words that a comment is laid on, suggestions drawn in place. They
// follow what is typed and are never part of what is saved (SPEC TR21).
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { Mapping } from '@tiptap/pm/transform';
import { DecorationSet, type EditorView } from '@tiptap/pm/view';
import {
  estUneSuggestion,
  type Lot,
  type Situation,
  situationDe,
} from '#shared/domain/relectures/dans-le-texte.ts';
import type { Decision } from '#shared/domain/relectures/entities.ts';
import { DecisionStep, type Pose } from './decision-step.ts';
import { draw } from './draw.ts';
import { placesOf } from './places.ts';

/** A lot to be shown, and how whoever made it is called. */
export interface ShownLot {
  readonly lot: Lot;
  readonly by: string;
}

export type Genre = Situation['genre'];

interface Told {
  readonly lots?: readonly ShownLot[];
}

export interface SuggestionState {
  readonly lots: readonly ShownLot[];
  readonly poses: ReadonlyMap<string, Pose>;
  /** Blocks of those that stand on no words of theirs, as of the last look. */
  readonly whole: ReadonlyMap<string, Pose>;
  readonly situations: ReadonlyMap<string, Genre>;
  /** What was decided, or taken back, in this editor. */
  readonly etats: ReadonlyMap<string, Decision['etat']>;
  readonly set: DecorationSet;
}

const NOTHING: SuggestionState = {
  lots: [],
  poses: new Map(),
  whole: new Map(),
  situations: new Map(),
  etats: new Map(),
  set: DecorationSet.empty,
};
const key = new PluginKey<SuggestionState>('suggestions');

export const suggestionsIn = (state: EditorState): SuggestionState => key.getState(state) ?? NOTHING;

/** Null: what it stood on is gone. */
function mapPose({ id, from, to }: Pose, mapping: Mapping): Pose | null {
  if (from === to) {
    const at = mapping.mapResult(from, 1);
    return at.deletedAcross ? null : { id, from: at.pos, to: at.pos };
  }
  const pose = { id, from: mapping.map(from, 1), to: mapping.map(to, -1) };
  return pose.from < pose.to ? pose : null;
}

const mapPoses = (poses: ReadonlyMap<string, Pose>, mapping: Mapping): Map<string, Pose> =>
  new Map(
    [...poses].flatMap(([id, pose]) => {
      const mapped = mapPose(pose, mapping);
      return mapped === null ? [] : [[id, mapped]];
    }),
  );

export const wordsAt = (doc: Node, { from, to }: Pose): string | null =>
  to <= doc.content.size ? doc.textBetween(from, to, '\n', ' ') : null;

/** Finds each lot where it is known to stand, if its words are still there, else by what surrounds it. */
function place(doc: Node, lots: readonly ShownLot[], known: ReadonlyMap<string, Pose>) {
  const blockOf = ({ remarques: [r] }: Lot): string => r?.place?.blockId ?? '';
  const blocks = placesOf(doc, new Set(lots.map(({ lot }) => blockOf(lot))));
  const poses = new Map<string, Pose>();
  const whole = new Map<string, Pose>();
  const situations = new Map<string, Genre>();
  for (const { lot } of lots) {
    const pose = known.get(lot.id);
    const stands = pose !== undefined && estUneSuggestion(lot) && wordsAt(doc, pose) === lot.retire;
    if (stands) {
      poses.set(lot.id, pose);
      situations.set(lot.id, 'suggestion');
      continue;
    }
    const block = blocks.get(blockOf(lot));
    const found = situationDe(lot, block === undefined ? null : (block.text ?? ''));
    situations.set(lot.id, found.genre);
    if (block === undefined) continue;
    const { pos, node } = block;
    if ('debut' in found)
      poses.set(lot.id, { id: lot.id, from: pos + 1 + found.debut, to: pos + 1 + found.fin });
    else if (found.genre !== 'deja') whole.set(lot.id, { id: lot.id, from: pos, to: pos + node.nodeSize });
  }
  return { poses, whole, situations };
}

const sameMap = <V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): boolean =>
  a.size === b.size && [...a].every(([id, v]) => b.get(id) === v);

function settled(
  tr: Transaction,
  before: SuggestionState,
  lots: readonly ShownLot[],
  known: ReadonlyMap<string, Pose>,
) {
  const { poses, whole, situations } = place(tr.doc, lots, known);
  const asked = new Set(lots.map(({ lot }) => lot.id));
  return {
    ...before,
    lots,
    // What is no longer shown may be shown again where it stood (an undo).
    poses: new Map([...[...known].filter(([id]) => !asked.has(id)), ...poses]),
    whole,
    situations: sameMap(situations, before.situations) ? before.situations : situations,
    set: draw(tr.doc, lots, new Map([...whole, ...poses]), situations),
  };
}

function apply(tr: Transaction, before: SuggestionState): SuggestionState {
  const told = tr.getMeta(key) as Told | undefined;
  if (!tr.docChanged && told === undefined) return before;
  let poses = before.poses;
  let whole = before.whole;
  let etats = before.etats;
  let set = before.set;
  let decided = false;
  if (tr.docChanged) {
    poses = poses.size === 0 ? poses : mapPoses(poses, tr.mapping);
    whole = whole.size === 0 ? whole : mapPoses(whole, tr.mapping);
    set = set.map(tr.mapping, tr.doc);
    tr.steps.forEach((step, rank) => {
      if (!(step instanceof DecisionStep)) return;
      decided = true;
      etats = new Map([...etats, ...step.changes.map(({ id, vers }) => [id, vers] as const)]);
      const after = tr.mapping.slice(rank + 1);
      const next = new Map(poses);
      const back = step.changes.some(({ vers }) => vers === 'a-traiter');
      for (const pose of step.poses)
        if (back) next.set(pose.id, { ...pose, from: after.map(pose.from, 1), to: after.map(pose.to, -1) });
        else next.delete(pose.id);
      poses = next;
    });
  }
  const now = { ...before, poses, whole, etats, set };
  if (told === undefined && !decided) return now;
  const shown = (told?.lots ?? before.lots).filter(({ lot }) =>
    lot.remarques.every(({ id, etat }) => (etats.get(id) ?? etat) === 'a-traiter'),
  );
  return settled(tr, now, shown, poses);
}

/** Shows these and no others. */
export function showLots(editor: Editor, lots: readonly ShownLot[]): void {
  if (lots.length === 0 && suggestionsIn(editor.state).lots.length === 0) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, { lots } satisfies Told).setMeta('addToHistory', false));
}

/** Looks again at where each stands. */
const lookAgain = (view: EditorView): void =>
  view.dispatch(view.state.tr.setMeta(key, {} satisfies Told).setMeta('addToHistory', false));

export interface SuggestionsOptions {
  readonly onDecide: (made: readonly Decision[]) => void;
  readonly onSituations: (situations: ReadonlyMap<string, Genre>) => void;
}

/** Milliseconds without a change before their places are looked at again. */
const PAUSE = 400;

export const Suggestions = Extension.create<SuggestionsOptions>({
  name: 'suggestions',
  addOptions: () => ({ onDecide: () => undefined, onSituations: () => undefined }),
  addProseMirrorPlugins() {
    const { onDecide, onSituations } = this.options;
    return [
      new Plugin<SuggestionState>({
        key,
        state: { init: () => NOTHING, apply },
        props: { decorations: (state) => suggestionsIn(state).set },
        view: (view) => {
          let timer: ReturnType<typeof setTimeout> | undefined;
          const later = (): void => {
            clearTimeout(timer);
            timer = setTimeout(() => (view.composing ? later() : lookAgain(view)), PAUSE);
          };
          return {
            update: (_, beforeState) => {
              const before = suggestionsIn(beforeState);
              const now = suggestionsIn(view.state);
              if (now.etats !== before.etats)
                onDecide(
                  [...now.etats].flatMap(([id, etat]) =>
                    before.etats.get(id) === etat ? [] : [{ id, etat }],
                  ),
                );
              if (now.situations !== before.situations) onSituations(now.situations);
              if (now.lots.length > 0 && beforeState.doc !== view.state.doc) later();
            },
            destroy: () => {
              clearTimeout(timer);
              onSituations(new Map());
            },
          };
        },
      }),
    ];
  },
});
