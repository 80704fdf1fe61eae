// The words that a question is about are underlined in the text, as long as it is not settled.
import { useEffect } from 'react';
import { useEditors } from '#renderer/editor/editors-store.ts';
import { markPassages } from '#renderer/editor/passage-marks.ts';
import { motsDeLaQuestion, type QuestionAuTuteur } from '#shared/domain/relectures/question.ts';

export function useQuestionMarks(questions: readonly QuestionAuTuteur[]): void {
  const byKey = useEditors((s) => s.byKey);
  useEffect(() => {
    for (const [cle, editor] of byKey)
      markPassages(
        editor,
        questions
          .filter((q) => q.cle === cle && q.etat === 'posee')
          .map((q) => ({ blockId: q.blockId, words: (text) => motsDeLaQuestion(q, text), title: q.texte })),
      );
  }, [byKey, questions]);
}
