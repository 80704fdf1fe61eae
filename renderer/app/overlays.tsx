// What stands above the page: at most one at a time.
import { NewLivretDialog } from '#renderer/features/accueil/new-livret-dialog.tsx';
import { showOverlay, useNavigation } from '#renderer/state/navigation-store.ts';
import { ExportDialog } from './export-dialog.tsx';
import { Palette } from './palette.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

const hide = (): void => showOverlay(null);

export function Overlays() {
  const overlay = useNavigation((s) => s.overlay);
  return (
    <>
      {overlay === 'nouveau' && <NewLivretDialog onClose={hide} />}
      {overlay === 'palette' && <Palette onClose={hide} />}
      {overlay === 'reglages' && <SettingsDialog onClose={hide} />}
      {overlay === 'export' && <ExportDialog onClose={hide} />}
    </>
  );
}
