// Long work: what it is doing, how far it is, and a way to stop it.
import { Label, ProgressBar } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { LinkButton } from './button.tsx';

export function Progress({
  label,
  fait,
  total,
  note,
  onStop,
}: {
  readonly label: string;
  readonly fait: number;
  /** 0 when it is not known yet. */
  readonly total: number;
  /** « Rien n’est écrit sur le disque avant la fin. » */
  readonly note?: string;
  readonly onStop?: () => void;
}) {
  const t = useTranslations('ui');
  const percent = total === 0 ? 0 : Math.min(100, (100 * fait) / total);
  return (
    <div className="progress">
      <ProgressBar value={percent} isIndeterminate={total === 0}>
        <Label className="strong">{label}</Label>
        <div className="progress-track">
          <div className="progress-done" style={{ width: `${percent}%` }} />
        </div>
      </ProgressBar>
      <p>
        {note} {onStop !== undefined && <LinkButton onPress={onStop}>{t('arreter')}</LinkButton>}
      </p>
    </div>
  );
}
