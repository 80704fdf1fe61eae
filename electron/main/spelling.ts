// Spelling, offline: Chromium's own checker reads dictionaries that lie ready in the user's folder, and asks nobody for
// them. The right-click menu (or its key) proposes words in place of a misspelled one, and the register for a name selected.
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, type Session, type WebContents } from 'electron';
import { LANGUES_ORTHOGRAPHE, type LangueOrthographe } from '#shared/contract/bridge.ts';
import { nomChoisi } from '#shared/domain/pseudonymes/nom-choisi.ts';
import type { MenuWords } from './dictionary.ts';

interface SpellingMenu {
  readonly words: MenuWords;
  readonly keeps: boolean;
}

/** The names under which Chromium looks for them. */
const FILES: Record<LangueOrthographe, { language: string; file: string }> = {
  fr: { language: 'fr', file: 'fr-FR-3-0.bdic' },
  en: { language: 'en-US', file: 'en-US-10-1.bdic' },
};
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? -1;

/** Before spelling is first checked. Absolute folders; a dictionary that cannot be put there is not used, and nothing else fails. */
export function installDictionaries(from: string, userData: string): void {
  const folder = join(userData, 'Dictionaries');
  for (const { file } of Object.values(FILES)) {
    const source = join(from, file);
    const target = join(folder, file);
    if (sizeOf(source) === sizeOf(target)) continue;
    try {
      mkdirSync(folder, { recursive: true });
      copyFileSync(source, target);
    } catch (error) {
      process.stderr.write(`${file}: ${String(error)}\n`);
    }
  }
}

/** No language: no checking. A language whose dictionary is not there is left out: Chromium would look for it outside. */
export function checkSpelling(session: Session, userData: string, wanted: readonly unknown[]): void {
  const languages = LANGUES_ORTHOGRAPHE.filter(
    (id) => wanted.includes(id) && sizeOf(join(userData, 'Dictionaries', FILES[id].file)) > 0,
  ).map((id) => FILES[id].language);
  session.setSpellCheckerLanguages(languages);
  session.setSpellCheckerEnabled(languages.length > 0);
}

/** `menu` says in which words, and whether a livret is there to keep a word in. */
export function proposeWords(
  contents: WebContents,
  menu: () => SpellingMenu,
  choose: { readonly keep: (word: string) => void; readonly hide: (name: string) => void },
): void {
  contents.on(
    'context-menu',
    (_event, { isEditable, misspelledWord, dictionarySuggestions, selectionText }) => {
      if (!isEditable) return;
      const words = dictionarySuggestions.map(
        (word): MenuItemConstructorOptions => ({
          label: word,
          click: () => contents.replaceMisspelling(word),
        }),
      );
      const { words: t, keeps } = menu();
      const none: MenuItemConstructorOptions = { label: t.none, enabled: false };
      const keepIt: MenuItemConstructorOptions[] =
        keeps && misspelledWord !== '' ? [{ label: t.keep, click: () => choose.keep(misspelledWord) }] : [];
      const spelling = misspelledWord === '' ? [] : words.length > 0 ? words : [none];
      const separator: MenuItemConstructorOptions[] = spelling.length > 0 ? [{ type: 'separator' }] : [];
      const name = keeps ? nomChoisi(selectionText) : null;
      const hideIt: MenuItemConstructorOptions[] =
        name === null ? [] : [{ type: 'separator' }, { label: t.hide, click: () => choose.hide(name) }];
      Menu.buildFromTemplate([
        ...spelling,
        ...keepIt,
        ...separator,
        { role: 'cut', label: t.cut },
        { role: 'copy', label: t.copy },
        { role: 'paste', label: t.paste },
        { role: 'pasteAndMatchStyle', label: t.pastePlain },
        ...hideIt,
      ]).popup();
    },
  );
}
