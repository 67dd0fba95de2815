// The peer of the anchoring bench: how the Hypothesis client finds a quotation again, written anew from what is published
// of it (the weights and limits of its quote matcher) over the very library it stands on. Every place the quotation stands
// at, or else every best approximate one, is ranked by its words, its neighbours and its position; the best is taken,
// however bad. It tells no states.
import search from 'approx-string-match';
import type { Span } from '../../../utils/span.ts';

/** UTF-16 units kept on each side. */
const reach = 32;
const weights = { words: 50, before: 20, after: 20, position: 2 };
const mostErrors = 256;

type Match = Span & { readonly errors: number };

/** Where the words of `note` in `before` stand in `after`; null where more than half of them would have to change. */
export function peerPlace(before: string, note: Span, after: string): Span | null {
  const words = before.slice(note.start, note.end);
  if (words === '') return null;
  const prefix = before.slice(Math.max(0, note.start - reach), note.start);
  const suffix = before.slice(note.end, note.end + reach);
  let best: Span | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { start, end, errors } of matches(after, words, Math.min(mostErrors, words.length / 2))) {
    const score =
      weights.words * (1 - errors / words.length) +
      weights.before * likeness(after.slice(Math.max(0, start - prefix.length), start), prefix) +
      weights.after * likeness(after.slice(end, end + suffix.length), suffix) +
      weights.position * (1 - Math.abs(start - note.start) / after.length);
    if (score > bestScore) {
      bestScore = score;
      best = { start, end };
    }
  }
  return best;
}

/** The literal places where there are any, for the library has no quick way to them. */
function matches(text: string, words: string, errors: number): readonly Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length, errors: 0 });
  return found.length > 0 ? found : search(text, words, errors);
}

/** 1 where nothing was kept to compare with. */
function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  const [first] = text === '' ? [] : matches(text, wanted, wanted.length);
  return first ? 1 - first.errors / wanted.length : 0;
}
