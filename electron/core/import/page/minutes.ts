// Minutes of presentation and of entretien, from the words of the fiche only (rule V9): silent means null.

const DURATION = /(\d{1,3})\s*(mn|min|minutes?|h(?:eures?)?)(?![\p{L}])/giu;
const PRESENTATION = /présent(?:e|er|ation)|soutenance|exposé/giu;
const ENTRETIEN = /entretien|échange|questions/giu;

export interface Minutes {
  readonly presentationMinutes: number | null;
  readonly entretienMinutes: number | null;
}

/** « 30 min d’échanges »: the word that names it may come just after. */
const AFTER = /^\s*d(?:e |['’])(?:(entretien|échange|questions)|présentation|soutenance|exposé)/iu;

const lastIndex = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/**
 * Each duration goes to the word just after it, else to the nearest word before it in its sentence, that names the
 * presentation or the entretien. Two different durations for one of them are a doubt: null.
 */
export const minutesIn = (text: string): Minutes => {
  const found = { presentation: new Set<number>(), entretien: new Set<number>() };
  for (const sentence of text.split(/(?<=[.;])\s|\n/)) {
    for (const match of sentence.matchAll(DURATION)) {
      const before = sentence.slice(0, match.index);
      const after = AFTER.exec(sentence.slice(match.index + match[0].length));
      const presentation = after ? Number(!after[1]) : lastIndex(PRESENTATION, before);
      const entretien = after ? Number(Boolean(after[1])) : lastIndex(ENTRETIEN, before);
      if (presentation === entretien) continue;
      const amount = Number(match[1]) * (match[2]?.toLowerCase().startsWith('h') ? 60 : 1);
      if (amount > 0) found[entretien > presentation ? 'entretien' : 'presentation'].add(amount);
    }
  }
  const only = (amounts: ReadonlySet<number>) => (amounts.size === 1 ? ([...amounts][0] ?? null) : null);
  return { presentationMinutes: only(found.presentation), entretienMinutes: only(found.entretien) };
};

/** The general modalités speak for a silent bloc only where they say « pour chaque bloc ». */
export const readMinutes = (modalites: string | null, generales: string | null): Minutes => {
  const own = minutesIn(modalites ?? '');
  if (own.presentationMinutes !== null || own.entretienMinutes !== null) return own;
  return /pour chaque bloc/i.test(generales ?? '') ? minutesIn(generales ?? '') : own;
};
