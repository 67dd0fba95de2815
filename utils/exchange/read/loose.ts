// Reading values of which nothing is known: what is not of the kind asked for is as good as absent.

export type Loose = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** JSON-LD writes one of a thing alone and several as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Milliseconds since 1970; null where this is no time. */
export function timeOf(value: unknown): number | null {
  const ms = Date.parse(text(value));
  return ms >= 0 ? ms : null;
}
