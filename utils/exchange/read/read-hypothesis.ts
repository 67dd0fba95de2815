// A Hypothesis JSON export: each annotation becomes a note on its quotation, or on the article where it has none. A reply
// stands on what it answers. Our own files carry each note whole. What Hypothesis alone has (group, permissions, flags, moderation) is left.
// Fields as its client writes them: https://github.com/hypothesis/client/blob/main/src/types/api.ts
import { articleSchema, noteSchema } from '../../notes/note.ts';
import type { ArchiveContent } from '../archive/archive.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import { isRecord, type Loose, listOf, text, timeOf } from './loose.ts';
import { type Refusal, readRecords, tooManyRefused } from './records.ts';

/** `file`: parsed JSON with an `annotations` list. */
export function readHypothesis(file: Loose, now: number): ArchiveContent | { readonly error: string } {
  const refused: Refusal[] = [];
  const annotations = listOf(file.annotations);
  const byId = new Map<string, Loose>();
  for (const each of annotations) if (isRecord(each) && text(each.id)) byId.set(text(each.id), each);
  const found: ForeignNote[] = [];
  const ours: unknown[] = [];
  for (const [index, each] of annotations.entries()) {
    if (isRecord(each) && each.claimlight !== undefined) ours.push(each.claimlight);
    else if (isRecord(each) && (addressOf(each) || Array.isArray(each.target))) found.push(noteFrom(each, byId));
    else
      refused.push({
        record: `annotation ${index + 1}`,
        reason: 'It is no annotation: it has neither address nor target.',
      });
  }
  const made = foreignContent(found, now, refused);
  const articles = readRecords(listOf(file.claimlight_articles), articleSchema, 'article', refused);
  const notes = readRecords(ours, noteSchema, 'note', refused);
  const trouble = tooManyRefused(refused);
  return trouble
    ? { error: trouble }
    : { ...made, articles: [...articles, ...made.articles], notes: [...notes, ...made.notes] };
}

function noteFrom(each: Loose, byId: ReadonlyMap<string, Loose>): ForeignNote {
  const parent = byId.get(text(listOf(each.references).at(-1)));
  const quote = quoteOf(each) ?? (parent ? quoteOf(parent) : null);
  const facts = isRecord(each.document) ? each.document : {};
  const url = addressOf(each);
  const body = text(each.text);
  return {
    seed: text(each.id)
      ? `hypothesis ${text(each.id)}`
      : `hypothesis ${JSON.stringify([url, quote, body, each.tags, each.created])}`,
    url,
    title: text(listOf(facts.title)[0]),
    quote,
    text: body,
    tags: listOf(each.tags).map(text),
    author: authorOf(each),
    created: timeOf(each.created),
    modified: timeOf(each.updated),
    verdict: null,
    links: [],
  };
}

function addressOf(each: Loose): string {
  const [target] = listOf(each.target);
  return text(each.uri) || (isRecord(target) ? text(target.source) : '');
}

function quoteOf(each: Loose): ForeignNote['quote'] {
  const selectors = listOf(each.target)
    .filter(isRecord)
    .flatMap((target) => listOf(target.selector));
  const quote = selectors
    .filter(isRecord)
    .find(({ type, exact }) => type === 'TextQuoteSelector' && text(exact) !== '');
  return quote ? { exact: text(quote.exact), prefix: text(quote.prefix), suffix: text(quote.suffix) } : null;
}

/** The name shown, else the account: "acct:mila@annotations.example" is mila. */
function authorOf({ user_info: info, user }: Loose): string {
  const shown = isRecord(info) ? text(info.display_name) : '';
  return (
    shown ||
    text(user)
      .replace(/^acct:/, '')
      .replace(/@.*$/s, '')
  );
}
