// From the remarks of a file to what changes in the livret: the same remark again, in this file or in another one, is one
// remark, whose state is the candidate's (SPEC TR11).
import type { Operation } from '../livret/operation.ts';
import type { RemarqueAttribuee } from './attribuer.ts';
import { RemarqueRecue, type Retour } from './entities.ts';
import type { QuestionAuTuteur, ReponseRecue } from './question.ts';
import type { QuestionRevenue } from './reconnaitre.ts';

export interface FichierRecu {
  /** SHA-256 of its bytes. */
  readonly id: string;
  readonly nom: string;
  readonly recuLe: string;
}

export interface Reception {
  /** The remarks of the file as the livret has them from now on, in the order of the file. */
  readonly remarques: readonly RemarqueRecue[];
  /** None when the file brings nothing new. */
  readonly operations: readonly Operation[];
  readonly nouvelles: number;
  /** The questions of the candidate that the file carries, as the livret has them from now on. */
  readonly questions: readonly QuestionAuTuteur[];
  readonly nouvellesReponses: number;
}

type Dit = Pick<ReponseRecue, 'auteur' | 'date' | 'texte'>;

/** What was said already is not said twice; what an older file does not know yet stays. */
const joindre = <T extends Dit>(connues: readonly T[], lues: readonly T[]): T[] => {
  const nom = ({ auteur, date, texte }: Dit) => JSON.stringify([auteur, date, texte.trim()]);
  const dites = new Set(connues.map(nom));
  return [...connues, ...lues.filter((r) => !dites.has(nom(r)))];
};

/** What an older file does not know yet never takes away what a newer one said. */
const completer = (connue: RemarqueRecue, lue: RemarqueRecue): RemarqueRecue => ({
  ...connue,
  reponses: joindre(connue.reponses, lue.reponses),
  resolu: connue.resolu || lue.resolu,
});

/** `empreinte` makes an id from a value of JSON, always the same from the same value. */
export const recevoir = (
  {
    remarques: lues,
    questions: revenues,
  }: {
    readonly remarques: readonly RemarqueAttribuee[];
    readonly questions: readonly QuestionRevenue[];
  },
  fichier: FichierRecu,
  connu: {
    readonly retours: readonly Retour[];
    readonly remarques: readonly RemarqueRecue[];
    readonly questions: readonly QuestionAuTuteur[];
  },
  empreinte: (valeur: unknown) => string,
): Reception => {
  const parId = new Map(connu.remarques.map((r) => [r.id, r]));
  const fois = new Map<string, number>();
  const operations: Operation[] = [];
  let nouvelles = 0;
  const remarques = lues.map((lue, ordre): RemarqueRecue => {
    const { type, auteur, date, texte, citation } = lue;
    const base = lue.connue ?? empreinte([type, auteur, date, texte, citation, lue.ancre]);
    const rang = lue.connue === undefined ? (fois.get(base) ?? 0) : 0;
    fois.set(base, rang + 1);
    const recue = RemarqueRecue.parse({ ...lue, ordre, id: rang === 0 ? base : `${base}-${rang}` });
    const connue = parId.get(recue.id);
    const gardee = connue === undefined ? recue : completer(connue, recue);
    parId.set(gardee.id, gardee);
    if (connue === undefined) nouvelles++;
    if (JSON.stringify(gardee) !== JSON.stringify(connue))
      operations.push({ op: 'mettre-remarque', valeur: gardee });
    return gardee;
  });
  if (!connu.retours.some(({ id }) => id === fichier.id))
    operations.push({
      op: 'mettre-retour',
      valeur: { ...fichier, remarques: [...new Set(remarques.map(({ id }) => id))] },
    });
  let nouvellesReponses = 0;
  const questions = connu.questions.flatMap((question): QuestionAuTuteur[] => {
    const lues = revenues.filter(({ id }) => id === question.id);
    if (lues.length === 0) return [];
    const reponses = joindre(
      question.reponses,
      lues.flatMap((q) => q.reponses),
    );
    const nombre = reponses.length - question.reponses.length;
    if (nombre === 0) return [question];
    nouvellesReponses += nombre;
    const valeur = { ...question, reponses };
    operations.push({ op: 'mettre-question-au-tuteur', valeur });
    return [valeur];
  });
  return { remarques, operations, nouvelles, questions, nouvellesReponses };
};
