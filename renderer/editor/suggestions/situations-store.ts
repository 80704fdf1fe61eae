// Where each suggestion of the texts on the screen stands, as its editor last saw it: what is beside the text shows it.
import { create } from 'zustand';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { Genre } from './plugin.ts';

type Situations = ReadonlyMap<string, Genre>;

const NONE: Situations = new Map();

export const useSituations = create<{ readonly byKey: ReadonlyMap<TexteKey, Situations> }>(() => ({
  byKey: new Map(),
}));

export const sayWhere = (cle: TexteKey, situations: Situations): void =>
  useSituations.setState(({ byKey }) => ({ byKey: new Map(byKey).set(cle, situations) }));

/** Of the suggestions of a text, by the id of their lot. */
export const useSituationsOf = (cle: TexteKey): Situations => useSituations((s) => s.byKey.get(cle) ?? NONE);
