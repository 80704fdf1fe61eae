// Images chosen, pasted or dropped in a text: kept in the livret first, then shown where the caret was.
import type { Editor } from '@tiptap/react';
import { call } from '#renderer/bridge/bridge.ts';

const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export const isImage = (file: File): boolean => SHOWN.has(file.type);

/** Throws LivretError when the livret refuses the file. */
export async function insertImage(editor: Editor, file: File, at?: number): Promise<void> {
  const octets = new Uint8Array(await file.arrayBuffer());
  const { sha256 } = await call('fichiers.ajouter', { nom: file.name || 'image.png', octets });
  if (editor.isDestroyed) return;
  const pos = Math.min(at ?? editor.state.selection.to, editor.state.doc.content.size);
  editor
    .chain()
    .focus()
    .insertContentAt(pos, { type: 'image', attrs: { fichier: sha256, legende: '', alt: '', largeur: 1 } })
    .run();
}

const hasWords = (data: DataTransfer): boolean =>
  data.getData('text/plain').trim() !== '' ||
  data
    .getData('text/html')
    .replace(/<[^>]*>/g, '')
    .trim() !== '';

/** The images of a paste or a drop, unless words come with them: Word adds a picture of the text it copies. */
export const imagesOf = (data: DataTransfer | null): File[] =>
  data === null || hasWords(data) ? [] : [...data.files].filter(isImage);
