// What the shell says to the page: commands of the menu, files opened from the system, the window closing.
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { call, onShellEvent, pretAFermer } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { onJobEvent } from '#renderer/state/export-store.ts';
import { readyToLeave } from '#renderer/state/leave-livret.ts';
import { open, refresh, showMessage, useLivret } from '#renderer/state/livret-store.ts';
import { goTo, showNoms } from '#renderer/state/navigation-store.ts';
import { keepWord, useKnownWords } from './known-words.ts';
import { undoInText } from './undo.ts';

export function ShellEvents() {
  const t = useTranslations('app.dictionnaire');
  const libelles = useRef(t('ajoute'));
  libelles.current = t('ajoute');
  useKnownWords();
  useEffect(
    () =>
      onShellEvent((event) => {
        switch (event.type) {
          case 'commande':
            runFromMenu(event.id);
            break;
          case 'travail':
            onJobEvent(event.travail);
            break;
          case 'change':
            if (event.revision !== useLivret.getState().vue?.revision) void refresh();
            break;
          case 'mot-a-retenir':
            void keepWord(event.mot, libelles.current);
            break;
          case 'nom-a-remplacer':
            showNoms(event.nom);
            break;
          case 'ouvrir':
            void openGiven(event.autorisation);
            break;
          case 'fermeture':
            void closeOrderly();
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

function runFromMenu(id: string): void {
  if (id === 'annuler' && undoInText('annule')) return;
  if (id === 'retablir' && undoInText('retabli')) return;
  runCommand(id);
}

/**
 * What is typed is written, then the livret is given back: the home screen will say of it what it is now. Words that
 * cannot be written keep the livret open: the shell asks the person before it closes anything.
 */
async function closeOrderly(): Promise<void> {
  if (!(await flushDrafts().catch(() => false))) {
    const { saving } = useLivret.getState();
    pretAFermer(saving.etat === 'echec' ? saving.message : '');
    return;
  }
  await call('livret.fermer', {}).catch(() => undefined);
  pretAFermer(null);
}

async function openGiven(autorisation: string): Promise<void> {
  if (!(await readyToLeave())) return;
  if (await open('livret.ouvrir', { autorisation })) goTo({ step: 'mon-projet' });
}
