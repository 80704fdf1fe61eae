// A period in words, as precise as its dates: « mars à juin 2023 », « depuis septembre 2018 ». Unknown ends are not said.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useSettings } from '#renderer/state/settings-store.ts';
import { readableDate } from './partial-date.ts';

export interface Period {
  readonly debut: string | null;
  readonly fin: string | null;
  readonly enCours?: boolean;
}

const sameYear = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

/** Returns '' when no date is known. */
export function usePeriodWords(): (period: Period) => string {
  const t = useTranslations('ui.periode');
  const langue = useSettings((s) => s.reglages.langue);
  return useCallback(
    ({ debut, fin, enCours = false }) => {
      const say = (iso: string): string => readableDate(iso, langue);
      if (debut !== null && enCours) return t('depuis', { debut: say(debut) });
      if (debut !== null && fin !== null) {
        if (debut === fin) return say(debut);
        // « mars à juin 2023 » : the year is said once.
        const start =
          sameYear(debut, fin) && debut.length === 7 ? say(debut).replace(/\s\d{4}$/u, '') : say(debut);
        return t('entre', { debut: start, fin: say(fin) });
      }
      if (debut !== null) return say(debut);
      return fin === null ? '' : t('jusque', { fin: say(fin) });
    },
    [t, langue],
  );
}
