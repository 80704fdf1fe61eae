// The screen « Preuves ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function PreuvesScreen() {
  const t = useTranslations('preuves');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
