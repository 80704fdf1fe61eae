// Ctrl+K: search and commands in one box.
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { allCommands, canRun, useCommandRegistry } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { keyWords } from '#renderer/ui/key-words.ts';
import { itemsFor, type PaletteItem } from './palette-items.ts';

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('app.palette');
  const vue = useLivret((s) => s.vue);
  const sources = useCommandRegistry((s) => s.sources);
  const [asked, setAsked] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the commands are read from the registry, `sources` says when
  const commands = useMemo(
    () => allCommands().filter((c) => c.id !== 'palette' && canRun(c)),
    [sources, vue],
  );
  const items = useMemo(() => itemsFor(asked, commands, vue, t), [asked, commands, vue, t]);
  const run = (item: PaletteItem | undefined): void => {
    onClose();
    // The command may open a dialog of its own: this one leaves first.
    if (item !== undefined) setTimeout(item.run);
  };
  return (
    <ModalOverlay className="veil veil-top" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={t('titre')}>
          <Autocomplete inputValue={asked} onInputChange={setAsked}>
            <SearchField aria-label={t('titre')} autoFocus className="palette-field">
              <Input className="palette-input" placeholder={t('champ')} />
            </SearchField>
            <Menu
              className="palette-list"
              items={items}
              onAction={(key) => run(items.find((item) => item.id === key))}
              renderEmptyState={() => <p className="palette-none">{t('rien')}</p>}
            >
              {(item) => (
                <MenuItem
                  id={item.id}
                  textValue={`${item.label}, ${item.detail}`}
                  className="list-item menu-item"
                >
                  <Text slot="label" className="palette-label">
                    {item.label}
                  </Text>
                  <Text slot="description" className="list-detail palette-detail">
                    {item.detail}
                  </Text>
                  {item.keys !== undefined && <Keyboard>{keyWords(item.keys)}</Keyboard>}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
