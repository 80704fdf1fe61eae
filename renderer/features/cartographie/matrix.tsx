// The matrix: compétences by bloc in rows, experiences in columns. One cell is in the order of Tab; arrows move it.
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import type { Depth } from '#renderer/ui/depth-mark.tsx';
import { readableYears } from '#renderer/ui/partial-date.ts';
import { Reglette } from '#renderer/ui/reglette.tsx';
import { Head } from './head.tsx';
import { withSoftHyphens } from './hyphens.ts';
import { type Cell, moved, typedDepth } from './keyboard.ts';
import type { Matrix as MatrixModel } from './model.ts';
import { Row } from './row.tsx';

export interface MatrixProps {
  readonly matrix: MatrixModel;
  readonly filter: 'toutes' | 'a-completer';
  readonly remaining: number;
  readonly onFilter: (filter: 'toutes' | 'a-completer') => void;
  readonly chosen: Cell;
  readonly onChoose: (cell: Cell) => void;
  readonly onDepth: (cell: Cell, depth: Depth) => void;
  readonly onOpen: (cell: Cell) => void;
}

export function Matrix(props: MatrixProps) {
  const { matrix, chosen, onChoose, onDepth, onOpen } = props;
  const t = useTranslations('cartographie');
  const format = useFormatter();
  const scroller = useRef<HTMLDivElement>(null);
  const moving = useRef(false);
  const columnOf = matrix.columns.findIndex((c) => c.id === chosen.experienceId);

  // What sticks to the edges must not hide the cell that one moves to.
  useEffect(() => {
    const box = scroller.current;
    const head = box?.querySelector('thead');
    if (!box || !head) return;
    const watch = new ResizeObserver(() => {
      box.style.scrollPaddingTop = `${head.offsetHeight + 4}px`;
    });
    watch.observe(head);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    scroller.current?.querySelector<HTMLElement>(selectorOf(chosen, columnOf))?.focus();
  }, [chosen, columnOf]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.competence === undefined) return;
    const depth = typedDepth(event);
    const next = moved(matrix, chosen, event);
    if (depth !== null) onDepth(chosen, depth);
    else if (event.key === 'Enter') onOpen(chosen);
    else if (next !== null) {
      moving.current = true;
      onChoose(next);
    } else return;
    event.preventDefault();
  };
  const cellAt = (event: MouseEvent): Cell | null => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-competence]');
    const experience = matrix.columns[Number(cell?.dataset.column)];
    if (cell?.dataset.competence === undefined || experience === undefined) return null;
    return { competenceId: cell.dataset.competence, experienceId: experience.id };
  };
  const onClick = (event: MouseEvent): void => {
    const cell = cellAt(event);
    if (cell === null) return;
    moving.current = true;
    onChoose(cell);
  };

  let rowIndex = 1;
  const style = { '--carto-columns': matrix.columns.length } as CSSProperties;
  return (
    <div className="carto-scroll" ref={scroller} style={style} data-pane="">
      <table
        className="carto"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that is also a table on paper
        role="grid"
        aria-label={t('grille')}
        aria-colcount={matrix.columns.length + 2}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={(event) => {
          const cell = cellAt(event);
          if (cell !== null) onOpen(cell);
        }}
      >
        <colgroup>
          <col className="carto-col-name" />
          <col span={matrix.columns.length} />
          <col className="carto-col-state" />
        </colgroup>
        <thead>
          <tr aria-rowindex={rowIndex}>
            <Head
              total={matrix.total}
              remaining={props.remaining}
              filter={props.filter}
              onFilter={props.onFilter}
            />
            {matrix.columns.map((e, column) => (
              <th key={e.id} scope="col" className={column === columnOf ? 'carto-here' : undefined}>
                <b>{withSoftHyphens(e.intitule || t('sansTitre'))}</b>
                <span className="num">
                  {readableYears(e.debut, e.fin, (annee) => t('depuis', { annee }), e.enCours)}
                </span>
              </th>
            ))}
            <th scope="col" className="carto-state">
              <b>{t('colonneEtat')}</b>
            </th>
          </tr>
        </thead>
        {matrix.blocs.map((bloc) => {
          rowIndex += 1;
          return (
            <tbody key={bloc.code}>
              <tr className="carto-bloc" aria-rowindex={rowIndex}>
                <th scope="rowgroup" colSpan={matrix.columns.length + 1}>
                  <span>
                    <span className="carto-code">{shortBlocCode(bloc.code)}</span>
                    <span lang="fr">{bloc.intitule}</span>
                  </span>
                </th>
                <td className="carto-state">
                  <Reglette profondeurs={[bloc.profondeurs]} silent size="small" />
                  {t('sur', { n: bloc.couvertes, total: bloc.profondeurs.length })}
                </td>
              </tr>
              {bloc.rows.map((row) => {
                rowIndex += 1;
                return (
                  <Row
                    key={row.competenceId}
                    competenceId={row.competenceId}
                    rang={row.rang}
                    titre={row.titre}
                    depths={row.depths}
                    etat={row.etat}
                    chosen={row.competenceId === chosen.competenceId ? columnOf : -1}
                    rowIndex={rowIndex}
                  />
                );
              })}
            </tbody>
          );
        })}
        <tfoot>
          <tr aria-rowindex={rowIndex + 1}>
            <th scope="row">{t('servies')}</th>
            {matrix.totals.map((n, column) => (
              <td key={matrix.columns[column]?.id} className="num">
                {format.number(n)}
              </td>
            ))}
            <td className="carto-state num">{t('sur', { n: matrix.couvertes, total: matrix.total })}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const selectorOf = (cell: Cell, column: number): string =>
  `[data-competence="${CSS.escape(cell.competenceId)}"][data-column="${column}"]`;
