// The preuves in the order of their numbers: arrows move, Enter on the handle or the mouse reorders. Only what is in
// view is drawn, so that five hundred stay fluid.
import { GripVertical } from 'lucide-react';
import { memo, useMemo } from 'react';
import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { placePreuves } from './changes.ts';
import type { PreuveLine } from './model.ts';
import { Thumbnail } from './thumbnail.tsx';

export function PreuveList({
  lines,
  selected,
  onSelect,
  empty,
}: {
  readonly lines: readonly PreuveLine[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly empty: string;
}) {
  const t = useTranslations('preuves');
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const options = useMemo(() => ({ estimatedRowHeight: 4.75 * rem, padding: 0 }), [rem]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: (event) => {
      const { key, dropPosition } = event.target;
      if (dropPosition === 'on') return;
      void change(
        placePreuves(new Set([...event.keys].map(String)), String(key), dropPosition),
        t('libelles.ordre'),
      );
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="pre-drop" />,
  });
  const items = useMemo(() => lines.map((line) => ({ id: line.preuve.id, line })), [lines]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={options}>
      <GridList
        className="pre-list"
        aria-label={t('liste')}
        items={items}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === undefined ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onSelect(String(key));
        }}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="pre-none">{empty}</p>}
      >
        {({ id, line }) => (
          <GridListItem
            id={id}
            className="pre-item"
            textValue={textOf(line, t('numero', { numero: line.numero }))}
          >
            <Line line={line} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

const textOf = ({ preuve }: PreuveLine, numero: string): string => `${numero} ${preuve.legende}`;

const Line = memo(function Line({ line }: { readonly line: PreuveLine }) {
  const t = useTranslations('preuves');
  const { preuve, numero, fichier, isImage, missing, cles, neverCited } = line;
  const notes = [
    fichier === null ? t('sansFichier') : null,
    ...missing.map((field) => t(`manque.${field}`)),
    preuve.confidentielle ? t('confidentielle') : null,
  ].filter((note) => note !== null);
  return (
    <>
      <Button slot="drag" className="pre-grip" aria-label={t('deplacer', { numero })}>
        <GripVertical size={14} aria-hidden="true" />
      </Button>
      <span className="pre-n num">{numero}</span>
      <Thumbnail fichier={fichier} isImage={isImage} />
      <span className="pre-words">
        <span className="pre-name">{preuve.legende === '' ? t('sansLegende') : preuve.legende}</span>
        <span className={neverCited ? 'pre-cited pre-never' : 'pre-cited'}>
          {t('citee', { fois: cles.length })}
          {notes.length > 0 && <span className="pre-notes">, {notes.join(', ')}</span>}
        </span>
      </span>
    </>
  );
});
