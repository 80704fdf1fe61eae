// What is looked for in one text: marked where it stands, the passage one is at marked apart. Same matching as the search
// across the livret (shared/domain/recherche).
import { type Editor, Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { reecrire } from '#shared/domain/recherche/lignes.ts';
import { accorder, Demande, motif, PAS_UN_MOT } from '#shared/domain/recherche/motif.ts';
import { plier } from '#shared/domain/recherche/plier.ts';
import type { Inline } from '#shared/domain/texte/rich-text.ts';
import { bringIntoView } from '../show-passage.ts';

interface Hit {
  readonly from: number;
  readonly to: number;
}

interface Finding {
  readonly asked: string;
  readonly hits: readonly Hit[];
  /** Rank of the passage one is at, or -1. */
  readonly at: number;
}

const NOTHING: Finding = { asked: '', hits: [], at: -1 };
const key = new PluginKey<Finding>('find');

const demandeOf = (asked: string): Demande => Demande.parse({ texte: asked });

function hitsIn(doc: Node, asked: string): Hit[] {
  if (asked === '') return [];
  const demande = demandeOf(asked);
  const find = motif(demande);
  const hits: Hit[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const line = node.textBetween(0, node.content.size, undefined, (leaf) =>
      leaf.type.name === 'hardBreak' ? '\n' : PAS_UN_MOT,
    );
    for (const { debut, fin } of find(plier(line, demande)))
      hits.push({ from: pos + 1 + debut, to: pos + 1 + fin });
    return false;
  });
  return hits;
}

export const findingIn = (editor: Editor): Finding => key.getState(editor.state) ?? NOTHING;

/** Looks for these words; nothing is marked any more when there are none. */
export function look(editor: Editor, asked: string): void {
  const hits = hitsIn(editor.state.doc, asked);
  // The first passage from the caret on.
  const after = hits.findIndex((hit) => hit.from >= editor.state.selection.from);
  const at = hits.length === 0 ? -1 : Math.max(0, after);
  editor.view.dispatch(editor.state.tr.setMeta(key, { asked, hits, at }).setMeta('addToHistory', false));
  show(editor);
}

function show(editor: Editor): void {
  const { hits, at } = findingIn(editor);
  const hit = hits[at];
  if (hit === undefined) return;
  const block = editor.state.doc.resolve(hit.from).before();
  bringIntoView(editor, block, hit, false);
}

/** To the next passage, or the one before; from the last one to the first. */
export function step(editor: Editor, by: 1 | -1): void {
  const { asked, hits, at } = findingIn(editor);
  if (hits.length === 0) return;
  const next = (at + by + hits.length) % hits.length;
  editor.view.dispatch(
    editor.state.tr.setMeta(key, { asked, hits, at: next }).setMeta('addToHistory', false),
  );
  show(editor);
}

function write(tr: Transaction, asked: string, hit: Hit, par: string): void {
  const inline = (tr.doc.slice(hit.from, hit.to).content.toJSON() ?? []) as Inline[];
  const words = tr.doc.textBetween(hit.from, hit.to);
  const after = reecrire(inline, accorder(demandeOf(asked), words, par));
  const fragment = Fragment.fromJSON(tr.doc.type.schema, after);
  tr.replaceWith(hit.from, hit.to, fragment);
}

/** Replaces the passage one is at and goes to the next one. */
export function replaceOne(editor: Editor, par: string): void {
  const { asked, hits, at } = findingIn(editor);
  const hit = hits[at];
  if (hit === undefined) return;
  const { tr } = editor.state;
  write(tr, asked, hit, par);
  editor.view.dispatch(closeHistory(tr));
  show(editor);
}

/** Replaces every passage: one step of the text's own undo. Returns how many. */
export function replaceAll(editor: Editor, par: string): number {
  const { asked, hits } = findingIn(editor);
  const { tr } = editor.state;
  for (const hit of hits.toReversed()) write(tr, asked, hit, par);
  if (hits.length > 0) editor.view.dispatch(closeHistory(tr));
  return hits.length;
}

export const FindMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Finding>({
      key,
      state: {
        init: () => NOTHING,
        apply: (tr, before) => {
          const told = tr.getMeta(key) as Finding | undefined;
          if (told !== undefined) return told;
          if (!tr.docChanged || before.asked === '') return before;
          const hits = hitsIn(tr.doc, before.asked);
          return { ...before, hits, at: Math.min(Math.max(before.at, 0), hits.length - 1) };
        },
      },
      props: {
        decorations: (state) => {
          const { hits, at } = key.getState(state) ?? NOTHING;
          if (hits.length === 0) return null;
          return DecorationSet.create(
            state.doc,
            hits.map(({ from, to }, rank) =>
              Decoration.inline(from, to, { class: rank === at ? 'ed-hit ed-hit-at' : 'ed-hit' }),
            ),
          );
        },
      },
    }),
  ],
});
