// What a text already says of a question: the paragraphs that the interview wrote, which can be taken up again, and the
// passages that the candidate wrote or dressed by hand, which are only shown (SPEC G13, G14).
import type { Element } from '../../situation/element.ts';
import { type BlocIdentifie, blocs, preuvesCitees, texteDuBloc } from '../../texte/parcourir.ts';
import type { Block, Inline, Paragraph, RichText } from '../../texte/rich-text.ts';
import type { QuestionPosee } from './questions-posees.ts';

export interface Reponse {
  /** As typed; each line is a paragraph. */
  readonly texte: string;
  /** Name of who wrote while the candidate spoke, '' when it is not said; null when the candidate wrote. */
  readonly plume: string | null;
}

const MARQUE = /^Dit en entretien(?:, noté par (.+))?\u00A0: $/u;

/** The visible mark at the head of words noted by somebody else, that the candidate will write again. */
export const marque = (plume: string): Inline => ({
  type: 'text',
  text: `Dit en entretien${plume === '' ? '' : `, noté par ${plume}`}\u00A0: `,
  marks: [{ type: 'italic' }],
});

const estMarque = (noeud: Inline | undefined): noeud is Extract<Inline, { type: 'text' }> =>
  noeud?.type === 'text' && noeud.marks?.[0]?.type === 'italic' && MARQUE.test(noeud.text);

/** Who noted this paragraph; null when it bears no mark. */
export const plumeDe = (bloc: BlocIdentifie): string | null => {
  const tete = bloc.type === 'paragraph' ? bloc.content?.[0] : undefined;
  return estMarque(tete) ? (MARQUE.exec(tete.text)?.[1] ?? '') : null;
};

const sansMarque = ({ content = [] }: Paragraph): readonly Inline[] =>
  estMarque(content[0]) ? content.slice(1) : content;

/** Written by the interview for this question, and still nothing but words: the field can show all of it. */
export const estRepris = (bloc: Block, code: string): bloc is Paragraph =>
  bloc.type === 'paragraph' &&
  bloc.attrs.id.startsWith(code) &&
  sansMarque(bloc).every((noeud) => noeud.type === 'text' && (noeud.marks ?? []).length === 0);

export const paragraphesDe = (texte: RichText, { code }: QuestionPosee): Paragraph[] =>
  texte.content.filter((bloc) => estRepris(bloc, code)) as Paragraph[];

/** What the field shows when one comes back to this question. */
export const reponseDans = (texte: RichText, question: QuestionPosee): Reponse => {
  const siens = paragraphesDe(texte, question);
  const lignes = siens.map((p) => sansMarque(p).map((noeud) => (noeud.type === 'text' ? noeud.text : '')));
  const plumes = siens.map(plumeDe).filter((plume) => plume !== null);
  return { texte: lignes.map((ligne) => ligne.join('')).join('\n'), plume: plumes[0] ?? null };
};

const rangParCode = (questions: readonly QuestionPosee[], id: string): number =>
  questions.findIndex(({ code }) => id.startsWith(code));

const elementDe = (bloc: Block): Element | null => {
  for (const dedans of blocs({ type: 'doc', version: 1, content: [bloc] }))
    if (dedans.attrs.element !== null) return dedans.attrs.element;
  return null;
};

/** Rank of the question that a block of the text answers; -1 when it says none. */
export const rangDuBloc = (questions: readonly QuestionPosee[], bloc: Block): number => {
  const rang = rangParCode(questions, bloc.attrs.id);
  if (rang >= 0) return rang;
  const element = elementDe(bloc);
  return element === null ? -1 : questions.findIndex(({ id }) => id === element);
};

/** Passages that answer it already and that the field does not show, as plain words. */
export const dejaDit = (
  texte: RichText,
  questions: readonly QuestionPosee[],
  question: QuestionPosee,
): string[] => {
  const rang = questions.indexOf(question);
  return texte.content
    .filter((bloc) => rangDuBloc(questions, bloc) === rang && !estRepris(bloc, question.code))
    .map((bloc) => [...blocs({ type: 'doc', version: 1, content: [bloc] })].map(texteDuBloc).join(' ').trim())
    .filter((mots) => mots !== '');
};

/** The text answers this question: its own words, or, for « preuve », any citation. */
export const estDite = (
  texte: RichText,
  questions: readonly QuestionPosee[],
  question: QuestionPosee,
): boolean =>
  reponseDans(texte, question).texte.trim() !== '' ||
  dejaDit(texte, questions, question).length > 0 ||
  (question.id === 'preuve' && preuvesCitees(texte).length > 0);
