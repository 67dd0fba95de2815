// Times as people say them: "5 hours ago", in the language of the page.

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/** How long before `now` a moment was; both in milliseconds since 1970. Under a minute, and in the future, it is now. */
export function agoWords(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang || 'en', { numeric: 'auto' });
  const seconds = Math.max(0, (now - at) / 1000);
  const [unit, size] = steps.find(([, length]) => seconds >= length) ?? ['second', Number.POSITIVE_INFINITY];
  return format.format(-Math.floor(seconds / size), unit);
}
