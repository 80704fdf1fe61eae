// A moment as one says it: « aujourd’hui à 21:14 », « hier à 20:00 », « le 3 juillet 2026 ».
import { useFormatter, useTranslations } from 'use-intl';
import { useSettings } from '#renderer/state/settings-store.ts';
import { readableDate } from '#renderer/ui/partial-date.ts';

const DAY = 86_400_000;
const dayOf = (date: Date): number => Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / DAY);

/** Takes an ISO date and time. */
export function useWhen(now = new Date()): (iso: string) => string {
  const t = useTranslations('accueil.quand');
  const format = useFormatter();
  const langue = useSettings((s) => s.reglages.langue);
  return (iso) => {
    const date = new Date(iso);
    const heure = format.dateTime(date, { hour: '2-digit', minute: '2-digit' });
    const days = dayOf(now) - dayOf(date);
    if (days === 0) return t('aujourdhui', { heure });
    if (days === 1) return t('hier', { heure });
    const two = (n: number): string => String(n).padStart(2, '0');
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    return t('le', { jour: readableDate(day, langue) });
  };
}
