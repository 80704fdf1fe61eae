// The words that Chromium's spelling takes as they are: those of the open livret, and no others. The page says them all each
// time; what another livret had left is taken out.
import type { Session } from 'electron';
import { estUnMot } from '#shared/domain/dictionnaire/mots-du-livret.ts';

export interface MenuWords {
  readonly none: string;
  readonly keep: string;
  readonly hide: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly pastePlain: string;
}

const WORDS: Readonly<Record<'fr' | 'en', MenuWords>> = {
  fr: {
    none: 'Aucune proposition',
    keep: 'Ajouter au dictionnaire de ce livret',
    hide: 'Remplacer ce nom dans les documents…',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    pastePlain: 'Coller sans mise en forme',
  },
  en: {
    none: 'No suggestion',
    keep: 'Add to the dictionary of this livret',
    hide: 'Replace this name in the documents…',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste as plain text',
  },
};
const MOST = 10_000;

const isWord = (value: unknown): value is string => typeof value === 'string' && estUnMot(value);

export interface Dictionary {
  /** null: no livret is open. */
  know(words: readonly unknown[] | null, langue: unknown): void;
  readonly menu: () => { readonly words: MenuWords; readonly keeps: boolean };
}

export function createDictionary(
  session: Pick<
    Session,
    | 'listWordsInSpellCheckerDictionary'
    | 'addWordToSpellCheckerDictionary'
    | 'removeWordFromSpellCheckerDictionary'
  >,
): Dictionary {
  let menu = { words: WORDS.fr, keeps: false };
  let turn: Promise<void> = Promise.resolve();
  const bring = async (wanted: ReadonlySet<string>): Promise<void> => {
    const known = new Set(await session.listWordsInSpellCheckerDictionary());
    for (const word of known) if (!wanted.has(word)) session.removeWordFromSpellCheckerDictionary(word);
    for (const word of wanted) if (!known.has(word)) session.addWordToSpellCheckerDictionary(word);
  };
  return {
    know(words, langue) {
      menu = { words: WORDS[langue === 'en' ? 'en' : 'fr'], keeps: words !== null };
      const wanted = new Set((words ?? []).filter(isWord).slice(0, MOST));
      turn = turn
        .then(() => bring(wanted))
        .catch((error: unknown) => {
          // A word underlined for nothing is no reason to stop.
          process.stderr.write(`dictionary: ${String(error)}\n`);
        });
    },
    menu: () => menu,
  };
}
