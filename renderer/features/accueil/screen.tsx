// The screen « Accueil ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function AccueilScreen() {
  const t = useTranslations('accueil');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
