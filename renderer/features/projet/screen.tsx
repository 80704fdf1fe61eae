// The screen « Mon projet ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function ProjetScreen() {
  const t = useTranslations('projet');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
