// Opening from the home screen, and where one lands.

import { open, useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import type { RecentLivret } from '#shared/contract/livret/calls.ts';

const SITUATION = 'situation:';

/** Opens where the last words were written: the text of a situation, else the project. */
export async function resume(livret: RecentLivret): Promise<void> {
  if (!(await open('livret.ouvrirRecent', { id: livret.id }))) return;
  const { vue } = useLivret.getState();
  const key = livret.dernierTexte?.cle ?? '';
  const situation = key.startsWith(SITUATION)
    ? vue?.situations.find((s) => s.id === key.slice(SITUATION.length))
    : undefined;
  goTo(
    situation === undefined
      ? { step: 'mon-projet' }
      : { step: 'redaction', competenceId: situation.competenceId, situationId: situation.id },
  );
}

export async function openSample(fiche: string): Promise<void> {
  if (await open('livret.ouvrirExemple', { fiche })) goTo({ step: 'mon-projet' });
}
