// A remark in words, for who does not see it drawn.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { estUneSuggestion, type Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import type { Stop } from './navigate.ts';

/** Letters that are enough to know which one it is. */
const ENOUGH = 80;
const short = (words: string): string => {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length > ENOUGH ? `${flat.slice(0, ENOUGH).trimEnd()}…` : flat;
};

export interface RemarkWords {
  /** « ajout proposé : donc ». */
  readonly lot: (lot: Lot) => string;
  readonly stop: (stop: Stop) => string;
}

export function useRemarkWords(): RemarkWords {
  const t = useTranslations('remarques');
  const tTutor = useTranslations('relectures');
  const tRelu = useTranslations('relecture');
  return useMemo(() => {
    const lot = ({ remarques: [r], retire, par }: Lot): string => {
      if (estUneSuggestion({ retire, par }))
        return [
          ...(retire === '' ? [] : [`${tTutor('lu.retrait')} ${short(retire)}`]),
          ...(par === '' ? [] : [`${tTutor('lu.ajout')} ${short(par)}`]),
        ].join(', ');
      return r === undefined ? '' : `${tTutor(`types.${r.type}`)}, ${short(r.texte)}`;
    };
    return {
      lot,
      stop: ({ tutor, relu }) => {
        if (tutor !== undefined) return t('proposition', { auteur: tutor.by, quoi: lot(tutor.lot) });
        if (relu === undefined) return '';
        return t('relue', { regle: tRelu(`regles.${relu.regle}`), message: relu.message });
      },
    };
  }, [t, tTutor, tRelu]);
}
