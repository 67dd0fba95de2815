// The one door for files that come in. What a file is, is asked of its content, never of its name or its media type.
import { type ArchiveContent, archiveFrom } from '../archive/archive.ts';
import type { Columns, Mapping } from './csv-columns.ts';
import { foreignFile } from './foreign-file.ts';
import { isRecord } from './loose.ts';
import { dataInPage } from './markup.ts';
import { parseJson } from './parse-json.ts';
import { isBookmarks, readBookmarks } from './read-bookmarks.ts';
import { claimReviewsIn, readClaimReviews } from './read-claim-review.ts';
import { nothingIn, readCsv } from './read-csv.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { isKindle, readKindle } from './read-kindle.ts';
import { archiveInReport } from './read-report.ts';
import { isWebAnnotation, readWebAnnotation } from './read-web-annotation.ts';

/**
 * What is in a file of notes, or why it cannot be read at all; a record that cannot be read is named in `refused`.
 * `now`: milliseconds since 1970, for notes whose file gives no time. `columns`: of a CSV, as the reader chose them.
 */
export function readAny(
  name: string,
  text: string,
  now: number,
  columns?: Mapping,
): (ArchiveContent & { readonly columns?: Columns }) | { readonly error: string } {
  const start = /[^\s\uFEFF\0]/.exec(text.slice(0, 10_000))?.[0];
  if (start === undefined) return { error: text.length > 10_000 ? foreignFile(name, text) : 'The file is empty.' };
  if (start === '<' && isBookmarks(text)) return readBookmarks(text, now);
  if (start === '<') {
    const found = archiveInReport(text);
    return 'error' in found ? readPage(name, text, now, found.error) : readJson(name, found.json, now);
  }
  if ((start === '{' && !text.startsWith('{\\rtf')) || start === '[') return readJson(name, text, now);
  if (isKindle(text)) return readKindle(text, now);
  return readCsv(text, now, columns) ?? { error: foreignFile(name, text) };
}

/** A page that is no report: a fact check carries its reviews as data. Other markup is named for what it is. */
function readPage(
  name: string,
  text: string,
  now: number,
  noReport: string,
): ArchiveContent | { readonly error: string } {
  const reviews = dataInPage(text).flatMap(claimReviewsIn);
  if (reviews.length > 0) return readClaimReviews(reviews, now);
  const isData =
    /^[\s\uFEFF]{0,99}<(?:\?xml|opml|rss|feed|rdf:RDF|svg)\b/i.test(text) && !/<html\b/i.test(text.slice(0, 4000));
  return { error: isData ? foreignFile(name, text) : noReport };
}

function readJson(name: string, json: string, now: number): ArchiveContent | { readonly error: string } {
  const parsed = parseJson(json);
  if ('error' in parsed) return parsed;
  const { value } = parsed;
  if (isRecord(value) && typeof value.format === 'string' && value.format.startsWith('claimlight'))
    return archiveFrom(value);
  if (isWebAnnotation(value)) return readWebAnnotation(value, now);
  if (isRecord(value) && Array.isArray(value.annotations)) return readHypothesis(value, now);
  const rows = isRecord(value) ? (value.rows ?? [value]) : value;
  if (isHypothesisRows(rows)) return readHypothesis({ annotations: rows }, now);
  // A search of Hypothesis' that found nothing, an export of nothing.
  if (Array.isArray(rows) && rows.length === 0) return { error: nothingIn };
  const reviews = claimReviewsIn(value);
  if (reviews.length > 0) return readClaimReviews(reviews, now);
  return { error: foreignFile(name, json) };
}

/** What its API gives: a search (`{total, rows}`), the bare list, or one annotation: https://h.readthedocs.io/en/latest/api-reference/ */
const isHypothesisRows = (rows: unknown): rows is readonly unknown[] =>
  Array.isArray(rows) && isRecord(rows[0]) && typeof rows[0].uri === 'string' && Array.isArray(rows[0].target);
