// What a query asks, as a tree: of words, which an index can answer, of what only the note itself can answer, and of how
// they are joined. One tree is asked of a note and of the index, so that both say the same.
import type { ArticleRecord, Note } from '../notes/note.ts';
import { type FactTest, testFact } from './facts.ts';
import { foldedArticle, foldedNote } from './haystack.ts';
import type { NoteTest } from './note-test.ts';

export type Plan =
  /** A folded word or phrase that note or article must hold. */
  | { readonly word: string }
  | { readonly fact: FactTest }
  /** Only the note itself can answer. */
  | { readonly ask: NoteTest }
  | { readonly not: Plan }
  | { readonly all: readonly Plan[] }
  | { readonly any: readonly Plan[] };

/** The plan as a test of a note with its article. */
export function testOf(plan: Plan): NoteTest {
  if ('word' in plan) return (note, article) => holds(note, article, plan.word);
  if ('ask' in plan) return plan.ask;
  if ('fact' in plan) return testFact(plan.fact);
  if ('not' in plan) {
    const test = testOf(plan.not);
    return (note, article) => !test(note, article);
  }
  const tests = ('all' in plan ? plan.all : plan.any).map(testOf);
  return 'all' in plan
    ? (note, article) => tests.every((test) => test(note, article))
    : (note, article) => tests.some((test) => test(note, article));
}

/** The words of the note itself first: the likelier, and folded only when they are reached. */
function holds(note: Note, article: ArticleRecord | undefined, wanted: string): boolean {
  return foldedNote(note).includes(wanted) || (article !== undefined && foldedArticle(article).includes(wanted));
}

/** All words of a plan, each once, and all that it asks of facts. */
export function soughtIn(
  plan: Plan,
  found: { readonly words: Set<string>; readonly facts: Set<FactTest> } = { words: new Set(), facts: new Set() },
): typeof found {
  if ('word' in plan) found.words.add(plan.word);
  else if ('fact' in plan) found.facts.add(plan.fact);
  else if ('not' in plan) soughtIn(plan.not, found);
  else if (!('ask' in plan)) for (const part of 'all' in plan ? plan.all : plan.any) soughtIn(part, found);
  return found;
}

/** Whether a note fits by its words and facts alone; null where the note itself must be asked (Kleene's three values). */
export function fits(plan: Plan, has: (sought: string | FactTest) => boolean): boolean | null {
  if ('word' in plan) return has(plan.word);
  if ('fact' in plan) return has(plan.fact);
  if ('ask' in plan) return null;
  if ('not' in plan) {
    const inner = fits(plan.not, has);
    return inner === null ? null : !inner;
  }
  const settles = 'any' in plan;
  let open = false;
  for (const part of settles ? plan.any : plan.all) {
    const inner = fits(part, has);
    if (inner === settles) return settles;
    if (inner === null) open = true;
  }
  return open ? null : !settles;
}
