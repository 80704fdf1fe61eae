// The screen « Rédaction ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function RedactionScreen() {
  const t = useTranslations('redaction');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
