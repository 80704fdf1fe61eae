// Words selected in a text that may go to the register as a name (SPEC P10).

const LE_PLUS = 100;

/** One line, tidy at its ends; null: no letter, or too long to be a name. */
export const nomChoisi = (selection: string): string | null => {
  const nom = selection
    .trim()
    .replace(/^[\s.,;:!?«»“”"()]+|[\s,;:!?«»“”"()]+$/gu, '')
    .replace(/[\s\u00A0\u202F]+/gu, ' ');
  return nom.length <= LE_PLUS && !/[\r\n]/.test(selection.trim()) && /\p{L}/u.test(nom) ? nom : null;
};
