// Where a place is in the tree: what the filler needs, and no one else.
import type { Place } from '#shared/domain/gabarit/place.ts';
import type { Element } from './arbre.ts';
import type { ParagrapheLu } from './paragraphe.ts';

export type Lieu =
  /** Characters of one paragraph. `seul`: nothing else is in it, so that paragraphs may take its place. */
  | {
      readonly type: 'texte';
      readonly lu: ParagrapheLu;
      readonly debut: number;
      readonly fin: number;
      readonly seul: boolean;
    }
  /** A content control; `contenant` holds what is replaced (its content, or the cell that it wraps). */
  | {
      readonly type: 'controle';
      readonly sdt: Element;
      readonly contenant: Element;
      readonly enLigne: boolean;
    }
  /** Empty paragraphs that follow each other; none: after `apres`. */
  | {
      readonly type: 'paragraphes';
      readonly vides: readonly ParagrapheLu[];
      readonly apres: Element;
      /** The heading, or undefined in a cell. */
      readonly niveau: number | undefined;
    }
  | { readonly type: 'rangees'; readonly table: Element; readonly rangees: readonly Element[] };

export interface PlaceSituee {
  readonly place: Place;
  readonly lieux: readonly Lieu[];
}

/** A place as it is found, before it has an id of its own. */
export interface Trouvaille {
  readonly genre: Place['genre'];
  readonly mots: string;
  readonly section: readonly string[];
  readonly contenu: Place['contenu'];
  readonly consigne?: string;
  readonly colonnes?: readonly string[];
  readonly libre?: boolean;
  /** Same key, same place, several times in the document; absent: each one is its own place. */
  readonly cle?: string;
  readonly lieu: Lieu;
  /** Where it stands in the part, for the order. */
  readonly rang: number;
}

const LONG = 400;
export const court = (texte: string): string => {
  const propre = texte.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  return propre.length <= LONG ? propre : `${propre.slice(0, LONG - 1).trimEnd()}…`.toWellFormed();
};

/** « Compétence n° 1 : » → « competence-n-1 ». */
export const cleDe = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/** In the order of the document, each with its id. */
export const nommer = (trouvailles: readonly Trouvaille[]): PlaceSituee[] => {
  const places = new Map<string, { place: Place; lieux: Lieu[] }>();
  const prises = new Map<string, number>();
  for (const t of [...trouvailles].sort((a, b) => a.rang - b.rang)) {
    const base = `${t.genre}:${cleDe(t.cle ?? t.mots) || 'sans-nom'}`;
    const deja = t.cle === undefined ? undefined : places.get(base);
    if (deja && deja.place.contenu === t.contenu) {
      deja.lieux.push(t.lieu);
      deja.place.occurrences++;
      continue;
    }
    const fois = (prises.get(base) ?? 0) + 1;
    prises.set(base, fois);
    const id = fois === 1 ? base : `${base}#${fois}`;
    places.set(id, {
      place: {
        id,
        genre: t.genre,
        mots: court(t.mots),
        section: t.section.map(court),
        contenu: t.contenu,
        consigne: court(t.consigne ?? ''),
        colonnes: (t.colonnes ?? []).map(court),
        occurrences: 1,
        libre: t.libre ?? true,
      },
      lieux: [t.lieu],
    });
  }
  return [...places.values()];
};
