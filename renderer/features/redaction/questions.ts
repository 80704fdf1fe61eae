// The questions asked to the person who reads again: where they stand, and what is done to them, as operations.
import { useEditors } from '#renderer/editor/editors-store.ts';
import { placeOfSelection } from '#renderer/editor/place-of-selection.ts';
import { plainText } from '#renderer/editor/plain-text.ts';
import { selectPassage } from '#renderer/editor/show-passage.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { motsDeLaQuestion, type QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';

export type Lieu = Pick<QuestionAuTuteur, 'cle' | 'blockId' | 'debut' | 'citation'>;

/** The words selected in the text that is written in; null when there is none. */
export function placeToAsk(): Lieu | null {
  const { active, byKey } = useEditors.getState();
  const editor = active === null ? undefined : byKey.get(active);
  const place = editor === undefined ? null : placeOfSelection(editor);
  return active === null || place === null ? null : { cle: active, ...place };
}

/** Those of these texts, in the order of the texts, then of the day they were asked. */
export const questionsOf = (
  { questionsAuTuteur }: Pick<LivretView, 'questionsAuTuteur'>,
  cles: readonly TexteKey[],
): QuestionAuTuteur[] => cles.flatMap((cle) => questionsAuTuteur.filter((q) => q.cle === cle));

/** Changes some fields of a question as it is now; null when it is no longer there. */
export const editQuestion =
  (id: string, changes: Partial<Pick<QuestionAuTuteur, 'texte' | 'etat'>>) =>
  (vue: LivretView): Operation[] | null => {
    const now = vue.questionsAuTuteur.find((q) => q.id === id);
    return now === undefined ? null : [{ op: 'mettre-question-au-tuteur', valeur: { ...now, ...changes } }];
  };

/** Selects its words, or its block; false when its text is not on the screen, or its block is gone. */
export function showQuestion(question: QuestionAuTuteur): boolean {
  const editor = useEditors.getState().byKey.get(question.cle);
  if (editor === undefined) return false;
  let text = '';
  editor.state.doc.descendants((node) => {
    if (node.attrs.id === question.blockId && node.isTextblock) text = plainText(node);
  });
  const { debut, fin } = motsDeLaQuestion(question, text) ?? { debut: 0, fin: text.length };
  return selectPassage(editor, { blockId: question.blockId, debut, fin });
}
