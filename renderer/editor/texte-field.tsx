// A text with its own toolbar and its words counted: for the screens where one text stands alone.
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { CiteDialog } from './cite-dialog.tsx';
import { TexteEditor, type TexteEditorProps } from './texte-editor.tsx';
import { EditorToolbar } from './toolbar.tsx';

export function TexteField(props: TexteEditorProps) {
  const t = useTranslations('editor');
  const mots = useLivret((s) => s.vue?.textes.find((texte) => texte.cle === props.cle)?.mots ?? 0);
  return (
    <div className="ed-field">
      <EditorToolbar />
      <TexteEditor {...props} />
      <p className="ed-words">{t('mots', { mots })}</p>
      <CiteDialog />
    </div>
  );
}
