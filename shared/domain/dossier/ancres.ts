// Names of places in a document. They become hidden Word bookmarks « _b » + anchor, of 40 characters at most, and a
// tutor's remark finds its compétence by them: so they are made from ids, never from ranks.

const MAX = 38;

/** FNV-1a, 32 bits, in base 36: enough to tell apart two ids that lose characters. */
const empreinte = (texte: string): string => {
  let h = 0x811c9dc5;
  for (const c of texte) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h.toString(36);
};

/** An anchor from an id of any shape: letters and figures only, the same for the same id. */
export const ancre = (prefixe: string, id: string): string => {
  const propre = id.replace(/[^A-Za-z0-9]/g, '');
  const simple = `${prefixe}${propre}`;
  if (propre === id && simple.length <= MAX) return simple;
  const suffixe = `x${empreinte(id)}`;
  return `${simple.slice(0, MAX - suffixe.length)}${suffixe}`;
};

export const ancreCompetence = (id: string): string => ancre('comp', id);
export const ancreSituation = (id: string): string => ancre('situ', id);
export const ancrePreuve = (id: string): string => ancre('preu', id);
export const ancreChapitre = (id: string): string => ancre('chap', id);
