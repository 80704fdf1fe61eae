// One compétence of the matrix. Drawn again only when its own figures or its own selection change.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { type Depth, DepthMark } from '#renderer/ui/depth-mark.tsx';
import { Check } from '#renderer/ui/marks.tsx';
import type { EtatCompetence } from '#shared/domain/couverture/couverture.ts';

export interface RowProps {
  readonly competenceId: string;
  readonly rang: number;
  readonly titre: string;
  readonly depths: string;
  readonly etat: EtatCompetence;
  /** Column of the chosen cell, or -1 when it is in another row. */
  readonly chosen: number;
  readonly rowIndex: number;
}

export const Row = memo(function Row({
  competenceId,
  rang,
  titre,
  depths,
  etat,
  chosen,
  rowIndex,
}: RowProps) {
  const t = useTranslations('cartographie');
  return (
    <tr className={chosen >= 0 ? 'carto-here' : undefined} aria-rowindex={rowIndex}>
      <th scope="row" className="carto-name">
        <span className="carto-rank num">{rang}</span>
        <span lang="fr">{titre}</span>
      </th>
      {[...depths].map((depth, column) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the cell of a table whose role is grid is a gridcell
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: the column is the identity of a cell
          key={column}
          aria-colindex={column + 2}
          aria-selected={column === chosen}
          tabIndex={column === chosen ? 0 : -1}
          data-competence={competenceId}
          data-column={column}
          className={column === chosen ? 'carto-cell carto-chosen' : 'carto-cell'}
        >
          <DepthMark depth={Number(depth) as Depth} />
        </td>
      ))}
      <td className="carto-state" aria-colindex={depths.length + 2}>
        {etat === 'couverte' ? (
          <span className="carto-covered covered">
            <Check /> {t('etat.couverte')}
          </span>
        ) : (
          t(`etat.${etat}`)
        )}
      </td>
    </tr>
  );
});
