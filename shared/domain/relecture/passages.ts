// A rich text as the rules read it: passages (one for each block with words), cut in sentences.
import type { Element } from '../situation/element.ts';
import { type BlocIdentifie, texteDuBloc } from '../texte/parcourir.ts';
import type { Inline, RichText } from '../texte/rich-text.ts';
import { aplatir, sansCitations } from './plat.ts';

export interface Phrase {
  readonly debut: number;
  readonly fin: number;
  /** Even text (see aplatir) of the sentence, the words of others blanked. */
  readonly plat: string;
}

export interface Passage {
  readonly blockId: string;
  readonly genre: 'paragraphe' | 'titre' | 'element-de-liste' | 'cellule' | 'citation' | 'legende';
  /** Said by the block or by the list around it. */
  readonly element: Element | null;
  /** As texteDuBloc gives it; the caption itself for a « legende ». */
  readonly texte: string;
  /** Even text, quotes included. */
  readonly plat: string;
  readonly phrases: readonly Phrase[];
  readonly citations: readonly { readonly preuveId: string; readonly position: number }[];
}

// A stop ends a sentence before a space and what may begin one, closing marks included; « M. Durand » is not an end.
const FIN = /(?:[.!?…]+(?:[\s\u00A0\u202F]*[»”"])?[)\]]*)(?=\s+[\p{Lu}\p{Nd}«“"([–—-])|\n+/gu;
const ABREGE =
  /(?:^|[\s('’])(?:m|mm|mme|mmes|mlle|dr|pr|me|cf|ex|p|pp|art|env|av|fig|chap|vol|st|ste|n°|tel|\p{Lu})\.$/iu;

const couper = (texte: string): Phrase[] => {
  const dit = aplatir(sansCitations(texte));
  const phrases: Phrase[] = [];
  let depart = 0;
  const ajouter = (jusque: number): void => {
    const debut = depart + (texte.slice(depart, jusque).match(/^\s*/)?.[0].length ?? 0);
    const fin = debut + texte.slice(debut, jusque).trimEnd().length;
    if (fin > debut) phrases.push({ debut, fin, plat: dit.slice(debut, fin) });
    depart = jusque;
  };
  for (const { 0: signe, index } of texte.matchAll(FIN)) {
    const jusque = index + signe.length;
    if (signe === '.' && ABREGE.test(texte.slice(Math.max(0, index - 6), jusque))) continue;
    ajouter(jusque);
  }
  ajouter(texte.length);
  return phrases;
};

const citationsDe = (contenu: readonly Inline[]): { preuveId: string; position: number }[] => {
  let position = 0;
  return contenu.flatMap((noeud) => {
    const ici = position;
    position += noeud.type === 'text' ? noeud.text.length : 1;
    return noeud.type === 'preuveRef' ? [{ preuveId: noeud.attrs.preuveId, position: ici }] : [];
  });
};

type Genre = Passage['genre'];

function* parcourir(bloc: BlocIdentifie, genre: Genre, element: Element | null): Generator<Passage> {
  const sien = ('attrs' in bloc ? bloc.attrs.element : null) ?? element;
  const passage = (texte: string, nature: Genre, contenu: readonly Inline[] = []): Passage => ({
    blockId: bloc.attrs.id,
    genre: nature,
    element: sien,
    texte,
    plat: aplatir(texte),
    phrases: couper(texte),
    citations: citationsDe(contenu),
  });
  switch (bloc.type) {
    case 'paragraph':
    case 'heading':
      if (bloc.content?.length)
        yield passage(texteDuBloc(bloc), bloc.type === 'heading' ? 'titre' : genre, bloc.content);
      break;
    case 'image':
      if (bloc.attrs.legende !== '') yield passage(bloc.attrs.legende, 'legende');
      break;
    case 'table':
      if (bloc.attrs.legende !== '') yield passage(bloc.attrs.legende, 'legende');
      for (const ligne of bloc.content)
        for (const cellule of ligne.content)
          for (const enfant of cellule.content) yield* parcourir(enfant, 'cellule', sien);
      break;
    default: {
      const dedans =
        genre === 'citation' || bloc.type === 'blockquote'
          ? 'citation'
          : genre === 'cellule'
            ? genre
            : 'element-de-liste';
      for (const enfant of bloc.content) yield* parcourir(enfant, dedans, sien);
    }
  }
}

/** Every passage with words, in reading order. */
export const passagesDe = (texte: RichText): Passage[] =>
  texte.content.flatMap((bloc) => [...parcourir(bloc, 'paragraphe', null)]);

/** To the letter, between two offsets; a citation of preuve reads « [preuve:ID] ». */
export const citer = (passage: Passage, debut: number, fin: number): string => {
  let lu = '';
  let depuis = debut;
  for (const { preuveId, position } of passage.citations) {
    if (position < debut || position >= fin) continue;
    lu += `${passage.texte.slice(depuis, position)}[preuve:${preuveId}]`;
    depuis = position + 1;
  }
  return lu + passage.texte.slice(depuis, fin);
};

/** The sentence that holds an offset; the whole passage when none does. */
export const phraseA = (passage: Passage, position: number): { debut: number; fin: number } =>
  passage.phrases.find(({ debut, fin }) => position >= debut && position < fin) ?? {
    debut: 0,
    fin: passage.texte.length,
  };

/** What the candidate tells: neither headings, nor tables, nor the words of others, nor captions. */
export const estRecit = ({ genre }: Passage): boolean =>
  genre === 'paragraphe' || genre === 'element-de-liste';
