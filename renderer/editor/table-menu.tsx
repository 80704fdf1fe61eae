// Inserts a table, and changes the one where the caret is.
import { type Editor, useEditorState } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';

const IN_TABLE = [
  'ligneApres',
  'ligneAvant',
  'colonneApres',
  'colonneAvant',
  'entete',
  'supprimerLigne',
  'supprimerColonne',
  'supprimer',
] as const;
type Command = 'inserer' | (typeof IN_TABLE)[number];

const run = (editor: Editor, command: Command): boolean => {
  const chain = editor.chain().focus();
  switch (command) {
    case 'inserer':
      return chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
    case 'ligneApres':
      return chain.addRowAfter().run();
    case 'ligneAvant':
      return chain.addRowBefore().run();
    case 'colonneApres':
      return chain.addColumnAfter().run();
    case 'colonneAvant':
      return chain.addColumnBefore().run();
    case 'entete':
      return chain.toggleHeaderRow().run();
    case 'supprimerLigne':
      return chain.deleteRow().run();
    case 'supprimerColonne':
      return chain.deleteColumn().run();
    case 'supprimer':
      return chain.deleteTable().run();
  }
};

export function TableMenu({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor');
  const inside = useEditorState({ editor, selector: ({ editor: e }) => e.isActive('table') });
  const commands: readonly Command[] = inside ? IN_TABLE : ['inserer'];
  return (
    <MenuTrigger>
      <Button className="ed-tool" preventFocusOnPress>
        {t('tableau')}
        <ChevronDown size={13} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu className="list-box" onAction={(key) => run(editor, String(key) as Command)}>
          {commands.map((command) => (
            <MenuItem key={command} id={command} className="list-item">
              {t(`tableaux.${command}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
