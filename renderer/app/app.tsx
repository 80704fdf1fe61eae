// The page: language and settings, then the home screen or the frame of the open livret.
import { useEffect, useState } from 'react';
import { prepareHome } from '#renderer/features/accueil/home.ts';
import { AccueilScreen } from '#renderer/features/accueil/screen.tsx';
import { LanguageProvider } from '#renderer/messages/language-provider.tsx';
import { refresh, showError, useLivret } from '#renderer/state/livret-store.ts';
import { loadSettings, useSettings } from '#renderer/state/settings-store.ts';
import { AppCommands } from './app-commands.tsx';
import { Frame } from './frame.tsx';
import { keepFocus } from './keep-focus.ts';
import { Overlays } from './overlays.tsx';
import { ShellEvents } from './shell-events.tsx';

export function App() {
  const [ready, setReady] = useState(false);
  const langue = useSettings((s) => s.reglages.langue);
  const opened = useLivret((s) => s.vue !== null);
  useEffect(() => {
    prepareHome();
    Promise.all([loadSettings(), refresh()])
      .catch(showError)
      .finally(() => setReady(true));
  }, []);
  useEffect(() => keepFocus(), []);
  // Under 300 ms, nothing: a word that flashes says nothing.
  if (!ready) return null;
  return (
    <LanguageProvider langue={langue}>
      <ShellEvents />
      <AppCommands />
      <div className="window">{opened ? <Frame /> : <AccueilScreen />}</div>
      <Overlays />
    </LanguageProvider>
  );
}
