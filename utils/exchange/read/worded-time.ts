// A day and its time as programs write them for people, in the language of their reader: "Sonntag, 3. Mai 2026 09:10:00",
// "2026年5月3日 午後9:10", "03.05.2026 09:10". The names of months are the platform's own (CLDR).

/** Languages in which e-readers write clippings, and those of our own screens. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'uk', 'ru', 'pl', 'sv', 'da', 'tr', 'cs'];

let months: ReadonlyMap<string, number> | undefined;

/** The month of a name in the form that it has beside a day ("травня"), from 1. */
function monthOf(name: string): number | undefined {
  months ??= new Map(
    languages.flatMap((language) => {
      const form = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_each, at) => {
        const parts = form.formatToParts(Date.UTC(2026, at, 3));
        return [(parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase(), at + 1] as const;
      });
    }),
  );
  return months.get(name);
}

/** Milliseconds since 1970, by this machine's zone; null where the text names no such day. A day with points leads with the day. */
export function wordedTime(text: string): number | null {
  const [clock = '', hours, minutes, secs, half = ''] =
    /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?\s?m\b)?/i.exec(text) ?? [];
  const rest = text.replace(clock, ' ').toLowerCase();
  const [year, month, day] = byNumbers(rest) ?? byName(rest);
  if (!year || !month || !day || month > 12 || day > 31) return null;
  const isLate = /p/i.test(half) || /下午|午後|오후/.test(rest);
  const isEarly = /a/i.test(half) || /上午|午前|오전/.test(rest);
  const hour = (Number(hours ?? 0) % (isLate || isEarly ? 12 : 24)) + (isLate ? 12 : 0);
  const at = new Date(year, month - 1, day, hour, Number(minutes ?? 0), Number(secs ?? 0)).getTime();
  return at >= 0 ? at : null;
}

function byNumbers(text: string): readonly number[] | null {
  const east = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/.exec(text);
  if (east) return east.slice(1).map(Number);
  const points = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  return points ? points.slice(1).map(Number).toReversed() : null;
}

function byName(text: string): readonly (number | undefined)[] {
  const month = (text.match(/\p{L}+/gu) ?? []).map(monthOf).find(Boolean);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return [numbers.find((one) => one >= 1000), month, numbers.find((one) => one > 0 && one <= 31)];
}
