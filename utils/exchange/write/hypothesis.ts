// Hypothesis JSON, as its client exports and imports: {export_date, export_userid, client_version, annotations}.
//   uri and target source: the article's address; document.title; text: verdict, note and evidence as Markdown; tags: ours,
//   and kind:, verdict: (was: for one on other words), status: as tags, as Hypothesis has no such fields; selector: TextQuoteSelector.
// Its importer puts every annotation on the page that is open, so the files are meant one article a file; it drops
// duplicates by text, tags and quotation. What has no field there stands whole in fields of ours, which it passes over:
// `claimlight` in each annotation, `claimlight_articles` in the file; by them our own file comes back without loss.
import { judgedOf, statusOf } from '../../notes/judged.ts';
import type { ArticleRecord, Note } from '../../notes/note.ts';
import { type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { jsonList } from '../json-list.ts';
import { inEnglish, type Prose } from '../prose.ts';
import { isoTime } from '../times.ts';
import { byArticle } from './by-article.ts';
import { noteAsText } from './labels.ts';
import { trimMarks } from './trim-marks.ts';
import { wholeNote } from './whole-note.ts';

export const hypothesis: ExportFormat = {
  id: 'hypothesis',
  labelKey: 'exchangeHypothesis',
  extension: 'hypothesis.json',
  mediaType: 'application/json',
  write: (bundle) => writeWhole(hypothesisPieces, bundle),
  pieces: hypothesisPieces,
};

function hypothesisPieces<P>({ at, prose = inEnglish }: ExportFacts, keep: (text: string) => P): PieceWriter<P> {
  const head = { export_date: isoTime(at), export_userid: accountOf(null), client_version: 'Claimlight' };
  const annotations = jsonList(keep);
  const articles = jsonList(keep);
  return {
    add(batch) {
      const groups = byArticle(batch);
      annotations.add(groups.flatMap(({ article, notes }) => notes.map((note) => annotation(prose, note, article))));
      articles.add(groups.flatMap(({ article }) => article ?? []));
    },
    end: () => [
      keep(`${JSON.stringify(head).slice(0, -1)},\n"annotations":[`),
      ...annotations.end(),
      keep(',\n"claimlight_articles":['),
      ...articles.end(),
      keep('}\n'),
    ],
  };
}

function annotation(prose: Prose, note: Note, article: ArticleRecord | null): object {
  const { verdict, was } = judgedOf(note);
  const uri = article?.url ?? `urn:uuid:${note.articleId}`;
  const selector = note.selector && {
    type: 'TextQuoteSelector',
    exact: note.selector.exact,
    prefix: note.selector.prefix,
    suffix: note.selector.suffix,
  };
  return {
    id: note.id,
    created: isoTime(note.created),
    updated: isoTime(note.modified),
    user: accountOf(note.author),
    user_info: { display_name: note.author ?? 'Claimlight' },
    uri,
    text: noteAsText(prose, note),
    tags: [
      ...note.tags,
      ...(note.claim ? [`kind:${note.claim.kind}`] : []),
      ...(verdict ? [`verdict:${verdict}`] : []),
      ...(was ? [`was:${was.verdict}`] : []),
      `status:${statusOf(note)}`,
    ],
    group: '__world__',
    permissions: { read: [], update: [], delete: [] },
    target: [{ source: uri, ...(selector && { selector: [selector] }) }],
    document: { title: article?.title ?? '' },
    links: {},
    hidden: false,
    flagged: false,
    references: [],
    claimlight: wholeNote(note),
  };
}

/** Programs that list by user need one. The domain is reserved for what does not exist: nobody has an account there. */
function accountOf(author: string | null): string {
  const name = trimMarks((author ?? '').toWellFormed().replace(/[^\p{L}\p{N}._-]+/gu, '-'), '-.');
  return `acct:${name || 'reader'}@claimlight.invalid`;
}
