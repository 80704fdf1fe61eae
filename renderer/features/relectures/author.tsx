// Who said it, in words: the name that the candidate gave, the role, the day.
import { useFormatter, useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { nomDuRelecteur } from '#shared/domain/relectures/relecteur.ts';

/** The name to show for an author of a file. */
export function useAuthorName(): (auteur: string) => string {
  const t = useTranslations('relectures');
  const relecteurs = useLivret((s) => s.vue?.projet.relecteurs) ?? [];
  return (auteur) => nomDuRelecteur(relecteurs, auteur) || t('sansNom');
}

export function Author({ auteur, date }: { readonly auteur: string; readonly date: string | null }) {
  const format = useFormatter();
  const t = useTranslations('relectures');
  const nameOf = useAuthorName();
  const role = useLivret((s) => s.vue?.projet.relecteurs.find((r) => r.auteur === auteur)?.role);
  const day = date === null ? Number.NaN : Date.parse(date);
  return (
    <>
      <strong>{nameOf(auteur)}</strong>
      {role !== undefined && role !== 'autre' && <span className="faint"> ({t(`roles.${role}`)})</span>}
      {!Number.isNaN(day) && (
        <span className="faint">, {format.dateTime(new Date(day), { dateStyle: 'long' })}</span>
      )}
    </>
  );
}
