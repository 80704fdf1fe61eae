// Shortcuts as written in commands (« Mod+Shift+Z ») against the keys of the person's own keyboard and system.
type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Keys whose own sign would be misread in « Mod+Plus ». */
const NAMES: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus', '=': 'Plus' };

/** True when the keys pressed are those of the shortcut. */
export function matches(shortcut: string, event: Keys, mac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.includes(name);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const otherMod = mac ? event.ctrlKey : event.metaKey;
  if (wants('Mod') !== mod || otherMod || wants('Alt') !== event.altKey) return false;
  // Figures are read by place: on a French keyboard the figure row needs Shift.
  if (/^\d$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  const pressed = NAMES[event.key] ?? event.key;
  if (pressed.toLowerCase() !== key.toLowerCase()) return false;
  // « + » and « - » need Shift on some keyboards and not on others.
  return /^[a-z]$|^F\d+$/i.test(key) ? wants('Shift') === event.shiftKey : true;
}
