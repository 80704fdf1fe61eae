// The words shown inside the text, in the language of the application.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { NodeWords } from './preuves-source.ts';
import { toElement } from './schema/blocks.ts';

export function useNodeWords(): NodeWords {
  const t = useTranslations('editor');
  return useMemo(
    () => ({
      preuve: (numero) => t('preuve', { numero }),
      preuveAbsente: t('preuveAbsente'),
      element: (name) => {
        const element = toElement(name);
        return element === null ? '' : t(`elements.${element}`);
      },
      legendeTableau: t('legendeTableau'),
      legendeImage: t('legendeImage'),
      altImage: t('altImage'),
      altAide: t('altAide'),
      largeurImage: t('largeurImage'),
      largeur: (pourcent) => t('largeur', { pourcent }),
      imageAbsente: t('imageAbsente'),
      imageSansLegende: t('imageSansLegende'),
    }),
    [t],
  );
}
