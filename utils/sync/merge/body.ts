// What travels of a note and of an article: a plain record, whose fields are merged one by one. A field that only a newer
// version knows travels like any other.

export type Body = Readonly<Record<string, unknown>>;

/** A list in a body; empty where there is none. */
export const listIn = (body: Body | null, name: string): readonly unknown[] => {
  const value = body?.[name];
  return Array.isArray(value) ? value : [];
};

/** A number in a body, or another value where there is none. */
export const numberIn = (body: Body, name: string, or: number): number => {
  const value = body[name];
  return typeof value === 'number' ? value : or;
};

export const textIn = (body: Body | null, name: string): string => {
  const value = body?.[name];
  return typeof value === 'string' ? value : '';
};

export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
