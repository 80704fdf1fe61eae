// After one has gone from the list « Avant d’exporter » to a place: the way back.
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { goTo, showOverlay } from '#renderer/state/navigation-store.ts';
import { rememberReturn, useRetour } from '#renderer/state/retour-store.ts';
import { Button } from '#renderer/ui/button.tsx';

/** false: there is nowhere to go back to. */
export const canGoBack = (): boolean => {
  const { retour } = useRetour.getState();
  return retour !== null && retour.livret === useLivret.getState().vue?.identite.id;
};

export function backToChecks(): void {
  const { retour } = useRetour.getState();
  if (retour === null) return;
  if (retour.depuis === 'export') {
    showOverlay('export');
    return;
  }
  rememberReturn(null);
  goTo({ step: 'dossier', bloc: retour.bloc });
}

export function BackToChecks() {
  const t = useTranslations('controles');
  const tUi = useTranslations('ui');
  const retour = useRetour((s) => s.retour);
  const livret = useLivret((s) => s.vue?.identite.id);
  if (retour === null || retour.livret !== livret) return null;
  return (
    <section className="controles-back" aria-label={t('revenirCourt')}>
      <span className="small">{t('revenirNote')}</span>
      <Button small onPress={backToChecks}>
        {t('revenirCourt')}
      </Button>
      <Button small kind="quiet" onPress={() => rememberReturn(null)}>
        {tUi('fermer')}
      </Button>
    </section>
  );
}
