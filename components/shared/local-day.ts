/** The day where the reader is, YYYY-MM-DD: what "looked up today" means to them. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
