// The name to show for whoever signs a remark: the one that the candidate gave, else the one of the file.
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { nomDuRelecteur } from '#shared/domain/relectures/relecteur.ts';

/** The name to show for an author of a file. */
export function useAuthorName(): (auteur: string) => string {
  const t = useTranslations('relectures');
  const relecteurs = useLivret((s) => s.vue?.projet.relecteurs) ?? [];
  return (auteur) => nomDuRelecteur(relecteurs, auteur) || t('sansNom');
}
