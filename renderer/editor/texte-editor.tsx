// One text to write, saved as it is typed. The toolbar is apart (toolbar.tsx): several texts on a screen share one.
import { type Editor, EditorContent, type EditorOptions, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { showError, showMessage } from '#renderer/state/livret-store.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { newBlockId } from './block-id.ts';
import { CiteDialog } from './cite-dialog.tsx';
import { toEditor, toRichText } from './convert.ts';
import { citeIn, showEditor, writeIn } from './editors-store.ts';
import { openElementMenu } from './element-menu.ts';
import { FindBar } from './find/find-bar.tsx';
import { FindMarks } from './find/find-plugin.ts';
import { imagesOf, insertImage } from './images.ts';
import { EditorKeys } from './keys.ts';
import { livretPreuves } from './livret-preuves.ts';
import { useNodeWords } from './node-words.ts';
import { decideWith, type OpenTexte } from './open-textes.ts';
import { PassageMarks } from './passage-marks.ts';
import { createExtensions, INPUT_RULES } from './schema/extensions.ts';
import { catchUp, forgetRewriting, stepOfLivret } from './show-rewritten.ts';
import { EditorMarks } from './suggestions/editor-marks.tsx';
import { openAt } from './suggestions/navigate.ts';
import { Suggestions } from './suggestions/plugin.ts';
import { RemarkPopover } from './suggestions/popover.tsx';
import { RelectureMarks } from './suggestions/relecture-marks.ts';
import { sayWhere } from './suggestions/situations-store.ts';
import { useTexte } from './use-texte.ts';
import './editor.css';

export interface TexteEditorProps {
  readonly cle: TexteKey;
  /** What this text is, for a screen reader: « Texte de la situation 1 ». */
  readonly label: string;
  /** Shown while nothing is written. */
  readonly placeholder?: string;
  readonly className?: string;
  /** Experience that the text is about: its preuves are offered first. */
  readonly experienceId?: string | null;
  /** Put the caret at the end when the text appears. */
  readonly autoFocus?: boolean;
}

export function TexteEditor(props: TexteEditorProps) {
  const t = useTranslations('editor');
  const { state, again } = useTexte(props.cle);
  if (state.etat === 'chargement') return <p className="ed-loading">{t('chargement')}</p>;
  if (state.etat === 'illisible')
    return (
      <div className="ed-unreadable" role="alert">
        <p>{t('illisible', { raison: state.raison })}</p>
        <Button small onPress={again}>
          {t('relire')}
        </Button>
      </div>
    );
  return <OpenEditor key={props.cle} {...props} ouvert={state.ouvert} />;
}

function OpenEditor(props: TexteEditorProps & { readonly ouvert: OpenTexte }) {
  const { cle, ouvert } = props;
  const { saver } = ouvert;
  const words = useNodeWords();
  const refused = useTranslations('editor')('imageRefusee');
  const now = useRef({ props, refused, editor: null as Editor | null });
  now.current = { ...now.current, props, refused };

  // Made once: an editor made again would show the text as it was when it was opened.
  const [options] = useState((): Partial<EditorOptions> => {
    const takeImages = (files: readonly File[], at: number): boolean => {
      for (const file of files) {
        const { editor } = now.current;
        if (editor !== null) insertImage(editor, file, at).catch(showError);
      }
      return files.length > 0;
    };
    return {
      extensions: [
        ...createExtensions({
          newId: newBlockId,
          preuves: livretPreuves,
          words,
          typography: () => useSettings.getState().reglages.typographie,
        }),
        FindMarks,
        PassageMarks,
        RelectureMarks,
        Suggestions.configure({
          onDecide: (made) => decideWith(cle, made),
          onSituations: (situations) => sayWhere(cle, situations),
        }),
        EditorKeys.configure({
          onCite: () => citeIn(cle),
          onElement: openElementMenu,
          onRemark: runCommand,
          onHistory: stepOfLivret,
        }),
      ],
      content: toEditor(ouvert.texte, newBlockId),
      enableInputRules: INPUT_RULES,
      enablePasteRules: false,
      autofocus: props.autoFocus === true ? 'end' : false,
      editorProps: {
        attributes: () => attributes(now.current.props),
        handleClick: (_view, pos) => {
          const { editor } = now.current;
          if (editor !== null) openAt(cle, editor, pos);
          return false;
        },
        handlePaste: (view, event) => takeImages(imagesOf(event.clipboardData), view.state.selection.to),
        handleDrop: (view, event, _slice, moved) => {
          if (moved || (event.dataTransfer?.files.length ?? 0) === 0) return false;
          // A file dropped on the text must not also be taken by the screen behind it.
          event.stopPropagation();
          event.preventDefault();
          const images = imagesOf(event.dataTransfer);
          if (images.length === 0) showMessage(now.current.refused);
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
          takeImages(images, at ?? view.state.selection.to);
          return true;
        },
      },
      onCreate: ({ editor }) => saver.settle(toRichText(editor.getJSON())),
      onUpdate: ({ editor }) => {
        forgetRewriting(editor);
        saver.touch(() => toRichText(editor.getJSON()));
      },
      onFocus: () => writeIn(cle),
      onBlur: () => void saver.flush(),
      shouldRerenderOnTransaction: false,
      immediatelyRender: true,
    } as Partial<EditorOptions>;
  });
  const editor = useEditor(options);
  now.current.editor = editor;

  useEffect(() => {
    if (editor === null) return undefined;
    const hide = showEditor(cle, editor);
    catchUp(cle, ouvert);
    return hide;
  }, [cle, editor, ouvert]);
  useEffect(
    () => () => {
      saver.hold();
      void saver.flush();
    },
    [saver],
  );
  return (
    <>
      {editor !== null && <FindBar cle={cle} editor={editor} />}
      <EditorContent editor={editor} className="ed" />
      {editor !== null && (
        <>
          <EditorMarks cle={cle} editor={editor} />
          <RemarkPopover cle={cle} editor={editor} />
        </>
      )}
      <CiteDialog cle={cle} experienceId={props.experienceId ?? null} />
    </>
  );
}

const attributes = ({ label, placeholder = '', className }: TexteEditorProps): Record<string, string> => ({
  class: classNames('ed-content own', className),
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  lang: 'fr',
  spellcheck: 'true',
  'data-placeholder': placeholder,
});
