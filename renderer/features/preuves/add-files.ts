// Files chosen, dropped or pasted become preuves: bytes into the livret one by one, then the preuves in one change.
import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { change } from '#renderer/state/livret-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { MAX_FILE_BYTES } from '#shared/contract/fichiers/calls.ts';
import { addPreuves, type NewPreuve } from './changes.ts';

interface AddingState {
  /** The file being taken in, or null. */
  readonly now: { readonly nom: string; readonly rang: number; readonly total: number } | null;
  readonly refused: readonly { readonly nom: string; readonly raison: string }[];
  readonly added: number;
}
export const useAdding = create<AddingState>(() => ({ now: null, refused: [], added: 0 }));
export const forgetAdding = (): void => useAdding.setState({ refused: [], added: 0 });

/** « plan_de-charge.pdf » is a beginning of caption: « Plan de charge ». */
export function captionOf(nom: string): string {
  const bare = nom.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const words = bare
    .replace(/[_\s]+/gu, ' ')
    .replace(/\s/u.test(bare) ? /(?!)/u : /(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim();
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
}

/** Throws LivretError when the livret refuses the file, Error with a sentence when it is too large. */
export async function keepFile(file: File, tooLarge: string): Promise<string> {
  if (file.size > MAX_FILE_BYTES) throw new Error(tooLarge);
  const octets = new Uint8Array(await file.arrayBuffer());
  return (await call('fichiers.ajouter', { nom: file.name || 'image.png', octets })).sha256;
}

/** Returns the ids of the preuves made. A file that is refused does not stop the others. */
export async function addFiles(
  files: readonly File[],
  words: { readonly tooLarge: string; readonly label: (count: number) => string },
): Promise<string[]> {
  forgetAdding();
  const made: NewPreuve[] = [];
  for (const [index, file] of files.entries()) {
    useAdding.setState({ now: { nom: file.name, rang: index + 1, total: files.length } });
    try {
      const fichier = await keepFile(file, words.tooLarge);
      made.push({ id: newId(), legende: captionOf(file.name), fichier });
    } catch (error) {
      const raison = error instanceof Error ? error.message : String(error);
      useAdding.setState(({ refused }) => ({ refused: [...refused, { nom: file.name, raison }] }));
    }
  }
  const done = made.length > 0 && (await change(addPreuves(made), words.label(made.length)));
  useAdding.setState({ now: null, added: done ? made.length : 0 });
  return done ? made.map((p) => p.id) : [];
}
