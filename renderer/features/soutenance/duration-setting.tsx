// How long the oral lasts, and where the figure comes from: the fiche, the candidate, or a default that says so.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LinkButton } from '#renderer/ui/button.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import type { Duree } from '#shared/domain/soutenance/minutes.ts';

export function SourceSentence({ duree }: { readonly duree: Duree }) {
  const t = useTranslations('soutenance.source');
  const { minutes, source } = duree;
  if (source.type === 'candidat') return t('candidat', { minutes });
  if (source.type === 'defaut') return t('defaut', { minutes });
  return source.citation === ''
    ? t('ficheSans', { minutes })
    : t('fiche', { minutes, citation: source.citation });
}

export function DurationSetting({
  label,
  duree,
  fromFiche,
  withoutFigure,
  onChange,
}: {
  readonly label: string;
  /** null: nobody says how long. */
  readonly duree: Duree | null;
  /** What the fiche says, or null where it is silent. */
  readonly fromFiche: number | null;
  /** Where there is no default: the words that take the candidate's figure away. */
  readonly withoutFigure?: string;
  /** Minutes, or null to take the fiche's figure or the default again. */
  readonly onChange: (minutes: number | null) => void;
}) {
  const t = useTranslations('soutenance');
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const commit = () => {
    if (typed === null) return;
    if (typed.trim() === '' && duree === null) return setTyped(null);
    const minutes = Number(typed.trim());
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 240) return setError(t('minutesErreur'));
    setTyped(null);
    if (minutes !== duree?.minutes) onChange(minutes);
  };
  return (
    <form
      className="oral-setting"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <PlainField
        label={label}
        value={typed ?? (duree === null ? '' : String(duree.minutes))}
        inputMode="numeric"
        error={error}
        onChange={(value) => {
          setTyped(value);
          setError(null);
        }}
        onBlur={commit}
      />
      {duree?.source.type === 'candidat' && (
        <LinkButton onPress={() => onChange(null)}>
          {fromFiche === null ? (withoutFigure ?? t('reprendreDefaut')) : t('reprendre')}
        </LinkButton>
      )}
    </form>
  );
}
