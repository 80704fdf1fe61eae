// Keys of the editor that are not those of its extensions.
import { type Editor, Extension } from '@tiptap/core';

export interface KeysOptions {
  readonly onCite: () => void;
  readonly onElement: () => void;
  /** What is said of the words at the caret is asked for, or taken: true when there was something. */
  readonly onRemark: (command: 'ouvrir-remarque' | 'accepter-suggestion') => boolean;
  /** True when undoing (or doing again) concerned more than this text, and was done. */
  readonly onHistory: (editor: Editor, command: 'annuler' | 'retablir') => boolean;
}

/** Listed for the buttons that do the same. */
export const SHORTCUTS = {
  annuler: 'Mod+Z',
  retablir: 'Mod+Shift+Z',
  gras: 'Mod+B',
  italique: 'Mod+I',
  souligne: 'Mod+U',
  liste: 'Mod+Shift+8',
  listeNumerotee: 'Mod+Shift+7',
  citation: 'Mod+Shift+B',
  citer: 'Mod+Shift+P',
  element: 'Mod+Shift+E',
} as const;

export const EditorKeys = Extension.create<KeysOptions>({
  name: 'editorKeys',
  priority: 1000,
  addOptions: () => ({
    onCite: () => undefined,
    onElement: () => undefined,
    onRemark: () => false,
    onHistory: () => false,
  }),
  addKeyboardShortcuts() {
    const { onCite, onElement, onRemark, onHistory } = this.options;
    const open = (work: () => void) => () => {
      work();
      return true;
    };
    return {
      'Mod-Shift-p': open(onCite),
      'Mod-Shift-e': open(onElement),
      // An Enter that the editor does not know is kept from the page.
      'Alt-Enter': () => onRemark('ouvrir-remarque'),
      // Without this, the key of Ctrl+A.
      'Mod-Shift-a': () => onRemark('accepter-suggestion') || true,
      // Past the first change there is nothing to undo here: the key does not go on to undo something elsewhere.
      'Mod-z': ({ editor }) => onHistory(editor, 'annuler') || editor.commands.undo() || true,
      'Mod-y': ({ editor }) => onHistory(editor, 'retablir') || editor.commands.redo() || true,
      'Mod-Shift-z': ({ editor }) => onHistory(editor, 'retablir') || editor.commands.redo() || true,
      'Mod-Shift-0': ({ editor }) => editor.commands.setParagraph(),
      'Mod-Shift-1': ({ editor }) => editor.commands.toggleHeading({ level: 1 }),
      'Mod-Shift-2': ({ editor }) => editor.commands.toggleHeading({ level: 2 }),
      'Mod-Shift-3': ({ editor }) => editor.commands.toggleHeading({ level: 3 }),
      // AltGr is Ctrl+Alt on some keyboards: # and ~ must not make headings.
      'Mod-Alt-0': () => false,
      'Mod-Alt-1': () => false,
      'Mod-Alt-2': () => false,
      'Mod-Alt-3': () => false,
    };
  },
});
