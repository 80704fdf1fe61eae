// The export while it runs, and its result as a sentence.
import { useTranslations } from 'use-intl';
import { montrer, ouvrirFichier } from '#renderer/bridge/bridge.ts';
import { cancelExport, type ExportRun } from '#renderer/state/export-store.ts';
import { showError } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import { Check, Doubt } from '#renderer/ui/marks.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

export const isRunning = (run: ExportRun | null): boolean =>
  run !== null && run.refus === null && (run.dernier === null || run.dernier.etat === 'en-cours');

export function ExportProgress({
  run,
  onClose,
  onAgain,
}: {
  readonly run: ExportRun;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}) {
  const t = useTranslations('app.export');
  const tUi = useTranslations('ui');
  const last = run.dernier;
  const running = isRunning(run);
  const failure = run.refus ?? (last?.etat === 'echec' ? last.message : null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={!running}
      title={t('titre')}
      actions={
        running ? undefined : (
          <>
            <Button onPress={onAgain}>{t(failure === null ? 'autre' : 'recommencer')}</Button>
            <Button onPress={onClose}>{tUi('fermer')}</Button>
          </>
        )
      }
    >
      {running && (
        <Progress
          label={last?.etat === 'en-cours' ? last.etape : t('preparation')}
          fait={last?.etat === 'en-cours' ? last.fait : 0}
          total={last?.etat === 'en-cours' ? last.total : 0}
          note={t('rienAvant')}
          onStop={() => void cancelExport()}
        />
      )}
      {failure !== null && <ErrorBar message={failure} />}
      {last?.etat === 'annule' && <p role="status">{t('annule')}</p>}
      {last?.etat === 'fini' && (
        <Done run={run} fichiers={last.fichiers} avertissements={last.avertissements} />
      )}
    </Dialog>
  );
}

function Done({
  run,
  fichiers,
  avertissements,
}: {
  readonly run: ExportRun;
  readonly fichiers: readonly string[];
  readonly avertissements: readonly string[];
}) {
  const t = useTranslations('app.export');
  const act = (work: Promise<void>): void => void work.catch(showError);
  return (
    <>
      <p role="status" className="export-done strong">
        <Check /> {t('fini', { n: fichiers.length, nom: run.choice.nom })}
      </p>
      <div className="export-acts">
        <Button kind="primary" onPress={() => act(montrer(run.choice.autorisation))}>
          {t('montrer')}
        </Button>
        {fichiers.length === 1 && (
          <Button onPress={() => act(ouvrirFichier(run.choice.autorisation))}>{t('ouvrir')}</Button>
        )}
      </div>
      {avertissements.length > 0 && (
        <div>
          <p>{t('avertissements', { n: avertissements.length })}</p>
          <ul className="export-warnings" lang="fr">
            {avertissements.map((text) => (
              <li key={text}>
                <Doubt /> <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
