// The lines of a block as one reads them, in words that can be compared: paragraphs, headings, captions, images.
import type { BlocIdentifie } from '../texte/parcourir.ts';
import type { Block, Inline } from '../texte/rich-text.ts';

/** What one compares: a word, what stands between two words, a citation. */
export interface Jeton {
  readonly texte: string;
  /** Id of the preuve cited, or null. */
  readonly preuve: string | null;
}

export const GENRES_DE_LIGNE = ['paragraphe', 'titre', 'image', 'tableau'] as const;

/** How a line looks: what it is, its level for a heading, how deep it stands, and the sign before it in a list. */
export interface Allure {
  readonly genre: (typeof GENRES_DE_LIGNE)[number];
  /** 1 to 3 for a heading, else 0. */
  readonly niveau: number;
  /** Lists and quotes around it. */
  readonly retrait: number;
  /** First line of an item of a list: « • », or its number. */
  readonly signe: string;
  readonly citation: boolean;
  readonly cellule: boolean;
  /** SHA-256 of an image, or null. */
  readonly fichier: string | null;
}

export interface Feuille {
  readonly id: string;
  readonly allure: Allure;
  readonly jetons: readonly Jeton[];
}

const MORCEAU = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const couper = (texte: string): Jeton[] =>
  (texte.match(MORCEAU) ?? []).map((morceau) => ({ texte: morceau, preuve: null }));

const jetonsDe = (noeuds: readonly Inline[]): Jeton[] => {
  const jetons: Jeton[] = [];
  let mots = '';
  const vider = (): void => {
    jetons.push(...couper(mots));
    mots = '';
  };
  for (const noeud of noeuds) {
    // Marks do not cut a word.
    if (noeud.type === 'text') mots += noeud.text;
    else if (noeud.type === 'hardBreak') mots += '\n';
    else {
      vider();
      jetons.push({ texte: '', preuve: noeud.attrs.preuveId });
    }
  }
  vider();
  return jetons;
};

const NUE: Allure = {
  genre: 'paragraphe',
  niveau: 0,
  retrait: 0,
  signe: '',
  citation: false,
  cellule: false,
  fichier: null,
};

/** The lines of a block, in reading order. */
export const feuilles = (bloc: Block, allure: Allure = NUE): Feuille[] => {
  const { id } = bloc.attrs;
  const dans = (contenu: readonly Block[], autour: Allure): Feuille[] =>
    contenu.flatMap((enfant, rang) => feuilles(enfant, rang === 0 ? autour : { ...autour, signe: '' }));
  switch (bloc.type) {
    case 'paragraph':
      return [{ id, allure, jetons: jetonsDe(bloc.content ?? []) }];
    case 'heading':
      return [
        {
          id,
          allure: { ...allure, genre: 'titre', niveau: bloc.attrs.level },
          jetons: jetonsDe(bloc.content ?? []),
        },
      ];
    case 'image': {
      const { legende, alt, fichier } = bloc.attrs;
      const mots = [legende, alt].filter((m) => m !== '').join(' – ');
      return [{ id, allure: { ...allure, genre: 'image', fichier }, jetons: couper(mots) }];
    }
    case 'bulletList':
    case 'orderedList':
      return bloc.content.flatMap((item, rang) =>
        dans(item.content, {
          ...allure,
          retrait: allure.retrait + 1,
          signe: bloc.type === 'bulletList' ? '•' : `${rang + 1}.`,
        }),
      );
    case 'blockquote':
      return dans(bloc.content, { ...allure, retrait: allure.retrait + 1, citation: true });
    case 'table': {
      const titre: Feuille = {
        id,
        allure: { ...allure, genre: 'tableau' },
        jetons: couper(bloc.attrs.legende),
      };
      return [
        ...(bloc.attrs.legende === '' ? [] : [titre]),
        ...bloc.content.flatMap((ligne) =>
          ligne.content.flatMap((cellule) => dans(cellule.content, { ...allure, cellule: true })),
        ),
      ];
    }
  }
};

const SANS_IDS = new Set(['id']);

/** What a block says and how, whatever its ids: two blocks with the same one are the same passage. */
export const contenuDuBloc = (bloc: BlocIdentifie): string =>
  JSON.stringify(bloc, (cle, valeur: unknown) => (SANS_IDS.has(cle) ? undefined : valeur));
