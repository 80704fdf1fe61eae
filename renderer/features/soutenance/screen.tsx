// The screen « Soutenance ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function SoutenanceScreen() {
  const t = useTranslations('soutenance');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
