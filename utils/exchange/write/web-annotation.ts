// W3C Web Annotation as JSON-LD: one AnnotationCollection with one page. https://www.w3.org/TR/annotation-model/
//   annotation: id urn:uuid; motivation assessing (a verdict), commenting (text) or highlighting; created, modified; creator.
//   body: text (commenting, Markdown), verdict (assessing; describing for one on words that are others by now), kind (classifying), a tag each (tagging), an evidence link each
//     (linking, its stance and the rest in a term of ours).
//   target: the article's address; TextQuoteSelector, never cut; TextPositionSelector in Unicode code points, as the model
//     counts, only where the article's text is at hand to count in; TimeState of the time the note was made.
// Our own terms stand in one inline context beside the standard one: `note`, `article` and `bin` (the notes in it) hold the
// whole records as JSON literals, so that the file comes back without loss (read-web-annotation.ts).
import { judgedOf, saidOf } from '../../notes/judged.ts';
import type { ArticleRecord, Note } from '../../notes/note.ts';
import { type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { jsonList } from '../json-list.ts';
import { inEnglish, type Prose } from '../prose.ts';
import { isoTime } from '../times.ts';
import { byArticle } from './by-article.ts';
import { verdictNow } from './labels.ts';
import { wholeNote } from './whole-note.ts';

export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  labelKey: 'exchangeWebAnnotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (bundle) => writeWhole(annotationPieces, bundle),
  pieces: annotationPieces,
};

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    // A motivation of the model that the standard context forgets: without this its IRI would be lost.
    assessing: 'http://www.w3.org/ns/oa#assessing',
    claimlight: 'urn:x-claimlight:',
    note: { '@id': 'claimlight:note', '@type': '@json' },
    article: { '@id': 'claimlight:article', '@type': '@json' },
    bin: { '@id': 'claimlight:bin', '@type': '@json' },
    evidence: { '@id': 'claimlight:evidence', '@type': '@json' },
  },
];

/** The collection's own facts come last, as the number of annotations is one of them. */
function annotationPieces<P>({ at, prose = inEnglish }: ExportFacts, keep: (json: string) => P): PieceWriter<P> {
  const id = `urn:x-claimlight:export:${at}`;
  const items = jsonList(keep);
  const articles = jsonList(keep);
  const bin = jsonList(keep);
  let total = 0;
  let binned = 0;
  return {
    add(batch) {
      const made = byArticle(batch).flatMap(({ article, notes }) =>
        notes.map((note) => annotation(prose, note, article)),
      );
      const deleted = batch.notes.filter((note) => note.deleted !== null).map(wholeNote);
      total += made.length;
      binned += deleted.length;
      items.add(made);
      articles.add(batch.articles);
      bin.add(deleted);
    },
    end() {
      const facts = {
        '@context': context,
        id,
        type: 'AnnotationCollection',
        label: 'Claimlight notes',
        ...(isoTime(at) && { created: isoTime(at) }),
        total,
      };
      const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: { id, type: facts.type }, startIndex: 0 };
      const open = (value: object) => JSON.stringify(value).slice(0, -1);
      return [
        keep(open(facts)),
        ...(total > 0 ? [keep(`,\n"first":${open(page)},\n"items":[`), ...items.end(), keep('}')] : []),
        ...(binned > 0 ? [keep(',\n"bin":['), ...bin.end()] : []),
        keep(',\n"article":['),
        ...articles.end(),
        keep('}\n'),
      ];
    },
  };
}

function annotation(prose: Prose, note: Note, article: ArticleRecord | null): object {
  const body = bodies(prose, note);
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: judgedOf(note).verdict ? 'assessing' : note.text ? 'commenting' : 'highlighting',
    ...(isoTime(note.created) && { created: isoTime(note.created) }),
    ...(isoTime(note.modified) && { modified: isoTime(note.modified) }),
    ...(note.author && { creator: { type: 'Person', name: note.author } }),
    generator: { type: 'Software', name: 'Claimlight' },
    ...(body.length > 0 && { body }),
    target: target(note, article),
    note: wholeNote(note),
  };
}

function bodies(prose: Prose, note: Note): object[] {
  const { verdict, was } = judgedOf(note);
  const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value });
  return [
    ...(note.text ? [{ ...textual('commenting', note.text), format: 'text/markdown' }] : []),
    ...(verdict ? [textual('assessing', verdict)] : was ? [textual('describing', verdictNow(prose, note))] : []),
    ...(note.claim ? [textual('classifying', note.claim.kind)] : []),
    ...note.tags.filter(Boolean).map((tag) => textual('tagging', tag)),
    ...note.evidence.map((item) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: uri(item.url),
      evidence: { ...item, ...saidOf(item) },
    })),
  ];
}

function target(note: Note, article: ArticleRecord | null): object {
  const made = isoTime(note.created);
  const selectors: object[] = note.selector
    ? [
        {
          type: 'TextQuoteSelector',
          exact: note.selector.exact,
          prefix: note.selector.prefix,
          suffix: note.selector.suffix,
        },
        ...position(note, article?.text ?? ''),
      ]
    : [];
  return {
    type: 'SpecificResource',
    source: article ? uri(article.url) : `urn:uuid:${note.articleId}`,
    ...(made && { state: { type: 'TimeState', sourceDate: made } }),
    ...(selectors.length > 0 && { selector: selectors }),
  };
}

/** Our offsets are UTF-16 units; the model counts code points. Only the text they were counted in can turn them. */
function position(note: Note, text: string): object[] {
  const { hint, scope } = note;
  if (!hint || scope !== 'article' || hint.length !== text.length || hint.end > text.length || hint.start > hint.end)
    return [];
  const start = codePoints(text.slice(0, hint.start));
  return [{ type: 'TextPositionSelector', start, end: start + codePoints(text.slice(hint.start, hint.end)) }];
}

/** Code units less the second halves of pairs; a lone surrogate counts as one. */
const codePoints = (text: string): number => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);

/** An address as RFC 3986 allows it: what it does not is percent-encoded. */
const uri = (url: string): string =>
  url.toWellFormed().replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]|%(?![0-9A-Fa-f]{2})/gu, encodeURIComponent);
