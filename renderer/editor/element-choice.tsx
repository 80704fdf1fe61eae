// Which of the ten elements the passage at the caret answers: shown on the button, chosen in its menu.
import { type Editor, useEditorState } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { ELEMENTS } from '#shared/domain/situation/element.ts';
import { setElementMenu, useElementMenu } from './element-menu.ts';
import { toElement } from './schema/blocks.ts';
import { currentElement, setElement } from './schema/element-labels.ts';

const NONE = 'aucun';

export function ElementMenu({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor');
  const isOpen = useElementMenu((s) => s.open);
  const element = useEditorState({ editor, selector: ({ editor: e }) => currentElement(e.state) });
  const choose = (key: string): void => {
    setElement(toElement(key))(editor.state, editor.view.dispatch);
    editor.commands.focus();
  };
  const name = element === null ? t('element') : t(`elements.${element}`);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setElementMenu}>
      <Button
        className="ed-tool"
        aria-label={element === null ? t('element') : t('elementDit', { element: name })}
        preventFocusOnPress
      >
        {name}
        <ChevronDown size={13} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          selectionMode="single"
          selectedKeys={[element ?? NONE]}
          onAction={(key) => choose(String(key))}
        >
          {ELEMENTS.map((each) => (
            <MenuItem key={each} id={each} className="list-item">
              {t(`elements.${each}`)}
            </MenuItem>
          ))}
          <MenuItem id={NONE} className="list-item">
            {t('elementAucun')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
