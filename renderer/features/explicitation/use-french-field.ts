// A plain field that is typed the French way, as the texts are: « », ’, fixed spaces. One Ctrl+Z gives back what was typed.
import { type RefObject, useEffect } from 'react';
import { frenchTyping } from '#renderer/editor/typing/french-typing.ts';
import { useSettings } from '#renderer/state/settings-store.ts';

/** Through the browser's own commands, so that the undo of the field knows of it. */
const write = (words: string): boolean => document.execCommand('insertText', false, words);

function typeFrench(field: HTMLTextAreaElement, typed: string): boolean {
  const { value, selectionStart: at } = field;
  const before = value.slice(value.lastIndexOf('\n', at - 1) + 1, at);
  const edit = frenchTyping(before, typed);
  if (edit === null) return false;
  write(typed);
  field.setSelectionRange(at - edit.remove, at + typed.length);
  if (edit.insert === '') document.execCommand('delete');
  else write(edit.insert);
  return true;
}

export function useFrenchField(ref: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const field = ref.current;
    if (field === null) return undefined;
    let writing = false;
    const onBeforeInput = (event: InputEvent): void => {
      if (writing || event.inputType !== 'insertText' || event.isComposing || event.data?.length !== 1)
        return;
      if (!useSettings.getState().reglages.typographie) return;
      writing = true;
      if (typeFrench(field, event.data)) event.preventDefault();
      writing = false;
    };
    field.addEventListener('beforeinput', onBeforeInput);
    return () => field.removeEventListener('beforeinput', onBeforeInput);
  }, [ref]);
}
