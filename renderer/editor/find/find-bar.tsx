// Ctrl+F in one text: next, previous, replace. Enter goes on, Escape gives the caret back at the passage.
import { type Editor, useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/button.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { findIn, useEditors } from '../editors-store.ts';
import { findingIn, look, replaceAll, replaceOne, step } from './find-plugin.ts';

/** Belongs to the editor of that text; there while one looks for something in it. */
export function FindBar({ cle, editor }: { readonly cle: TexteKey; readonly editor: Editor }) {
  const finding = useEditors((s) => (s.finding?.cle === cle ? s.finding.turn : null));
  return finding === null ? null : <Bar editor={editor} turn={finding} />;
}

function Bar({ editor, turn }: { readonly editor: Editor; readonly turn: number }) {
  const t = useTranslations('editor.chercher');
  const box = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(() => {
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to, '\n').split('\n')[0]?.slice(0, 80) ?? '';
  });
  const [par, setPar] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const { hits, at } = useEditorState({ editor, selector: ({ editor: e }) => findingIn(e) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, the field takes the hand again
  useEffect(() => {
    const input = box.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, [turn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words selected are looked for at once, then those typed
  useEffect(() => {
    if (asked !== '') look(editor, asked);
    return () => {
      if (!editor.isDestroyed) look(editor, '');
    };
  }, [editor]);
  const close = (): void => {
    const hit = hits[at];
    findIn(null);
    if (hit === undefined) editor.commands.focus();
    else editor.chain().setTextSelection(hit).focus().run();
  };
  const field = (): HTMLInputElement | null | undefined => box.current?.querySelector('input');
  const one = (): void => {
    replaceOne(editor, par);
    // Nothing more to replace: the buttons go out, the field takes the hand.
    if (findingIn(editor).hits.length === 0) field()?.focus();
  };
  const all = (): void => {
    setDone(replaceAll(editor, par));
    field()?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'F3') step(editor, event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      if (event.target === field()) step(editor, event.shiftKey ? -1 : 1);
      else one();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="ed-find" aria-label={t('titre')} ref={box} onKeyDownCapture={onKey}>
      <PlainField
        label={t('quoi')}
        hideLabel
        type="search"
        placeholder={t('quoi')}
        value={asked}
        maxLength={500}
        onChange={(typed) => {
          setAsked(typed);
          setDone(null);
          look(editor, typed);
        }}
      />
      <Button small kind="quiet" aria-label={t('precedent')} onPress={() => step(editor, -1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </Button>
      <Button small kind="quiet" aria-label={t('suivant')} onPress={() => step(editor, 1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <span className="small num ed-find-count" role="status">
        {done !== null
          ? t('fait', { n: done })
          : asked !== '' && t(hits.length === 0 ? 'rien' : 'rang', { rang: at + 1, n: hits.length })}
      </span>
      <PlainField
        label={t('par')}
        hideLabel
        placeholder={t('par')}
        value={par}
        maxLength={1_000}
        onChange={(typed) => setPar(typed.replaceAll("'", '’'))}
      />
      <Button small isDisabled={hits.length === 0} onPress={one}>
        {t('remplacer')}
      </Button>
      <Button small isDisabled={hits.length === 0} onPress={all}>
        {t('tout')}
      </Button>
      <Button small kind="quiet" aria-label={t('fermer')} onPress={close}>
        <X size={16} aria-hidden="true" />
      </Button>
    </search>
  );
}
