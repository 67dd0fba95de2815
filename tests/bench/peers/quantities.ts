// The peers of figures, dates and casualties, answering in the shape of our own claims, so that one scorer reads all:
// compromise for numbers, chrono-node for dates, and for casualties two plain patterns, as anybody would write them first.
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import * as v from 'valibot';

/** A row of a gold file as a peer needs it. */
export type GoldRow = { readonly id: string | number; readonly text: string; readonly published?: string | null };

type PeerClaim = { readonly kind: 'figure' | 'date' | 'casualty'; readonly start: number; readonly end: number };

/** A peer: what it claims of a text. */
export type Peer = (row: GoldRow) => readonly PeerClaim[];

const numberSchema = v.array(
  v.object({
    offset: v.object({ start: v.number(), length: v.number() }),
    number: v.object({ num: v.nullish(v.union([v.number(), v.nan()])) }),
  }),
);

/** Every number that compromise reads, with its value. */
export const compromiseFigures: Peer = ({ text }) =>
  v.parse(numberSchema, nlp(text).numbers().json({ offset: true })).flatMap(({ offset, number }) => {
    if (number.num == null || Number.isNaN(number.num)) return [];
    const quantity = { low: number.num, high: number.num };
    return [{ kind: 'figure' as const, start: offset.start, end: offset.start + offset.length, quantity }];
  });

/** Every date that chrono-node reads, from the published day at noon. */
export const chronoDates: Peer = ({ text, published }) => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  return chrono.parse(text, day ? new Date(`${day}T12:00:00`) : undefined).map((found) => {
    const from = isoOf(found.start);
    return {
      kind: 'date' as const,
      start: found.index,
      end: found.index + found.text.length,
      from,
      to: found.end ? isoOf(found.end) : from,
    };
  });
};

const two = (value: number | null): string => String(value ?? 1).padStart(2, '0');
const isoOf = (parts: chrono.ParsedComponents): string =>
  `${parts.get('year')}-${two(parts.get('month'))}-${two(parts.get('day'))}`;

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = `(?<count>\\d[\\d,]*|${small.join('|')})`;
const verbs = {
  killed: 'killed|dead|died|killing|kills',
  injured: 'injured|wounded|hurt|injuring|wounding',
  missing: 'missing',
  displaced: 'displaced|evacuated',
} as const;

const patterns = Object.entries(verbs).flatMap(([outcome, words]) => [
  { outcome, pattern: new RegExp(`\\b${count}(?: [\\w-]+){0,3}? (?:${words})\\b`, 'gi') },
  { outcome, pattern: new RegExp(`\\b(?:${words}) (?:at least |about |some )?${count}\\b`, 'gi') },
]);

/** A count up to four words before a word of outcome, or right behind it. */
export const plainCasualties: Peer = ({ text }) =>
  patterns.flatMap(({ outcome, pattern }) =>
    [...text.matchAll(pattern)].map((hit) => {
      const said = (hit.groups?.count ?? '').toLowerCase();
      const value = small.includes(said) ? small.indexOf(said) + 1 : Number(said.replaceAll(',', ''));
      const quantity = { low: value, high: value };
      return {
        kind: 'casualty' as const,
        start: hit.index,
        end: hit.index + hit[0].length,
        outcomes: [outcome],
        quantity,
      };
    }),
  );
