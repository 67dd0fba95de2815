// The ordinals of German from one to ninety-nine, with their endings.

import { declined } from './declined.ts';
import { ones, tens } from './number-in.ts';

const odd: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

function stemOf(word: string, value: number): string {
  return odd[value] ?? word + (value < 20 ? 't' : 'st');
}

const stems: [string, number][] = Object.entries(ones).map(([word, value]) => [stemOf(word, value), value]);
for (const [ten, value] of Object.entries(tens)) {
  stems.push([stemOf(ten, value), value]);
  for (const [one, more] of Object.entries(ones)) if (more < 10) stems.push([`${one}und${ten}st`, value + more]);
}

export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  stems.flatMap(([stem, value]) => declined(stem).map((form) => [form, value])),
);
