// What the shell says to the page: commands of the menu, files opened from the system, the window closing.
import { useEffect } from 'react';
import { onShellEvent, pretAFermer } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { onJobEvent } from '#renderer/state/export-store.ts';
import { open, refresh, showMessage, useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';

export function ShellEvents() {
  useEffect(
    () =>
      onShellEvent((event) => {
        switch (event.type) {
          case 'commande':
            runCommand(event.id);
            break;
          case 'travail':
            onJobEvent(event.travail);
            break;
          case 'change':
            if (event.revision !== useLivret.getState().vue?.revision) void refresh();
            break;
          case 'ouvrir':
            void openGiven(event.autorisation);
            break;
          case 'fermeture':
            void flushDrafts().finally(pretAFermer);
            break;
          case 'coeur-relance':
            showMessage(event.message);
            void refresh();
            break;
        }
      }),
    [],
  );
  return null;
}

async function openGiven(autorisation: string): Promise<void> {
  await flushDrafts();
  if (await open('livret.ouvrir', { autorisation })) goTo({ step: 'mon-projet' });
}
