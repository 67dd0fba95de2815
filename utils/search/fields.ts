// The fields of the search language, one line each: what the value may be and what it is asked of. To add one, add it here.
// Values of a closed list may be begun ("verdict:unp"), said in the reader's own language, and joined by commas for "or"
// ("verdict:true,false").
import { type ArticleRecord, type Note, noteKinds, type VerdictId, verdictIds } from '../notes/note.ts';
import { testDay } from './days.ts';
import { type FactTest, hasNames, isNames, type KeptFact, none } from './facts.ts';
import { fold } from './fold.ts';
import type { Lexicon, NoteTest, QueryProblem } from './note-test.ts';
import { testQuantity } from './ranges.ts';

type Trouble = QueryProblem['code'];
/** Makes the test for a value, of the note or of one of its facts, or says what is wrong with it. */
export type Field = (value: string, lexicon: Lexicon) => NoteTest | FactTest | Trouble;

const verdicts: readonly (VerdictId | typeof none)[] = [...verdictIds, none];
const states = ['exact', 'moved', 'changed', 'orphan', none];
/** What a casualty came to: each is a field of its own, as in killed>=40. */
export const outcomeFields = ['killed', 'injured', 'missing', 'displaced', 'detained', 'casualties'] as const;

export const fields: Readonly<Record<string, Field>> = {
  verdict: oneOf('verdict', verdicts),
  kind: oneOf('kind', noteKinds),
  is: oneOf('is', isNames),
  state: oneOf('state', states),
  confidence: oneOf('confidence', ['low', 'medium', 'high', none]),
  has: oneOf('has', hasNames),
  source: contains((note, _, lexicon) => {
    const source = note.claim?.source;
    if (!source) return '';
    const own = lexicon.values.filter((each) => each.field === 'source' && each.value === source.class);
    const inWords = [source.class, source.class.replaceAll('-', ' '), ...own.map(({ says }) => says)];
    return [source.exact, source.name ?? '', ...inWords].join('\n');
  }),
  tag: (value) => {
    const wanted = value
      .split(',')
      .map((part) => fold(part).trim().replace(/^#/, ''))
      .filter(Boolean);
    return { of: 'tag', holds: (tag) => wanted.includes(fold(tag).replace(/^#/, '')) };
  },
  title: contains((_, article) => article?.title ?? ''),
  author: contains(
    (note, article) => `${article?.byline ?? ''}\n${(article?.authors ?? []).join('\n')}\n${note.author ?? ''}`,
  ),
  by: contains(({ author, writer }) => `${author ?? ''}\n${writer ?? ''}`),
  assigned: (value) => {
    const wanted = fold(value).trim();
    return ({ assigned }) => (wanted === none ? assigned === null : fold(assigned ?? '').includes(wanted));
  },
  evidence: contains((note) =>
    note.evidence.map(({ url, title, passage }) => `${url}\n${title}\n${passage}`).join('\n'),
  ),
  note: contains((note) => note.text),
  site: (value) => {
    const wanted = fold(value)
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/.*$/s, '');
    return (_, article) => article !== undefined && `.${hostOf(article)}`.includes(`.${wanted}`);
  },
  before: (value, lexicon) => factOnDay(`<${value}`, lexicon, 'modified'),
  after: (value, lexicon) => factOnDay(`>=${value}`, lexicon, 'modified'),
  edited: (value, lexicon) => factOnDay(value, lexicon, 'modified'),
  created: (value, lexicon) => factOnDay(value, lexicon, 'created'),
  published: (value, lexicon) => onDay(value, lexicon, (_, article) => article?.published?.slice(0, 10) ?? null),
  recheck: recheck,
  value: (value) => testQuantity(value) ?? 'bad-number',
  ...Object.fromEntries(
    outcomeFields.map((name) => [name, (value: string) => testQuantity(value, name) ?? ('bad-number' as const)]),
  ),
};

/** `due`: today or before it. `none`: set to later without a day. Else a day as in the other fields of days. */
function recheck(value: string, lexicon: Lexicon): FactTest | Trouble {
  const said = choose('recheck', ['due', none], value, lexicon)?.[0];
  if (said === none) return { of: 'recheck', holds: (day) => day === none };
  return factOnDay(said === 'due' ? '<=today' : value, lexicon, 'recheck');
}

function factOnDay(value: string, { today }: Lexicon, of: FactTest['of']): FactTest | Trouble {
  const holds = testDay(value.trim(), today);
  return holds ? { of, holds: (day) => day !== none && holds(day) } : 'bad-date';
}

function onDay(
  value: string,
  { today }: Lexicon,
  read: (note: Note, article: ArticleRecord | undefined) => string | null,
): NoteTest | Trouble {
  const holds = testDay(value.trim(), today);
  if (!holds) return 'bad-date';
  return (note, article) => {
    const day = read(note, article);
    return day !== null && holds(day);
  };
}

const spaced = (text: string): string => fold(text).trim().replaceAll(/[ _]/g, '-');

/** A value may be a list's entry, or the beginning of some; null where one of those asked for is neither. */
function choose(field: string, list: readonly string[], value: string, { values }: Lexicon): string[] | null {
  const own = values.filter((each) => each.field === field);
  const chosen: string[] = [];
  for (const part of value.split(',').map(spaced).filter(Boolean)) {
    const said = own.filter(({ says }) => spaced(says) === part).map((each) => each.value);
    const begun = own.filter(({ says }) => spaced(says).startsWith(part)).map((each) => each.value);
    const listed = list.includes(part) ? [part] : list.filter((entry) => entry.startsWith(part));
    // What is an entry is meant, in whichever language; then what is only begun.
    const fitting = list.includes(part) ? [part] : said.length > 0 ? said : [...listed, ...begun];
    if (fitting.length === 0) return null;
    chosen.push(...fitting);
  }
  return chosen;
}

function oneOf(field: KeptFact, list: readonly string[]): Field {
  return (value, lexicon) => {
    const chosen = choose(field, list, value, lexicon);
    return chosen ? { of: field, holds: (fact) => chosen.includes(fact) } : 'unknown-value';
  };
}

function contains(read: (note: Note, article: ArticleRecord | undefined, lexicon: Lexicon) => string): Field {
  return (value, lexicon) => {
    const wanted = fold(value);
    return (note, article) => fold(read(note, article, lexicon)).includes(wanted);
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
