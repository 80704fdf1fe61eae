// The toolbar of the text being written in: one Tab stop, arrows inside, every button with its name and its keys. It
// keeps the caret where it is.
import { useEditorState } from '@tiptap/react';
import { History, List, ListOrdered, MessageCircleQuestionMark, Redo2, Undo2 } from 'lucide-react';
import { memo, type ReactNode, useRef } from 'react';
import {
  Toolbar as AriaToolbar,
  Button,
  Group,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { showError, showMessage } from '#renderer/state/livret-store.ts';
import { keyWords } from '#renderer/ui/key-words.ts';
import { citeIn, useActiveEditor } from './editors-store.ts';
import { ElementMenu } from './element-choice.tsx';
import { insertImage, isImage } from './images.ts';
import { SHORTCUTS } from './keys.ts';
import { stepOfLivret } from './show-rewritten.ts';
import { StyleMenu } from './style-menu.tsx';
import { TableMenu } from './table-menu.tsx';

export interface ExtraTool {
  readonly name: string;
  readonly keys: string;
  readonly run: () => void;
}

export const EditorToolbar = memo(function EditorToolbar({
  withElements = false,
  question,
}: {
  /** Also the ten elements of a situation. */
  readonly withElements?: boolean;
  /** Asks the person who reads again about what is selected. */
  readonly question?: ExtraTool;
}) {
  const t = useTranslations('editor');
  const active = useActiveEditor();
  return (
    <AriaToolbar className="ed-bar" aria-label={t('barre')}>
      {active !== null && (
        <Tools key={active.cle} {...active} withElements={withElements} question={question} />
      )}
    </AriaToolbar>
  );
});

function Tools({
  cle,
  editor,
  withElements,
  question,
}: NonNullable<ReturnType<typeof useActiveEditor>> & {
  readonly withElements: boolean;
  readonly question: ExtraTool | undefined;
}) {
  const t = useTranslations('editor');
  const file = useRef<HTMLInputElement>(null);
  const on = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      gras: e.isActive('bold'),
      italique: e.isActive('italic'),
      souligne: e.isActive('underline'),
      liste: e.isActive('bulletList'),
      listeNumerotee: e.isActive('orderedList'),
      citation: e.isActive('blockquote'),
      annuler: e.can().undo(),
      retablir: e.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const toggles = [
    ['gras', t('signes.gras'), () => chain().toggleBold().run()],
    ['italique', t('signes.italique'), () => chain().toggleItalic().run()],
    ['souligne', t('signes.souligne'), () => chain().toggleUnderline().run()],
    ['liste', <List key="liste" size={16} aria-hidden="true" />, () => chain().toggleBulletList().run()],
    [
      'listeNumerotee',
      <ListOrdered key="liste" size={16} aria-hidden="true" />,
      () => chain().toggleOrderedList().run(),
    ],
    ['citation', t('signes.citation'), () => chain().toggleBlockquote().run()],
  ] as const;
  const insertChosen = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    if (isImage(chosen)) insertImage(editor, chosen).catch(showError);
    else showMessage(t('imageRefusee'));
  };
  return (
    <>
      <Group className="ed-group ed-history">
        <Tool
          name={t('annuler')}
          keys={SHORTCUTS.annuler}
          isDisabled={!on.annuler}
          run={() => stepOfLivret(editor, 'annuler') || chain().undo().run()}
        >
          <Undo2 size={15} aria-hidden="true" />
        </Tool>
        <Tool
          name={t('retablir')}
          keys={SHORTCUTS.retablir}
          isDisabled={!on.retablir}
          run={() => stepOfLivret(editor, 'retablir') || chain().redo().run()}
        >
          <Redo2 size={15} aria-hidden="true" />
        </Tool>
      </Group>
      <StyleMenu editor={editor} />
      <Group className="ed-group">
        {toggles.map(([name, sign, run]) => (
          <TooltipTrigger key={name} delay={600}>
            <ToggleButton
              className={`ed-tool ed-${name}`}
              aria-label={t(name)}
              isSelected={on[name]}
              onChange={run}
              preventFocusOnPress
            >
              {sign}
            </ToggleButton>
            <Tip name={t(name)} keys={SHORTCUTS[name]} />
          </TooltipTrigger>
        ))}
      </Group>
      <TableMenu editor={editor} />
      <Tool name={t('image')} run={() => file.current?.click()}>
        {t('image')}
      </Tool>
      <Tool name={t('citer')} keys={SHORTCUTS.citer} run={() => citeIn(cle)}>
        {t('citerCourt')}
      </Tool>
      {withElements && <ElementMenu editor={editor} />}
      {question !== undefined && (
        <Tool name={question.name} keys={question.keys} run={question.run}>
          <MessageCircleQuestionMark size={16} aria-hidden="true" />
        </Tool>
      )}
      <Tool name={t('versions')} keys="Mod+Shift+H" run={() => runCommand('versions')}>
        <History size={16} aria-hidden="true" />
      </Tool>
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        hidden
        onChange={(event) => {
          insertChosen(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}

function Tool({
  name,
  keys,
  run,
  isDisabled = false,
  children,
}: {
  readonly name: string;
  readonly keys?: string;
  readonly run: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={600}>
      <Button className="ed-tool" aria-label={name} onPress={run} isDisabled={isDisabled} preventFocusOnPress>
        {children}
      </Button>
      <Tip name={name} keys={keys} />
    </TooltipTrigger>
  );
}

const Tip = ({ name, keys }: { readonly name: string; readonly keys?: string | undefined }) => (
  <Tooltip className="ed-tip" offset={6}>
    {name}
    {keys !== undefined && <kbd>{keyWords(keys)}</kbd>}
  </Tooltip>
);
