// Keys of the editor that are not those of its extensions.
import { Extension } from '@tiptap/core';

export interface KeysOptions {
  readonly onCite: () => void;
  readonly onElement: () => void;
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
  addOptions: () => ({ onCite: () => undefined, onElement: () => undefined }),
  addKeyboardShortcuts() {
    const { onCite, onElement } = this.options;
    const open = (work: () => void) => () => {
      work();
      return true;
    };
    return {
      'Mod-Shift-p': open(onCite),
      'Mod-Shift-e': open(onElement),
      // Past the first change there is nothing to undo here: the key does not go on to undo something elsewhere.
      'Mod-z': ({ editor }) => editor.commands.undo() || true,
      'Mod-y': ({ editor }) => editor.commands.redo() || true,
      'Mod-Shift-z': ({ editor }) => editor.commands.redo() || true,
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
