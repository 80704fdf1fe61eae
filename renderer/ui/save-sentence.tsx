// Saving is a sentence, always in the same place: saved at, saving, not saved and why. It can be read at any moment;
// only what goes wrong is said aloud, or a screen reader would say it twice a second while one types.
import { useFormatter, useTranslations } from 'use-intl';
import type { SaveState } from '#renderer/state/livret-store.ts';
import { LinkButton } from './button.tsx';
import { Check, Doubt, Pending } from './marks.tsx';

export function SaveSentence({
  saving,
  lectureSeule = false,
  onRetry,
}: {
  readonly saving: SaveState;
  readonly lectureSeule?: boolean;
  readonly onRetry?: () => void;
}) {
  const t = useTranslations('ui.enregistrement');
  const format = useFormatter();
  const hour = (date: Date): string => format.dateTime(date, { hour: '2-digit', minute: '2-digit' });
  if (lectureSeule)
    return (
      <span className="saved saved-doubt" role="status">
        <Doubt /> {t('lectureSeule')}
      </span>
    );
  if (saving.etat === 'en-cours')
    return (
      <span className="saved saved-pending">
        <Pending /> {t('enCours')}
      </span>
    );
  if (saving.etat === 'echec')
    return (
      <span className="saved saved-bad" role="alert">
        <Doubt />
        <span>
          {saving.depuis === null
            ? t('echec', { message: saving.message })
            : t('echecDepuis', { heure: hour(saving.depuis), message: saving.message })}{' '}
          {onRetry !== undefined && <LinkButton onPress={onRetry}>{t('reessayer')}</LinkButton>}
        </span>
      </span>
    );
  return (
    <span className="saved">
      <Check /> {saving.le === null ? t('toutEst') : t('aHeure', { heure: hour(saving.le) })}
    </span>
  );
}
