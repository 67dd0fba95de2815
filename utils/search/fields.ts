// The fields of the search language, one line each: what the value may be and what it is asked of. To add one, add it here.
// Values of a closed list may be begun ("verdict:unp") and joined by commas for "or" ("verdict:true,false").
import { type Judged, judgedOf } from '../notes/judged.ts';
import { type ArticleRecord, type Note, noteKinds, type VerdictId, verdictIds } from '../notes/note.ts';
import { fold } from './fold.ts';
import type { NoteTest, QueryProblem } from './note-test.ts';
import { testDate, testQuantity } from './ranges.ts';

type Trouble = QueryProblem['code'];
/** Makes the test for a value, or says what is wrong with it. */
export type Field = (value: string) => NoteTest | Trouble;

const has: Readonly<Record<string, NoteTest>> = {
  evidence: (note) => note.evidence.length > 0,
  note: (note) => note.text.trim() !== '',
  conflict: (note) => note.conflicts.length > 0,
  verdict: (note) => judgedOf(note).verdict !== null,
  tag: (note) => note.tags.length > 0,
  source: (note) => (note.claim?.source ?? null) !== null,
};

const is: Readonly<Record<string, (judged: Judged) => boolean>> = {
  checked: ({ checked }) => checked,
  open: ({ checked }) => !checked,
  later: ({ later }) => later !== null,
};

const none = 'none';
const verdicts: readonly (VerdictId | typeof none)[] = [...verdictIds, none];

export const fields: Readonly<Record<string, Field>> = {
  verdict: oneOf(verdicts, (note) => judgedOf(note).verdict ?? none),
  kind: oneOf(noteKinds, (note) => note.claim?.kind ?? note.target),
  is: (value) => {
    const chosen = choose(Object.keys(is), value);
    return chosen ? (note) => chosen.some((name) => is[name]?.(judgedOf(note)) === true) : 'unknown-value';
  },
  state: oneOf(['exact', 'moved', 'changed', 'orphan', none], (note) => note.lastSeen?.state ?? none),
  confidence: oneOf(['low', 'medium', 'high', none], (note) => note.confidence ?? none),
  has: (value) => {
    const chosen = choose(Object.keys(has), value);
    return chosen ? (note, article) => chosen.some((name) => has[name]?.(note, article) === true) : 'unknown-value';
  },
  source: contains((note) => {
    const source = note.claim?.source;
    return source ? `${source.exact}\n${source.name ?? ''}\n${source.class}\n${source.class.replaceAll('-', ' ')}` : '';
  }),
  tag: (value) => {
    const wanted = value
      .split(',')
      .map((part) => fold(part).trim().replace(/^#/, ''))
      .filter(Boolean);
    return (note) => note.tags.some((tag) => wanted.includes(fold(tag)));
  },
  title: contains((_, article) => article?.title ?? ''),
  author: contains(
    (note, article) => `${article?.byline ?? ''}\n${(article?.authors ?? []).join('\n')}\n${note.author ?? ''}`,
  ),
  site: (value) => {
    const wanted = fold(value)
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/.*$/s, '');
    return (_, article) => article !== undefined && `.${hostOf(article)}`.includes(`.${wanted}`);
  },
  before: (value) => testDate(value, (modified, day) => modified < day.start) ?? 'bad-date',
  after: (value) => testDate(value, (modified, day) => modified >= day.start) ?? 'bad-date',
  value: (value) => testQuantity(value) ?? 'bad-number',
};

/** A value may be a list's entry, or the beginning of some; null where one of those asked for is neither. */
function choose(list: readonly string[], value: string): string[] | null {
  const chosen: string[] = [];
  for (const part of value
    .split(',')
    .map((each) => fold(each).trim().replaceAll(/[ _]/g, '-'))
    .filter(Boolean)) {
    const fitting = list.includes(part) ? [part] : list.filter((entry) => entry.startsWith(part));
    if (fitting.length === 0) return null;
    chosen.push(...fitting);
  }
  return chosen;
}

function oneOf(list: readonly string[], read: (note: Note) => string): Field {
  return (value) => {
    const chosen = choose(list, value);
    return chosen ? (note) => chosen.includes(read(note)) : 'unknown-value';
  };
}

function contains(read: (note: Note, article: ArticleRecord | undefined) => string): Field {
  return (value) => {
    const wanted = fold(value);
    return (note, article) => fold(read(note, article)).includes(wanted);
  };
}

const hosts = new WeakMap<ArticleRecord, string>();

/** The host without `www.`; '' for a saved file. An article's record is asked many times, so the answer is kept. */
function hostOf(article: ArticleRecord): string {
  let host = hosts.get(article);
  if (host === undefined) {
    host = fold(/^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(article.url)?.[1] ?? '');
    hosts.set(article, host);
  }
  return host;
}
