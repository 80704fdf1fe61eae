// How the tutor's remarks are drawn in the text: what is proposed, struck out or put in, and who proposes it.
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Lot, Situation } from '#shared/domain/relectures/dans-le-texte.ts';
import type { Pose } from './decision-step.ts';

/** The attribute that names the remark that a mark of the text belongs to. */
export const REMARK = 'data-remarque';

const element = (name: string, className: string, text: string): HTMLElement => {
  const node = document.createElement(name);
  node.className = className;
  node.textContent = text;
  return node;
};

function proposal({ id, par }: Lot, by: string): HTMLElement {
  const dom = element('span', 'ed-proposal', '');
  dom.contentEditable = 'false';
  dom.setAttribute(REMARK, id);
  if (par !== '') dom.append(element('ins', 'ed-ins', par));
  dom.append(element('span', 'ed-by', by));
  return dom;
}

function marksOf(lot: Lot, by: string, { from, to }: Pose, genre: Situation['genre']): Decoration[] {
  const named = { [REMARK]: lot.id };
  if (genre === 'suggestion') {
    const struck =
      from === to ? [] : [Decoration.inline(from, to, { nodeName: 'del', class: 'ed-del', ...named })];
    return [
      ...struck,
      Decoration.widget(to, () => proposal(lot, by), {
        // After the caret at the end of its words: a selection of them holds nothing that is only drawn.
        side: 1,
        ignoreSelection: true,
        key: JSON.stringify([lot.id, lot.par, by]),
      }),
    ];
  }
  if (genre === 'mots') return [Decoration.inline(from, to, { class: 'ed-about', ...named })];
  const className = genre === 'conflit' ? 'ed-conflict-block' : 'ed-about-block';
  return genre === 'bloc' || genre === 'conflit'
    ? [Decoration.node(from, to, { class: className, ...named })]
    : [];
}

export function draw(
  doc: Node,
  lots: readonly { readonly lot: Lot; readonly by: string }[],
  poses: ReadonlyMap<string, Pose>,
  situations: ReadonlyMap<string, Situation['genre']>,
): DecorationSet {
  const marks = lots.flatMap(({ lot, by }) => {
    const pose = poses.get(lot.id);
    const genre = situations.get(lot.id);
    return pose === undefined || genre === undefined ? [] : marksOf(lot, by, pose, genre);
  });
  return marks.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, marks);
}
