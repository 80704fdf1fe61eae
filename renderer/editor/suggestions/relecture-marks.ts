// What the relecture says, underlined in the text: solid for what is wrong, dashed for an advice. Mapped at each key,
// drawn again only when the relecture was read again (SPEC T22).
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration } from '@tiptap/pm/view';
import type { Remarque } from '#renderer/state/relecture-store.ts';
import { keptDecorations } from '../kept-decorations.ts';
import { type BlockPlace, placesOf } from './places.ts';

const kept = keptDecorations('relectureMarks');

/** A citation of preuve is one place of the editor. */
const words = (citation: string): string => citation.replace(/\[preuve:[^\]]*\]/gu, ' ');

/** The sentence may have moved since it was read: the nearest one that says the same. */
function nearest({ text }: BlockPlace, { debut, fin, citation }: Remarque) {
  if (text === null) return null;
  const said = words(citation);
  if (said === '') return null;
  if (text.slice(debut, fin) === said) return { debut, fin };
  let place = -1;
  for (let at = text.indexOf(said); at !== -1; at = text.indexOf(said, at + 1))
    if (place === -1 || Math.abs(at - debut) < Math.abs(place - debut)) place = at;
  return place === -1 ? null : { debut: place, fin: place + said.length };
}

function marksOf(doc: Node, remarques: readonly Remarque[]): Decoration[] {
  const places = placesOf(doc, new Set(remarques.map(({ blockId }) => blockId ?? '')));
  return remarques.flatMap((remarque) => {
    const block = places.get(remarque.blockId ?? '');
    if (block === undefined) return [];
    const la = nearest(block, remarque);
    const spec = { remarque };
    if (la !== null)
      return [
        Decoration.inline(
          block.pos + 1 + la.debut,
          block.pos + 1 + la.fin,
          { class: `ed-relu ed-relu-${remarque.gravite}` },
          spec,
        ),
      ];
    // The words under an image or a table: the whole of it.
    return block.text === null
      ? [Decoration.node(block.pos, block.pos + block.node.nodeSize, { class: 'ed-relu-block' }, spec)]
      : [];
  });
}

const remarkOf = (mark: Decoration): Remarque => mark.spec.remarque as Remarque;

/**
 * Underlines these and no others. A long text is read again while one types, and most of its remarks are those of before:
 * only what changed is drawn.
 */
export function markRelecture(editor: Editor, remarques: readonly Remarque[]): void {
  const { state } = editor;
  const before = kept.of(state);
  const wanted = new Set(remarques);
  const drawn = new Set<Remarque>();
  const gone: Decoration[] = [];
  for (const mark of before.find())
    if (wanted.has(remarkOf(mark))) drawn.add(remarkOf(mark));
    else gone.push(mark);
  const fresh = marksOf(
    state.doc,
    remarques.filter((remarque) => !drawn.has(remarque)),
  );
  if (gone.length === 0 && fresh.length === 0) return;
  kept.give(editor, before.remove(gone).add(state.doc, fresh));
}

export interface MarkedRemark {
  readonly remarque: Remarque;
  readonly from: number;
  readonly to: number;
}

/** Those that stand there, or all of them, in the order of the text. */
export const relectureIn = (state: EditorState, from?: number, to = from): MarkedRemark[] =>
  kept
    .of(state)
    .find(from, to)
    .map((mark) => ({ remarque: remarkOf(mark), from: mark.from, to: mark.to }))
    .sort((a, b) => a.from - b.from || a.to - b.to);

export const RelectureMarks = Extension.create({
  name: 'relectureMarks',
  addProseMirrorPlugins: () => [kept.plugin()],
});
