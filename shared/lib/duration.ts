// Durations of a presentation as people write them: « 5:30 », « 5 min 30 », « 5 » (minutes), « 90 s ».

const FORMS: readonly RegExp[] = [
  /^(?<sec>\d{1,4})\s*(?:s|sec|secondes?)\.?$/u,
  /^(?<min>\d{1,3})\s*[:'′]\s*(?<sec>[0-5]?\d)$/u,
  /^(?<min>\d{1,3})\s*(?:m|mn|min|minutes?)?\.?\s*(?:(?<sec>[0-5]?\d)\s*(?:s|sec|secondes?)?\.?)?$/u,
];

/** Whole seconds, or null when it is no duration. A bare number is minutes. */
export function parseDuration(text: string): number | null {
  const clean = text.trim().toLowerCase();
  for (const form of FORMS) {
    const groups = form.exec(clean)?.groups;
    if (groups) return Number(groups.min ?? 0) * 60 + Number(groups.sec ?? 0);
  }
  return null;
}
