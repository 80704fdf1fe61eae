// An answer takes its place in the text of the situation (SPEC G14–G17): the words already there are kept to the letter,
// in their order; only the paragraphs of this answer are written.
import type { Block, Inline, Paragraph, RichText } from '../../texte/rich-text.ts';
import { marque, paragraphesDe, type Reponse, rangDuBloc } from './passage.ts';
import type { QuestionPosee } from './questions-posees.ts';

const lignesDe = (texte: string): string[] =>
  texte
    .toWellFormed()
    .split(/\r?\n|\r/u)
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '');

const estVide = (bloc: Block | undefined): boolean =>
  bloc?.type === 'paragraph' && (bloc.content ?? []).length === 0;

/** After the passages that come before it, before those that come after it; a heading stays with what it heads. */
const placeDe = (texte: RichText, questions: readonly QuestionPosee[], rang: number): number => {
  const { content } = texte;
  const rangs = content.map((bloc) => rangDuBloc(questions, bloc));
  const avant = rangs.findLastIndex((r) => r >= 0 && r <= rang);
  if (avant >= 0) {
    // A passage goes on as long as nothing says that another begins.
    let fin = avant + 1;
    while (fin < content.length && rangs[fin] === -1 && content[fin]?.type !== 'heading') fin += 1;
    while (fin - 1 > avant && estVide(content[fin - 1])) fin -= 1;
    return fin;
  }
  const apres = rangs.findIndex((r) => r > rang);
  let place = apres >= 0 ? apres : content.length;
  if (apres >= 0) while (content[place - 1]?.type === 'heading') place -= 1;
  else while (estVide(content[place - 1])) place -= 1;
  return place;
};

/**
 * The text with this answer in it, in place of what this question had been answered before. Nothing in the answer takes
 * its paragraphs out. `newId` gives letters and figures, at most 20.
 */
export const repondre = (
  texte: RichText,
  questions: readonly QuestionPosee[],
  question: QuestionPosee,
  reponse: Reponse,
  newId: () => string,
): RichText => {
  const siens = paragraphesDe(texte, question);
  const ecrits = lignesDe(reponse.texte).map((ligne, i): Paragraph => {
    const mots: Inline[] = [{ type: 'text', text: ligne }];
    return {
      type: 'paragraph',
      attrs: siens[i]?.attrs ?? { id: `${question.code}${newId()}`, element: question.element },
      content: i === 0 && reponse.plume !== null ? [marque(reponse.plume), ...mots] : mots,
    };
  });
  const dernier = siens[Math.min(siens.length, ecrits.length) - 1];
  const nouveaux = ecrits.slice(siens.length);
  if (siens.length === 0) {
    const place = placeDe(texte, questions, questions.indexOf(question));
    return { ...texte, content: texte.content.toSpliced(place, 0, ...nouveaux) };
  }
  return {
    ...texte,
    content: texte.content.flatMap((bloc): Block[] => {
      const i = siens.indexOf(bloc as Paragraph);
      if (i === -1) return [bloc];
      const ecrit = ecrits[i];
      if (ecrit === undefined) return [];
      return bloc === dernier ? [ecrit, ...nouveaux] : [ecrit];
    }),
  };
};
