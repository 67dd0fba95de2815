// Settling a note of which several versions stand: what they differ in is asked part by part, lists are united, and what
// comes of it is one note without versions. No verdict is ever chosen by itself.
import { canonical } from '../sync/merge/same.ts';
import { mostComments } from './most-comments.ts';
import type { Note, Version } from './note.ts';
import type { Comment } from './others-words.ts';
import { ownWordOf } from './own-verdict.ts';

/** Parts that mean something only together are chosen together. */
const parts = {
  verdict: ['verdict', 'ownVerdict', 'confidence'],
  text: ['text'],
  later: ['status', 'later'],
  assigned: ['assigned'],
  words: ['target', 'selector', 'hint', 'scope', 'claim', 'moment'],
} as const;
export type Part = keyof typeof parts;

/** The note itself, then the versions beside it. */
export const versionsOf = (note: Note): readonly (Note | Version)[] => [note, ...note.conflicts];

/** `from`: of each different answer, the first version that gives it, as its place in `versionsOf`. */
export type Question = { readonly part: Part; readonly from: readonly number[] };
/** The place of the version whose part is taken; for texts also all of them, one after the other. */
export type Answers = Readonly<Partial<Record<Part, number | 'all'>>>;

/** What the versions differ in; nothing where lists alone do. */
export function questionsOf(note: Note): Question[] {
  const versions = versionsOf(note);
  return partNames.flatMap((part) => {
    const first = new Map<string, number>();
    for (const [at, version] of versions.entries()) {
      const said = saidIn(part, version);
      if (!first.has(said)) first.set(said, at);
    }
    return first.size > 1 ? [{ part, from: [...first.values()] }] : [];
  });
}

/** What is chosen already: the note's own part, but of verdicts none. */
export const suggested = (questions: readonly Question[]): Answers =>
  Object.fromEntries(questions.flatMap(({ part }) => (part === 'verdict' ? [] : [[part, 0]])));

/** Whether each question has its answer. */
export const isAnswered = (questions: readonly Question[], answers: Answers): boolean =>
  questions.every(({ part }) => answers[part] !== undefined);

/** The note with what was chosen and no versions beside it; its lists hold what any version has. */
export function settled(note: Note, answers: Answers): Note {
  const versions = versionsOf(note);
  const taken = Object.entries(answers).flatMap(([name, answer]) => {
    const part = partNames.find((each) => each === name);
    const version = typeof answer === 'number' ? versions[answer] : undefined;
    return part && version ? parts[part].map((field) => [field, version[field]]) : [];
  });
  const texts = answers.text === 'all' ? { text: allTexts(versions) } : {};
  const author = typeof answers.text === 'number' ? (versions[answers.text]?.author ?? note.author) : note.author;
  return { ...note, ...Object.fromEntries(taken), ...texts, ...united(versions), author, conflicts: [] };
}

/** What is the same in all versions, or was united. */
export const united = (
  versions: readonly (Note | Version)[],
): Pick<Note, 'tags' | 'evidence' | 'comments' | 'pastSelectors'> => ({
  tags: each(versions.flatMap(({ tags }) => tags)).slice(0, 100),
  evidence: each(versions.flatMap(({ evidence }) => evidence)).slice(0, 200),
  comments: inTime(each(versions.flatMap(({ comments }) => comments))).slice(-mostComments),
  pastSelectors: each(versions.flatMap(({ pastSelectors }) => pastSelectors)),
});

const partNames: readonly Part[] = ['verdict', 'text', 'later', 'assigned', 'words'];

/** As the reader sees it: where a note stands matters only as far as its words are others. */
function saidIn(part: Part, version: Note | Version): string {
  if (part === 'words') return canonical([version.target, version.selector?.exact ?? null]);
  if (part === 'verdict') return canonical([version.verdict, ownWordOf(version), version.confidence]);
  return canonical(parts[part].map((field) => version[field]));
}

const allTexts = (versions: readonly (Note | Version)[]): string =>
  each(versions.map(({ text }) => text.trim()).filter((text) => text !== '')).join('\n\n---\n\n');

const inTime = (comments: readonly Comment[]): Comment[] => comments.toSorted((a, b) => a.at - b.at);

/** Each entry once, in the order of the first. */
const each = <T>(list: readonly T[]): T[] => [...new Map(list.map((one) => [canonical(one), one])).values()];
