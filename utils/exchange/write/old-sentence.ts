// The sentence a note's words stood in when it was made, for words that are gone from the page since.
import type { Note } from '../../notes/note.ts';

export type OldSentence = { readonly before: string; readonly words: string; readonly after: string };

const longest = 600;

/**
 * From the article's text at the time of the first note, where the hint still counts in it; else from the selector, whose
 * context may begin and end inside a sentence. Null for a note without words.
 */
export function oldSentence(note: Note, text: string): OldSentence | null {
  if (!note.selector) return null;
  const { exact, prefix, suffix } = note.selector;
  const start = placeIn(text, note);
  const before = start === null ? prefix : text.slice(Math.max(0, start - longest), start);
  const after = start === null ? suffix : text.slice(start + exact.length, start + exact.length + longest);
  return { before: lastStart(before), words: exact, after: firstEnd(after, exact) };
}

function placeIn(text: string, { selector, hint, scope }: Note): number | null {
  if (!selector || selector.exact === '' || scope !== 'article') return null;
  if (hint && text.startsWith(selector.exact, hint.start)) return hint.start;
  const whole = text.indexOf(selector.prefix + selector.exact + selector.suffix);
  return whole < 0 ? null : whole + selector.prefix.length;
}

const ends = /[.!?…。！？]["”’»)\]]*\s+|\n/gu;

/** What stands after the last sentence's end. */
function lastStart(before: string): string {
  const last = [...before.matchAll(ends)].at(-1);
  return (last ? before.slice(last.index + last[0].length) : before).trimStart();
}

/** What stands up to the first sentence's end; nothing where the words themselves end one. */
function firstEnd(after: string, words: string): string {
  if (/[.!?…。！？]["”’»)\]]*\s*$/u.test(words)) return '';
  const first = /[.!?…。！？]["”’»)\]]*(?:\s|$)|\n/u.exec(after);
  return first ? after.slice(0, first.index + first[0].trimEnd().length) : after;
}
