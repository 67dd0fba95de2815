// W3C Web Annotation coming in. Our own files carry each note and article whole and come back without loss; annotations of
// other programs become notes on their quotation, or on the whole page. A context is compared, never fetched; a page of a
// collection that lies elsewhere is named, not fetched. https://www.w3.org/TR/annotation-model/
import { articleSchema, noteSchema, type VerdictId, verdictIds } from '../../notes/note.ts';
import type { ArchiveContent } from '../archive/archive.ts';
import { type ForeignNote, foreignContent } from './foreign.ts';
import { isRecord, type Loose, listOf, text, timeOf } from './loose.ts';
import { type Refusal, readRecords, tooManyRefused } from './records.ts';

const wrappers = ['AnnotationCollection', 'AnnotationPage', 'Annotation'];

/** Whether parsed JSON is an annotation, a page or a collection of them, or a list that begins with one. */
export const isWebAnnotation = (value: unknown): boolean => {
  const [first] = listOf(value);
  return (
    isRecord(first) &&
    listOf(first.type ?? first['@type']).some((type) => wrappers.includes(text(type).replace(/^oa:/, '')))
  );
};

export function readWebAnnotation(value: unknown, now: number): ArchiveContent | { readonly error: string } {
  const refused: Refusal[] = [];
  const items = itemsOf(value, refused);
  const whole = items.filter((item) => isRecord(item) && item.note !== undefined);
  const collection = isRecord(value) ? value : {};
  const articles = readRecords(listOf(collection.article), articleSchema, 'article', refused);
  const kept = [...whole.map((item) => (isRecord(item) ? item.note : null)), ...listOf(collection.bin)];
  const notes = readRecords(kept, noteSchema, 'note', refused);
  const others = items.flatMap((item, index) =>
    isRecord(item) && item.note !== undefined ? [] : foreign(item, index, refused),
  );
  const made = foreignContent(others, now, refused);
  const trouble = tooManyRefused(refused);
  if (trouble) return { error: trouble };
  return {
    articles: [...articles, ...made.articles.filter(({ id }) => !articles.some((each) => each.id === id))],
    notes: [...notes, ...made.notes],
    settings: null,
    at: timeOf(collection.created),
    refused,
  };
}

function itemsOf(value: unknown, refused: Refusal[]): readonly unknown[] {
  return listOf(value).flatMap((each): readonly unknown[] => {
    if (!isRecord(each)) return [each];
    if (each.first !== undefined || each.items !== undefined) {
      const pages = each.items === undefined ? listOf(each.first) : [each];
      return pages.flatMap((page) => {
        if (isRecord(page) && page.next !== undefined)
          refused.push({ record: 'the next page', reason: 'It lies elsewhere, and nothing is fetched.' });
        if (isRecord(page)) return listOf(page.items);
        refused.push({ record: 'the first page', reason: 'It lies elsewhere, and nothing is fetched.' });
        return [];
      });
    }
    return isWebAnnotation(each) && listOf(each.type).includes('AnnotationCollection') ? [] : [each];
  });
}

/** A note for each target, as the model says that the bodies belong to each of them. */
function foreign(item: unknown, index: number, refused: Refusal[]): ForeignNote[] {
  const targets = isRecord(item) ? listOf(item.target) : [];
  if (!isRecord(item) || targets.length === 0) {
    refused.push({ record: `annotation ${index + 1}`, reason: 'It is no annotation: it has no target.' });
    return [];
  }
  const body = bodyOf(item);
  return targets.map((target, nth) => {
    const url = sourceOf(target);
    const quote = isRecord(target) ? quoteIn(target.selector) : null;
    const id = text(item.id) || text(item['@id']);
    return {
      ...body,
      seed: `annotation ${id || JSON.stringify([url, quote, body])} ${nth}`,
      url,
      title: '',
      quote,
      author: listOf(item.creator).map(nameOf).filter(Boolean).join(', '),
      created: timeOf(item.created),
      modified: timeOf(item.modified),
    };
  });
}

const sourceOf = (target: unknown): string => {
  if (!isRecord(target)) return text(target);
  const { source } = target;
  return text(source) || (isRecord(source) ? text(source.id) : '') || text(target.id);
};

const nameOf = (agent: unknown): string =>
  isRecord(agent) ? text(agent.name) || text(agent.nickname) || text(agent.nick) : '';

/** Alternatives stand in a list, a choice of parts in `items`, a narrower selector in `refinedBy`. */
function quoteIn(selector: unknown, depth = 0): ForeignNote['quote'] {
  if (depth > 8) return null;
  for (const each of listOf(selector)) {
    if (!isRecord(each)) continue;
    if (each.type === 'TextQuoteSelector' && text(each.exact) !== '')
      return { exact: text(each.exact), prefix: text(each.prefix), suffix: text(each.suffix) };
    const inner = quoteIn(partsOf(each), depth + 1) ?? quoteIn(each.refinedBy, depth + 1);
    if (inner) return inner;
  }
  return null;
}

/** What a choice or a list holds; `members`, `role`, `text` and `nick` are the model's words from before it was a standard. */
const partsOf = ({ items, members }: Loose): unknown => items ?? members;

/** All of a choice: which of its texts the reader would have been shown is not ours to say, and none is lost. */
function bodiesIn(body: unknown, depth = 0): unknown[] {
  return listOf(body).flatMap((each) =>
    isRecord(each) && partsOf(each) !== undefined && depth < 8 ? bodiesIn(partsOf(each), depth + 1) : [each],
  );
}

type Body = Pick<ForeignNote, 'text' | 'tags' | 'verdict' | 'links'>;

function bodyOf(item: Loose): Body {
  const texts = [text(item.bodyValue)];
  const tags: string[] = [];
  const links: string[] = [];
  let verdict: VerdictId | null = null;
  for (const body of bodiesIn(item.body)) {
    if (!isRecord(body)) {
      links.push(text(body));
      continue;
    }
    const purposes = listOf(body.purpose ?? body.role).map(text);
    const value = plain(text(body.value) || text(body.text), text(body.format));
    const judged = verdictIds.find((id) => id === value);
    if (purposes.includes('tagging')) tags.push(value);
    else if (purposes.includes('assessing') && judged) verdict = judged;
    else if (purposes.includes('classifying')) tags.push(value);
    else if (value !== '') texts.push(value);
    else links.push(text(body.source) || text(body.id));
  }
  return { text: texts.filter(Boolean).join('\n\n'), tags, verdict, links: links.filter(Boolean) };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** HTML as words: its tags are taken out, and nothing of it is ever shown as HTML. */
const plain = (value: string, format: string): string =>
  format.startsWith('text/html')
    ? value
        .replace(/<(?:br|\/p|\/div|\/li)\b[^>]{0,1000}>/gi, '\n')
        .replace(/<[^>]{0,10000}>/g, '')
        .replace(/&(\w{1,8});/g, (whole, name: string) => entities[name] ?? whole)
        .trim()
    : value;
