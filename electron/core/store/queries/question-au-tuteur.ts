// The questions that the candidate asks the person who reads again.
import type { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { entityTable } from './entity-table.ts';

export const questionAuTuteurTable = entityTable<QuestionAuTuteur, [id: string]>({
  table: 'question_au_tuteur',
  columns: {
    id: 'text',
    cle: 'text',
    blockId: 'text',
    debut: 'int',
    citation: 'text',
    texte: 'text',
    poseeLe: 'text',
    etat: 'text',
    reponses: 'json',
  },
  key: ['id'],
  orderBy: 'posee_le, id',
});
