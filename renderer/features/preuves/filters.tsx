// Which preuves are shown; orphans on both sides have their own figure.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { FILTERS, type Filter } from './model.ts';

export function Filters({
  filter,
  counts,
  onFilter,
}: {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onFilter: (filter: Filter) => void;
}) {
  const t = useTranslations('preuves.filtres');
  return (
    <ToggleButtonGroup
      className="pre-filters"
      aria-label={t('nom')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[filter]}
      onSelectionChange={(keys) => {
        const next = FILTERS.find((each) => keys.has(each));
        if (next !== undefined) onFilter(next);
      }}
    >
      {FILTERS.filter((each) => each !== 'absentes' || counts.absentes > 0).map((each) => (
        <ToggleButton key={each} id={each} className="tab">
          {t(each)} <span className="tab-figure num">{counts[each]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
