// A duration one types as one says it: « 5:30 », « 5 min 30 ». What cannot be is said at once, and nothing changes.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PlainField } from '#renderer/ui/field.tsx';
import { minuterie, type Refus } from '#shared/domain/soutenance/durees.ts';
import { parseDuration } from '#shared/lib/duration.ts';

export function DurationField({
  label,
  secondes,
  isReadOnly,
  onChange,
}: {
  readonly label: string;
  readonly secondes: number;
  readonly isReadOnly: boolean;
  /** Resolves to why it could not be, or null. */
  readonly onChange: (secondes: number) => Promise<Refus | null>;
}) {
  const t = useTranslations('soutenance');
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const commit = async () => {
    if (typed === null) return;
    const asked = parseDuration(typed);
    if (asked === null) return setError(t('refus.illisible'));
    const refusal = asked === secondes ? null : await onChange(asked);
    if (refusal === null) {
      setTyped(null);
      return setError(null);
    }
    setError(t(`refus.${refusal.raison}`, { maximum: minuterie(refusal.maximum ?? 0) }));
  };
  return (
    <form
      className="oral-duration"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setTyped(null);
        setError(null);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void commit();
      }}
    >
      <PlainField
        label={label}
        hideLabel
        value={typed ?? minuterie(secondes)}
        isReadOnly={isReadOnly}
        error={error}
        onChange={(value) => {
          setTyped(value);
          setError(null);
        }}
        onBlur={() => void commit()}
      />
    </form>
  );
}
