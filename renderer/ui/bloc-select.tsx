// Which bloc a screen shows, among those aimed at.
import { useTranslations } from 'use-intl';
import type { Bloc } from '#shared/domain/fiche/fiche.ts';
import { shortBlocCode } from './bloc-code.ts';
import { Select } from './select.tsx';

export function BlocSelect({
  blocs,
  bloc,
  onChange,
}: {
  readonly blocs: readonly Bloc[];
  readonly bloc: Bloc;
  readonly onChange: (code: string) => void;
}) {
  const t = useTranslations('ui');
  return (
    <Select
      label={t('bloc')}
      hideLabel
      className="bloc-select"
      value={bloc.code}
      options={blocs.map((b) => ({ id: b.code, label: shortBlocCode(b.code), detail: b.intitule }))}
      onChange={onChange}
    />
  );
}
