// A file that came back, chosen on the disk and read: what it brought, or why not.
import { call, choisir } from '#renderer/bridge/bridge.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { adopt } from '#renderer/state/livret-store.ts';

export interface Brought {
  readonly nom: string;
  readonly total: number;
  readonly nouvelles: number;
}

/** null when the person gave up. Rejects with the sentence of the core: nothing was kept then. */
export async function importReturnedFile(onReading: () => void): Promise<Brought | null> {
  const choice = await choisir('dossier-relu');
  if (choice === null) return null;
  onReading();
  // Words still in a field are part of the livret that the file is compared with.
  await flushDrafts();
  const { changement, remarques, nouvelles } = await call('relectures.importer', {
    autorisation: choice.autorisation,
  });
  adopt(changement);
  return { nom: choice.nom, total: remarques.length, nouvelles };
}
