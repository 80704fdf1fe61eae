// A shortcut (« Mod+Shift+Z ») in the words printed on the keys: « Ctrl Maj Z », « ⌘ ⇧ Z ».
import { systeme } from '#renderer/bridge/bridge.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { messages } from './messages.ts';

export function keyWords(shortcut: string, langue = useSettings.getState().reglages.langue): string {
  const mac = systeme() === 'mac';
  const { touches } = messages[langue];
  const words: Record<string, string> = mac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl', Shift: touches.maj, Alt: 'Alt' };
  const named: Record<string, string> = {
    Plus: '+',
    Enter: mac ? '↩' : touches.entree,
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  };
  return shortcut
    .split('+')
    .map((part) => words[part] ?? named[part] ?? part)
    .join(' ');
}
