// Dates as a candidate knows them: a year, a month, or a day. Written « 2023 », « 03/2023 », « 14/03/2023 »; kept as
// partial ISO (YYYY, YYYY-MM, YYYY-MM-DD), so that they sort as text.

export type Unreadable = 'illisible';

/** null for an empty field. Accepts / . - and spaces between the figures, and ISO itself. */
export function parsePartialDate(text: string): string | null | Unreadable {
  const typed = text.trim();
  if (typed === '') return null;
  const parts = typed.split(/[\s/.-]+/).filter((p) => p !== '');
  if (!parts.every((p) => /^\d+$/.test(p))) return 'illisible';
  const iso = parts[0]?.length === 4;
  const [year, month, day] = iso ? parts : [...parts].reverse();
  if (parts.length > 3 || year === undefined || year.length !== 4) return 'illisible';
  if (month === undefined) return year;
  const m = Number(month);
  if (month.length > 2 || m < 1 || m > 12) return 'illisible';
  const yearMonth = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const d = Number(day);
  if (day.length > 2 || d < 1 || d > daysInMonth(Number(year), m)) return 'illisible';
  return `${yearMonth}-${String(d).padStart(2, '0')}`;
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** As one types it in French: « 14/03/2023 ». */
export const typedDate = (iso: string | null): string =>
  iso === null ? '' : iso.split('-').reverse().join('/');

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** « 14 mars 2023 », « mars 2023 », « 2023 ». */
export function readableDate(iso: string, langue: 'fr' | 'en'): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const text = new Intl.DateTimeFormat(LOCALES[langue], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
  // French writes the first of a month « 1er ».
  return langue === 'fr' && day === 1 ? text.replace(/^1 /, '1er ') : text;
}

/** « 2022–2025 », « depuis 2018 », or the one date known. */
export function readableYears(
  debut: string | null,
  fin: string | null,
  since: (year: string) => string,
  enCours: boolean,
): string {
  const from = debut?.slice(0, 4) ?? null;
  const to = fin?.slice(0, 4) ?? null;
  if (from !== null && enCours) return since(from);
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`;
  return from ?? to ?? '';
}
