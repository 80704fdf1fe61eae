// The outline: chapters in the order of the document, moved with the mouse or the keyboard, put in or left out.
import { GripVertical } from 'lucide-react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import {
  chapitresObligatoires,
  deplacerChapitre,
  inclureChapitre,
  titreChapitre,
} from '#shared/domain/dossier/trame.ts';
import type { Dossier } from '#shared/domain/livret/entities.ts';
import { changeTrame } from './use-trame.ts';

export function Outline({
  trame,
  selected,
  onSelect,
}: {
  readonly trame: Dossier;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  const t = useTranslations('dossier');
  const famille = useLivret((s) => s.vue?.projet.famille) ?? 'competences';
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id === undefined) return;
      void changeTrame(
        trame.bloc,
        (dossier) => {
          const others = dossier.chapitres.filter((c) => c.id !== id);
          const at = others.findIndex((c) => c.id === target.key) + (target.dropPosition === 'after' ? 1 : 0);
          const moved = deplacerChapitre(dossier, id, at);
          return moved.ok ? moved.dossier : null;
        },
        t('annuler.ordre'),
      );
    },
  });
  return (
    <GridList
      className="dossier-outline"
      aria-label={t('plan')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (id !== undefined) onSelect(String(id));
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {trame.chapitres.map((chapitre) => {
        const titre = titreChapitre(chapitre, famille);
        const required = chapitresObligatoires(famille).has(chapitre.genre);
        return (
          <GridListItem
            key={chapitre.id}
            id={chapitre.id}
            textValue={titre}
            className={`dossier-chapter${chapitre.inclus || required ? '' : ' dossier-left-out'}`}
          >
            <Button slot="drag" className="dossier-grip" aria-label={t('poignee', { titre })}>
              <GripVertical size={14} aria-hidden="true" />
            </Button>
            <span className="dossier-chapter-title">
              {titre}
              {!required && !chapitre.inclus && <small> {t('laisse')}</small>}
            </span>
            {required ? (
              <small className="dossier-required">{t('obligatoire')}</small>
            ) : (
              <Checkbox
                slot={null}
                aria-label={t('inclure', { titre })}
                isSelected={chapitre.inclus}
                onChange={(inclus) =>
                  void changeTrame(
                    trame.bloc,
                    (dossier) => {
                      const next = inclureChapitre(dossier, chapitre.id, inclus, famille);
                      return next.ok ? next.dossier : null;
                    },
                    t(inclus ? 'annuler.inclus' : 'annuler.exclu', { titre }),
                  )
                }
              >
                {null}
              </Checkbox>
            )}
          </GridListItem>
        );
      })}
    </GridList>
  );
}
