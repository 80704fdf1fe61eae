// How many words one aims at for a compétence: the target that Rédaction shows.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { PlainField } from '#renderer/ui/field.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';

const LIMITS = { min: 50, max: 20_000 } as const;

/** The number typed, or null when it is not one that the livret takes. */
export function readWords(text: string): number | null {
  const figures = text.replace(/[\s\u00a0\u202f.]/g, '');
  if (!/^\d+$/.test(figures)) return null;
  const n = Number(figures);
  return n >= LIMITS.min && n <= LIMITS.max ? n : null;
}

export function WordsTarget({ value }: { readonly value: number }) {
  const t = useTranslations('projet.candidat');
  const [left, setLeft] = useState(true);
  const [typed, setTyped] = useState<string | null>(null);
  const draft = useDraft(String(value), (text) => {
    const n = readWords(text);
    if (n === null || n === value) return Promise.resolve(true);
    return change(
      (now) => [{ op: 'mettre-projet', valeur: { ...now.projet, motsParCompetence: n } }],
      t('libelleMots'),
    );
  });
  const shown = draft.dirty ? draft.value : (typed ?? draft.value);
  return (
    <PlainField
      label={t('mots')}
      description={t('motsAide')}
      className="field-date"
      inputMode="numeric"
      value={shown}
      error={left && readWords(shown) === null ? t('motsErreur', LIMITS) : undefined}
      onChange={(text) => {
        setLeft(false);
        setTyped(readWords(text) === null ? text : null);
        draft.change(text);
      }}
      onBlur={() => {
        setLeft(true);
        void draft.flush();
      }}
    />
  );
}
