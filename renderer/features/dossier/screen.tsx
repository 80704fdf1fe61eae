// The screen « Dossier ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function DossierScreen() {
  const t = useTranslations('dossier');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
