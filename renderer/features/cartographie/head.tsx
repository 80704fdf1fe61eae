// The corner of the matrix: which compétences are shown, and what the marks say.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { DepthMark } from '#renderer/ui/depth-mark.tsx';

export function Head({
  total,
  remaining,
  filter,
  onFilter,
}: {
  readonly total: number;
  readonly remaining: number;
  readonly filter: 'toutes' | 'a-completer';
  readonly onFilter: (filter: 'toutes' | 'a-completer') => void;
}) {
  const t = useTranslations('cartographie');
  return (
    <th scope="col" className="carto-corner">
      <span className="sr">{t('competences')}</span>
      <ToggleButtonGroup
        className="carto-filter"
        aria-label={t('filtre')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter]}
        onSelectionChange={(keys) => onFilter([...keys][0] === 'a-completer' ? 'a-completer' : 'toutes')}
      >
        <ToggleButton id="toutes">
          {t('toutes')} <span className="num">{total}</span>
        </ToggleButton>
        <ToggleButton id="a-completer">
          {t('aCompleter')} <span className="num">{remaining}</span>
        </ToggleButton>
      </ToggleButtonGroup>
      <div className="carto-legend">
        <DepthMark depth={1} inline />
        <DepthMark depth={2} inline />
        <span>
          <DepthMark depth={3} inline />
          {t('doncCouverte')}
        </span>
      </div>
    </th>
  );
}
