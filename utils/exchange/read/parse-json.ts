// JSON from anyone: measured before it is parsed, and cleaned after. Every format that comes in as JSON goes through here.
import { harmless } from './harmless.ts';
import { measureJson } from './measure-json.ts';

/** The value, or why it cannot be read. A byte order mark in front does no harm. */
export function parseJson(json: string): { readonly value: unknown } | { readonly error: string } {
  const text = json.startsWith('\uFEFF') ? json.slice(1) : json;
  const trouble = measureJson(text);
  if (trouble) return { error: trouble };
  try {
    return { value: harmless(JSON.parse(text)) };
  } catch {
    return { error: 'The file is damaged or cut off: it is not complete JSON.' };
  }
}
