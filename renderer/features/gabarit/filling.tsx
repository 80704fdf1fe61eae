// The template while it is filled, and what was left when it is.
import { useTranslations } from 'use-intl';
import { montrer, ouvrirFichier } from '#renderer/bridge/bridge.ts';
import { cancelExport, type ExportRun } from '#renderer/state/export-store.ts';
import { showError } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import { Check, Doubt } from '#renderer/ui/marks.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

export const isFilling = (run: ExportRun | null): boolean =>
  run !== null && run.refus === null && (run.dernier === null || run.dernier.etat === 'en-cours');

export function Filling({
  run,
  onClose,
  onBack,
}: {
  readonly run: ExportRun;
  readonly onClose: () => void;
  readonly onBack: () => void;
}) {
  const t = useTranslations('gabarit');
  const tUi = useTranslations('ui');
  const last = run.dernier;
  const running = isFilling(run);
  const failure = run.refus ?? (last?.etat === 'echec' ? last.message : null);
  const act = (work: Promise<void>): void => void work.catch(showError);
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      isDismissable={!running}
      title={t('titre')}
      actions={
        running ? undefined : (
          <>
            <Button onPress={onBack}>{t('export.retour')}</Button>
            <Button onPress={onClose}>{tUi('fermer')}</Button>
          </>
        )
      }
    >
      {running && (
        <Progress
          label={last?.etat === 'en-cours' ? last.etape : t('export.preparation')}
          fait={last?.etat === 'en-cours' ? last.fait : 0}
          total={last?.etat === 'en-cours' ? last.total : 0}
          note={t('export.rienAvant')}
          onStop={() => void cancelExport()}
        />
      )}
      {failure !== null && <ErrorBar message={failure} />}
      {last?.etat === 'annule' && <p role="status">{t('export.annule')}</p>}
      {last?.etat === 'fini' && (
        <>
          <p role="status" className="export-done strong">
            <Check /> {t('export.fini', { nom: run.choice.nom })}
          </p>
          <div className="export-acts">
            <Button kind="primary" onPress={() => act(ouvrirFichier(run.choice.autorisation))}>
              {t('export.ouvrir')}
            </Button>
            <Button onPress={() => act(montrer(run.choice.autorisation))}>{t('export.montrer')}</Button>
          </div>
          {last.avertissements.length > 0 && (
            <div>
              <p>{t('export.reste', { n: last.avertissements.length })}</p>
              <ul className="export-warnings" lang="fr">
                {last.avertissements.map((text) => (
                  <li key={text}>
                    <Doubt /> <span>{text}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}
