// A date typed in figures, as precise as one knows it. What cannot be read stays in the field with a sentence, and is
// not written.
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PlainField } from './field.tsx';
import { parsePartialDate, typedDate } from './partial-date.ts';
import { useDraft } from './use-draft.ts';

export interface DateFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** Partial ISO or null. */
  readonly value: string | null;
  readonly onSave: (value: string | null) => Promise<boolean>;
  /** « jour » asks for day, month and year; « annee » takes any of the three precisions. */
  readonly precision?: 'jour' | 'annee';
  readonly hideLabel?: boolean;
}

export function DateField({
  label,
  description,
  value,
  onSave,
  precision = 'annee',
  hideLabel,
}: DateFieldProps) {
  const t = useTranslations('ui');
  const [left, setLeft] = useState(true);
  const read = (text: string): string | null | 'illisible' => {
    const date = parsePartialDate(text);
    return precision === 'jour' && date !== null && date.length !== 10 ? 'illisible' : date;
  };
  const draft = useDraft(typedDate(value), (text) => {
    const date = read(text);
    // Half a date is not an error while it is being typed: it waits in the field.
    return date === 'illisible' || date === value ? Promise.resolve(true) : onSave(date);
  });
  const [kept, setKept] = useState<string | null>(null);
  const shown = draft.dirty ? draft.value : (kept ?? draft.value);
  const unreadable = left && read(shown) === 'illisible';
  return (
    <PlainField
      className="field-date"
      label={label}
      hideLabel={hideLabel}
      value={shown}
      inputMode="numeric"
      placeholder={precision === 'jour' ? t('date.modeleJour') : t('date.modele')}
      description={description}
      error={unreadable ? (precision === 'jour' ? t('date.illisibleJour') : t('date.illisible')) : undefined}
      onChange={(text) => {
        setLeft(false);
        setKept(read(text) === 'illisible' ? text : null);
        draft.change(text);
      }}
      onBlur={() => {
        setLeft(true);
        void draft.flush();
      }}
    />
  );
}
