// How what is kept grows older: files and rows of every version stay readable for ever, so a shape may only gain fields,
// and each says what a record from before it is given. A file or a draft gets it as it is parsed, a row as it is read.
import * as v from 'valibot';

/** A record as an older version wrote it, not yet parsed: it may come from a file, and anything may stand in it. */
export type Older = Readonly<Record<string, unknown>>;
/** Gives back the value itself where it lacks nothing; never changes it. */
export type Complete = <T>(value: T) => T;

type Renew = (before: unknown, older: Older) => unknown;
// Keyed by the schema of the field, which `renewed` makes for it alone.
const renewals = new WeakMap<object, Renew>();

/** The shape of something kept: these fields, and any that a newer version has given it. */
export const kept = <const E extends v.ObjectEntries>(entries: E) => {
  const complete = completeObject(entries, () => null) ?? asItIs;
  return v.pipe(v.unknown(), v.transform(complete), v.looseObject(entries));
};

/**
 * A field that version 1 of its shape did not have. `fallback` gives what stands in a record without it, `() => null`
 * for the most part; where the field takes the place of an older one, it makes the new value of the old one, which may be
 * anything: what comes out is parsed by `schema` where the record is parsed.
 */
export const added = <S extends v.GenericSchema>(schema: S, fallback: (older: Older) => v.InferInput<S>): S =>
  renewed(schema, (before, older) => (before === undefined ? fallback(older) : before));

/**
 * A field that is made anew whenever a record is read: of what stands in it, or undefined, and of the record. It takes in
 * what an older version may still write under another name, whether it knew this field or not; what comes out is parsed
 * by `schema` where the record is parsed. `renew` gives back `before` itself where nothing is to change.
 */
export function renewed<S extends v.GenericSchema>(schema: S, renew: Renew): S {
  const field = { ...schema };
  renewals.set(field, renew);
  return field;
}

/** Whether a schema of a field was made by `added` or `renewed`. */
export const isAdded = (schema: object): boolean => renewals.has(schema);

/**
 * Gives rows that were parsed when they were written, by this version or an older one, the fields that came since, at any
 * depth. It checks nothing: 100,000 rows are read at a time.
 */
export const completer = (schema: v.GenericSchema): Complete => completerOf(schema) ?? asItIs;

const asItIs: Complete = (value) => value;

/** Null where nothing within has gained a field. */
function completerOf(schema: unknown): Complete | null {
  if (!isRecord(schema)) return null;
  if (Array.isArray(schema.pipe)) return schema.pipe.map(completerOf).find((each) => each !== null) ?? null;
  if (isRecord(schema.entries)) return completeObject(schema.entries, completerOf);
  if (schema.item !== undefined) return completeList(completerOf(schema.item));
  return completerOf(schema.wrapped);
}

function completeList(complete: Complete | null): Complete | null {
  if (!complete) return null;
  return <T>(value: T): T => {
    if (!Array.isArray(value)) return value;
    const list = value.map(complete);
    return list.some((each, at) => each !== value[at]) ? Object.assign([], value, list) : value;
  };
}

function completeObject(entries: Older, within: (schema: unknown) => Complete | null): Complete | null {
  const fields = Object.entries(entries).flatMap(([name, schema]) => {
    const renew = isRecord(schema) ? renewals.get(schema) : undefined;
    const complete = within(schema);
    return renew || complete ? [{ name, renew, complete }] : [];
  });
  if (fields.length === 0) return null;
  return <T>(value: T): T => {
    if (!isRecord(value)) return value;
    const whole: Record<string, unknown> = {};
    for (const { name, renew, complete } of fields) {
      const before = value[name];
      const given = renew ? renew(before, value) : before;
      const after = complete ? complete(given) : given;
      if (after !== before) whole[name] = after;
    }
    return Object.keys(whole).length > 0 ? { ...value, ...whole } : value;
  };
}

const isRecord = (value: unknown): value is Older =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
