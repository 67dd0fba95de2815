// schema.org ClaimReview drafts, one for each note with a verdict. https://schema.org/ClaimReview
//   claimReviewed: the words as they stand now; reviewRating: alternateName the verdict in words, ratingValue 5 to 1 for
//   those on that line and on these very words, ratingExplanation the note; itemReviewed: Claim with its author and the article as appearance; citation: the evidence;
//   datePublished: the day of the last change; author: only a Person's name, where the reader has set one.
// A note is no publication: what a desk must still add is named in creativeWorkStatus, schema.org's own place for a draft.
import { judgedOf, needsEvidence, notedWords, otherWords } from '../../notes/judged.ts';
import { type ArticleRecord, type Note, type VerdictId, verdictRating } from '../../notes/note.ts';
import { type ExportFormat, writeWhole } from '../format.ts';
import { jsonList } from '../json-list.ts';
import { inEnglish, type Prose, type ProseKey, say } from '../prose.ts';
import { dayIn, dayOf } from '../times.ts';
import { byArticle } from './by-article.ts';
import { verdictNow } from './labels.ts';

export const claimReview: ExportFormat = {
  id: 'claim-review',
  labelKey: 'exchangeClaimReview',
  extension: 'claimreview.json',
  mediaType: 'application/ld+json',
  write: (bundle) => writeWhole(claimReview.pieces, bundle),
  pieces: ({ prose = inEnglish }, keep) => {
    const reviews = jsonList(keep);
    return {
      add: (batch) =>
        reviews.add(
          byArticle(batch).flatMap(({ article, notes }) =>
            notes.flatMap((note) =>
              note.verdict && notedWords(note) ? [review(prose, note, note.verdict, article)] : [],
            ),
          ),
        ),
      end: () => [keep('{"@context":"https://schema.org","@graph":['), ...reviews.end(), keep('}\n')],
    };
  },
};

function review(prose: Prose, note: Note, verdict: VerdictId, article: ArticleRecord | null): object {
  const value = judgedOf(note).was ? undefined : verdictRating[verdict];
  return {
    '@type': 'ClaimReview',
    creativeWorkStatus: say(
      prose,
      'fileDraft',
      lacks(note, article)
        .map((key) => say(prose, key))
        .join('; '),
    ),
    claimReviewed: wordsNow(note).replace(/\s+/g, ' ').trim(),
    ...(dayOf(note.modified) && { datePublished: dayOf(note.modified) }),
    ...(note.author && { author: { '@type': 'Person', name: note.author } }),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdictNow(prose, note),
      ...(value !== undefined && { ratingValue: value, bestRating: 5, worstRating: 1 }),
      ...(note.text && { ratingExplanation: note.text }),
    },
    itemReviewed: claim(note, article),
    ...(note.evidence.length > 0 && {
      citation: note.evidence.map(({ url, title }) => ({
        '@type': 'CreativeWork',
        url,
        ...(title && { name: title }),
      })),
    }),
  };
}

function claim(note: Note, article: ArticleRecord | null): object {
  const source = note.claim?.source;
  const published = dayIn(article?.published ?? null);
  return {
    '@type': 'Claim',
    ...(source && {
      author: {
        // Of a bare name nothing tells which of the two it is.
        '@type': source.class === 'named-person' ? 'Person' : source.class === 'other-named' ? 'Thing' : 'Organization',
        name: source.name ?? source.exact,
      },
    }),
    ...(published && { datePublished: published }),
    ...(article && {
      appearance: [
        {
          '@type': 'NewsArticle',
          url: article.url,
          headline: article.title,
          ...(published && { datePublished: published }),
          ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
        },
      ],
    }),
  };
}

const wordsNow = (note: Note): string => otherWords(note) ?? notedWords(note);

function lacks(note: Note, article: ArticleRecord | null): ProseKey[] {
  const missing: readonly (readonly [ProseKey, boolean])[] = [
    ['fileLacksUrl', true],
    ['fileLacksAuthor', true],
    ['fileLacksShort', wordsNow(note).length > 75],
    ['fileLacksSpeaker', !note.claim?.source],
    ['fileLacksPlace', !article],
    ['fileLacksVerdict', judgedOf(note).was !== null],
    ['fileLacksEvidence', needsEvidence(note)],
  ];
  return missing.flatMap(([key, lacking]) => (lacking ? [key] : []));
}
