// Blocks of a text put in, taken out or written again, as values that can be undone: only what is still as it was left
// is touched, so that undoing never takes back words written since (SPEC G18).
import type { Block, RichText } from './rich-text.ts';

/** One block of the first level. */
export interface BlocChange {
  readonly id: string;
  /** As it must be found; null, absent. */
  readonly avant: Block | null;
  /** As it becomes; null, taken out. */
  readonly apres: Block | null;
  /** Ids of the blocks before it, the nearest first: one that is put in comes after the first of them still there. */
  readonly suit: readonly string[];
}

/** The same values, whatever the order of the keys. */
const pareil = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const cles = new Set([...Object.keys(x), ...Object.keys(y)]);
  return [...cles].every((cle) => pareil(x[cle], y[cle]));
};

const avantRang = (content: readonly Block[], rang: number): string[] =>
  content
    .slice(0, Math.max(0, rang))
    .map((bloc) => bloc.attrs.id)
    .reverse();

/** What makes `apres` of `avant`, both having the blocks that they share in the same order. */
export const changementsEntre = (avant: RichText, apres: RichText): BlocChange[] => {
  const anciens = new Map(avant.content.map((bloc) => [bloc.attrs.id, bloc]));
  const nouveaux = new Set(apres.content.map((bloc) => bloc.attrs.id));
  const retires = avant.content
    .filter((bloc) => !nouveaux.has(bloc.attrs.id))
    .map((bloc): BlocChange => ({ id: bloc.attrs.id, avant: bloc, apres: null, suit: [] }));
  const mis = apres.content.flatMap((bloc, i): BlocChange[] => {
    const ancien = anciens.get(bloc.attrs.id) ?? null;
    return ancien !== null && pareil(ancien, bloc)
      ? []
      : [{ id: bloc.attrs.id, avant: ancien, apres: bloc, suit: avantRang(apres.content, i) }];
  });
  return [...retires, ...mis];
};

/** Applies in order, passing over what is no longer as it was left; `inverse`, in its own order, puts everything back. */
export const changerBlocs = (
  texte: RichText,
  changements: readonly BlocChange[],
): { texte: RichText; inverse: BlocChange[] } => {
  const content = [...texte.content];
  const inverse: BlocChange[] = [];
  for (const { id, avant, apres, suit } of changements) {
    const rang = content.findIndex((bloc) => bloc.attrs.id === id);
    const trouve = content[rang] ?? null;
    if (!pareil(trouve, avant) || (avant === null && apres === null)) continue;
    const precedents = avantRang(content, rang);
    if (apres === null) content.splice(rang, 1);
    else if (trouve !== null) content[rang] = apres;
    else {
      const rangs = new Map(content.map((bloc, i) => [bloc.attrs.id, i]));
      const precedent = suit.find((autre) => rangs.has(autre));
      content.splice(precedent === undefined ? 0 : (rangs.get(precedent) ?? 0) + 1, 0, apres);
    }
    inverse.unshift({ id, avant: apres, apres: avant, suit: apres === null ? precedents : suit });
  }
  return { texte: { ...texte, content }, inverse };
};

/** Two undoings in one: that of what was done last, then that of what was done before. */
export const enchainer = (derniers: readonly BlocChange[], premiers: readonly BlocChange[]): BlocChange[] => {
  const avantEux = new Map(premiers.map((change) => [change.id, change]));
  const ensemble = derniers.flatMap((change): BlocChange[] => {
    const premier = avantEux.get(change.id);
    if (premier === undefined) return [change];
    avantEux.delete(change.id);
    const suit = premier.avant === null ? premier.suit : change.suit;
    const uni = { ...change, apres: premier.apres, suit };
    return uni.avant === null && uni.apres === null ? [] : [uni];
  });
  return [...ensemble, ...avantEux.values()];
};
