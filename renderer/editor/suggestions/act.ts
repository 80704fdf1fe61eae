// What is done to a suggestion from the text or from beside it: one change of the editor, words and decision together.
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import type { Decision } from '#shared/domain/relectures/entities.ts';
import { phraseDuJour, phraseProposee } from '#shared/domain/relectures/phrases.ts';
import { DecisionStep, type Pose } from './decision-step.ts';
import { keepStep } from './last-step.ts';
import { placesOf } from './places.ts';
import { suggestionsIn, wordsAt } from './plugin.ts';

const changesOf = (lots: readonly Lot[], vers: Decision['etat']) =>
  lots.flatMap(({ remarques }) => remarques.map(({ id, etat }) => ({ id, de: etat, vers })));

/** A step of its own in the history, whatever is typed before and after. */
function dispatch(editor: Editor, tr: Transaction): void {
  editor.view.dispatch(closeHistory(tr));
  editor.view.dispatch(closeHistory(editor.state.tr));
  keepStep(editor);
}

function write(tr: Transaction, from: number, to: number, words: string): void {
  const marks = tr.doc.resolve(from < to ? from + 1 : from).marks();
  if (words === '') tr.delete(from, to);
  else tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks));
}

/** The paragraph went with its words: nothing is left of it, unless what holds it must hold something. */
function dropEmpty(tr: Transaction, at: number): void {
  const $at = tr.doc.resolve(at);
  if ($at.parent.content.size > 0 || $at.depth === 0 || $at.node(-1).childCount < 2) return;
  tr.delete($at.before(), $at.after());
}

const placed = (editor: Editor, lots: readonly Lot[]): { lot: Lot; pose: Pose }[] => {
  const { poses, situations } = suggestionsIn(editor.state);
  return lots.flatMap((lot) => {
    const pose = poses.get(lot.id);
    const fits =
      pose !== undefined &&
      situations.get(lot.id) === 'suggestion' &&
      wordsAt(editor.state.doc, pose) === lot.retire;
    return fits ? [{ lot, pose }] : [];
  });
};

/** Takes those that fit; gives them. */
export function accept(editor: Editor, lots: readonly Lot[]): Lot[] {
  const taken = placed(editor, lots);
  if (taken.length === 0) return [];
  const { tr } = editor.state;
  const done = taken.map(({ lot }) => lot);
  tr.step(
    new DecisionStep(
      changesOf(done, 'acceptee'),
      taken.map(({ pose }) => pose),
    ),
  );
  // From the end, so that what comes before keeps its place; at one place, the last one said goes first.
  const order = taken.map((t, rank) => ({ ...t, rank }));
  order.sort((a, b) => b.pose.from - a.pose.from || b.pose.to - a.pose.to || b.rank - a.rank);
  for (const { lot, pose } of order) {
    write(tr, pose.from, pose.to, lot.par);
    if (lot.par === '' && lot.remarques[0]?.texte.endsWith('\n')) dropEmpty(tr, pose.from);
  }
  dispatch(editor, tr);
  return done;
}

/** Says what was decided, the words staying as they are. */
export function decideOf(editor: Editor, lots: readonly Lot[], etat: Decision['etat']): void {
  const poses = placed(editor, lots).map(({ pose }) => pose);
  dispatch(editor, editor.state.tr.step(new DecisionStep(changesOf(lots, etat), poses)));
}

/** The sentence as proposed, the one that stands there today, whether that one cites a preuve. */
export function sentencesOf(editor: Editor, lot: Lot) {
  const place = lot.remarques[0]?.place;
  const block = placesOf(editor.state.doc, new Set([place?.blockId ?? ''])).get(place?.blockId ?? '');
  const phrase = place?.phrase ?? null;
  if (block === undefined || block.text === null) return { phrase, today: null, block: null, cites: false };
  const today = phrase === null ? null : phraseDuJour(phrase.texte, block.text);
  let cites = false;
  if (today !== null)
    block.node.nodesBetween(today.debut, today.fin, (node) => {
      if (node.type.name === 'preuveRef') cites = true;
    });
  return { phrase, today, block, cites };
}

/** Of a sentence that was written again since: the tutor's in its place, or after it. Returns false when it cannot. */
export function takeSentence(editor: Editor, lot: Lot, how: 'remplacer' | 'ajouter'): boolean {
  const { phrase, today, block } = sentencesOf(editor, lot);
  if (phrase === null || block === null) return false;
  const proposed = phraseProposee(phrase, lot.par);
  const { tr } = editor.state;
  tr.step(new DecisionStep(changesOf([lot], 'acceptee'), []));
  const start = block.pos + 1;
  if (today !== null && how === 'remplacer') write(tr, start + today.debut, start + today.fin, proposed);
  else {
    const at = start + (today?.fin ?? block.node.content.size);
    write(tr, at, at, `${at === start ? '' : ' '}${proposed}`);
  }
  dispatch(editor, tr);
  return true;
}
