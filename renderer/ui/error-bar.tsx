// What happened, what was kept, what to do: a red bar in the page, never a dialog, never a message that vanishes.
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';

export function ErrorBar({
  message,
  onClose,
  actions,
}: {
  readonly message: string;
  readonly onClose?: () => void;
  readonly actions?: ReactNode;
}) {
  const t = useTranslations('ui');
  return (
    <div className="error-bar" role="alert">
      <p>{message}</p>
      <div className="error-actions">
        {actions}
        {onClose !== undefined && (
          <Button small onPress={onClose}>
            {t('compris')}
          </Button>
        )}
      </div>
    </div>
  );
}
