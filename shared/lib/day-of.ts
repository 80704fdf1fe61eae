// The day of a moment, where the person is.

/** ISO date (YYYY-MM-DD), in the time zone of the machine. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
