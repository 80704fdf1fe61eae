// Every rich text of a livret has one key, made from what it belongs to.
//   situation:<situationId>        the text of a situation
//   chapitre:<bloc>:<chapitreId>   a chapter that the candidate writes in the dossier of a bloc
//   reponse:<bloc>:<rank>          the answer to deliverable number <rank> (from 1) of a bloc
//   candidat:parcours              who the candidate is, shared by every dossier
//   candidat:motivation            why this certification
import { z } from 'zod';

export const TexteKey = z
  .string()
  .regex(/^(situation:[\w-]+|chapitre:[\w-]+:[\w-]+|reponse:[\w-]+:\d+|candidat:(parcours|motivation))$/)
  .brand('TexteKey');
export type TexteKey = z.infer<typeof TexteKey>;

export const situationKey = (situationId: string): TexteKey => TexteKey.parse(`situation:${situationId}`);
export const chapitreKey = (bloc: string, chapitreId: string): TexteKey =>
  TexteKey.parse(`chapitre:${bloc}:${chapitreId}`);
export const reponseKey = (bloc: string, rang: number): TexteKey => TexteKey.parse(`reponse:${bloc}:${rang}`);
export const PARCOURS_KEY = TexteKey.parse('candidat:parcours');
export const MOTIVATION_KEY = TexteKey.parse('candidat:motivation');
