// The screen « Expériences ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function ExperiencesScreen() {
  const t = useTranslations('experiences');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
