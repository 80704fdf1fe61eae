// One tick per compétence, one group per bloc; the height says the depth, only a full tick is covered.
import { useTranslations } from 'use-intl';
import { classNames } from './class-names.ts';

export function Reglette({
  profondeurs,
  size = 'ordinary',
  silent = false,
}: {
  /** Depth 0–3 of each compétence, by bloc. */
  readonly profondeurs: readonly (readonly number[])[];
  readonly size?: 'small' | 'ordinary' | 'large';
  /** True when the same figure is written beside it. */
  readonly silent?: boolean;
}) {
  const t = useTranslations('ui');
  const all = profondeurs.flat();
  const label = t('reglette', { couvertes: all.filter((d) => d === 3).length, total: all.length });
  return (
    <span
      className={classNames('ticks', size !== 'ordinary' && `ticks-${size}`)}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {profondeurs.map((bloc, b) => (
        // The order of blocs and compétences is that of the fiche: it never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: the rank is the identity of a tick
        <span key={b}>
          {bloc.map((depth, c) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rank is the identity of a tick
            <i key={c} className={depth > 0 ? `d${depth}` : undefined} />
          ))}
        </span>
      ))}
    </span>
  );
}
