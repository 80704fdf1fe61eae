// How a feature declares its words: French first, English with exactly the same keys (the compiler checks).
export type Words = { readonly [key: string]: string | Words };

/** The same tree of keys, any words. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export interface Catalogue<T extends Words> {
  readonly fr: T;
  readonly en: SameKeys<T>;
}

export const catalogue = <const T extends Words>(fr: T, en: SameKeys<T>): Catalogue<T> => ({ fr, en });
