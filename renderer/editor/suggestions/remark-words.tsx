// Who says what: the parts that the list beside the text and the small window over it share.
import { useFormatter, useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { estUneSuggestion, type Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import { nomDuRelecteur } from '#shared/domain/relectures/relecteur.ts';

/** « Marc Ottavi (tuteur), 22 novembre 2026 ». */
export function Author({ auteur, date }: { readonly auteur: string; readonly date: string | null }) {
  const t = useTranslations('relectures');
  const format = useFormatter();
  const relecteurs = useLivret((s) => s.vue?.projet.relecteurs) ?? [];
  const role = relecteurs.find((r) => r.auteur === auteur)?.role;
  const day = date === null ? Number.NaN : Date.parse(date);
  return (
    <>
      <strong>{nomDuRelecteur(relecteurs, auteur) || t('sansNom')}</strong>
      {role !== undefined && role !== 'autre' && <span className="faint"> ({t(`roles.${role}`)})</span>}
      {!Number.isNaN(day) && (
        <span className="faint">, {format.dateTime(new Date(day), { dateStyle: 'long' })}</span>
      )}
    </>
  );
}

export function Kind({ lot }: { readonly lot: Lot }) {
  const t = useTranslations('relectures');
  const tHere = useTranslations('remarques');
  const [remarque] = lot.remarques;
  if (remarque === undefined) return null;
  if (lot.remarques.length > 1) return <>{tHere('remplacement')}</>;
  return <>{remarque.colonne === null ? t(`types.${remarque.type}`) : t(`colonnes.${remarque.colonne}`)}</>;
}

/** What is struck out and put in, or what is said. */
export function Said({ lot }: { readonly lot: Lot }) {
  const t = useTranslations('relectures');
  const { remarques, retire, par } = lot;
  const [remarque] = remarques;
  if (!estUneSuggestion(lot)) return <span className="ed-said">{remarque?.texte}</span>;
  return (
    <>
      {retire !== '' && (
        <del className="ed-del">
          <span className="sr">{t('lu.retrait')} </span>
          {retire}
        </del>
      )}{' '}
      {par !== '' && (
        <ins className="ed-ins">
          <span className="sr">{t('lu.ajout')} </span>
          {par}
        </ins>
      )}
    </>
  );
}

/** How many lots of these texts are still to be decided, these left out. */
export const leftAfter = (all: readonly Lot[], done: readonly Lot[]): number => {
  const ids = new Set(done.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id)).length;
};
