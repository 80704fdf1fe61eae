// How far the taking in of files is, and what was refused, with its reason.
import { useTranslations } from 'use-intl';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { forgetAdding, useAdding } from './add-files.ts';

export function Adding() {
  const t = useTranslations('preuves');
  const { now, refused, added } = useAdding();
  return (
    <>
      {now !== null && <Progress label={t('progression', now)} fait={now.rang - 1} total={now.total} />}
      {refused.map(({ nom, raison }) => (
        <ErrorBar key={nom} message={t('refusee', { nom, raison })} onClose={forgetAdding} />
      ))}
      {added > 0 && now === null && (
        <p className="pre-notice" role="status">
          {t('ajoutees', { nombre: added })}
        </p>
      )}
    </>
  );
}
