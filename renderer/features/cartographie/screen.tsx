// The screen « Cartographie ».
import { useTranslations } from 'use-intl';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';

export function CartographieScreen() {
  const t = useTranslations('cartographie');
  return <ScreenLayout title={t('titre')}>{null}</ScreenLayout>;
}
