// Paragraph or heading, by name.
import { type Editor, useEditorState } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import { Button, Keyboard, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { keyWords } from '#renderer/ui/key-words.ts';

const STYLES = ['paragraph', 'h1', 'h2', 'h3'] as const;
type Style = (typeof STYLES)[number];
const LEVEL = { h1: 1, h2: 2, h3: 3 } as const;

export function StyleMenu({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor');
  const style = useEditorState({
    editor,
    selector: ({ editor: e }): Style =>
      STYLES.find((name) => name !== 'paragraph' && e.isActive('heading', { level: LEVEL[name] })) ??
      'paragraph',
  });
  const set = (name: Style): void => {
    const chain = editor.chain().focus();
    if (name === 'paragraph') chain.setParagraph().run();
    else chain.setHeading({ level: LEVEL[name] }).run();
  };
  return (
    <MenuTrigger>
      <Button
        className="ed-tool ed-style"
        aria-label={`${t('style')} : ${t(`styles.${style}`)}`}
        preventFocusOnPress
      >
        <span>{t(`styles.${style}`)}</span>
        <ChevronDown size={13} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          selectionMode="single"
          selectedKeys={[style]}
          onAction={(key) => set(String(key) as Style)}
        >
          {STYLES.map((name, rank) => (
            <MenuItem key={name} id={name} textValue={t(`styles.${name}`)} className="list-item menu-item">
              <Text slot="label">{t(`styles.${name}`)}</Text>
              <Keyboard>{keyWords(`Mod+Shift+${rank}`)}</Keyboard>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
