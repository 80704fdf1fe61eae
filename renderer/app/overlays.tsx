// What stands above the page: at most one at a time. Loaded once the first screen is drawn, so that it does not wait for
// them; from then on they open in the same instant as the key that asks for them, and take the keys that follow.
import { lazy, Suspense, useEffect, useState } from 'react';
import { showError } from '#renderer/state/livret-store.ts';
import { showOverlay, useNavigation } from '#renderer/state/navigation-store.ts';

const load = () => import('./overlay-dialogs.ts');
/** Apart: it is only asked for from a livret, and reads the sentences of the fiche. */
const ExplicitationDialog = lazy(() =>
  import('#renderer/features/explicitation/dialog.tsx').then((m) => ({ default: m.ExplicitationDialog })),
);
const VersionsDialog = lazy(() =>
  import('#renderer/features/versions/dialog.tsx').then((m) => ({ default: m.VersionsDialog })),
);
const GabaritDialog = lazy(() =>
  import('#renderer/features/gabarit/dialog.tsx').then((m) => ({ default: m.GabaritDialog })),
);
const NomsDialog = lazy(() =>
  import('#renderer/features/noms/dialog.tsx').then((m) => ({ default: m.NomsDialog })),
);
type Dialogs = Awaited<ReturnType<typeof load>>;

const hide = (): void => showOverlay(null);

export function Overlays() {
  const overlay = useNavigation((s) => s.overlay);
  const [dialogs, setDialogs] = useState<Dialogs | null>(null);
  const asked = overlay !== null;
  useEffect(() => {
    if (dialogs !== null) return undefined;
    const loadNow = (): void => void load().then(setDialogs, showError);
    if (asked) {
      loadNow();
      return undefined;
    }
    const idle = requestIdleCallback(loadNow);
    return () => cancelIdleCallback(idle);
  }, [dialogs, asked]);
  if (dialogs === null) return null;
  const { NewLivretDialog, Palette, RechercheDialog, SettingsDialog, ExportDialog } = dialogs;
  return (
    <>
      {overlay === 'nouveau' && <NewLivretDialog onClose={hide} />}
      {overlay === 'palette' && <Palette onClose={hide} />}
      {overlay === 'recherche' && <RechercheDialog onClose={hide} />}
      {overlay === 'reglages' && <SettingsDialog onClose={hide} />}
      {overlay === 'export' && <ExportDialog onClose={hide} />}
      {overlay === 'export-relecture' && <ExportDialog onClose={hide} first="relecture" />}
      {overlay === 'gabarit' && (
        <Suspense>
          <GabaritDialog onClose={hide} />
        </Suspense>
      )}
      {overlay === 'noms' && (
        <Suspense>
          <NomsDialog onClose={hide} />
        </Suspense>
      )}
      {overlay === 'explicitation' && (
        <Suspense>
          <ExplicitationDialog onClose={hide} />
        </Suspense>
      )}
      {overlay === 'versions' && (
        <Suspense>
          <VersionsDialog onClose={hide} />
        </Suspense>
      )}
    </>
  );
}
