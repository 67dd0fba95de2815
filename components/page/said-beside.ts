// What was checked before of what is said on this page: the reader's own verdicts on like words, and those that others gave
// in a ClaimReview file that was taken in, as theirs.
import type { Claim } from '../../utils/claims/model/claim.ts';
import { type Saying, saidBeforeEach } from '../../utils/ledger/said-before.ts';
import type { PageReading } from '../../utils/messages.ts';
import { judgedOf, notedWords } from '../../utils/notes/judged.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';

export type SaidBeside = { readonly claim: Claim; readonly note: Note; readonly article: ArticleRecord };

/**
 * The likeliest for each thing said, each note and each claim once, at most `most`. `notes`: those to look through, with
 * their articles by id; the page's own are not among them.
 */
export function saidBeside(
  { article, claims, sentences }: PageReading,
  notes: readonly Note[],
  articles: ReadonlyMap<string, ArticleRecord>,
  most: number,
): SaidBeside[] {
  const checked = notes.filter((note) => note.review || (judgedOf(note).verdict !== null && isSaying(note)));
  if (checked.length === 0) return [];
  const byId = new Map(checked.map((note) => [note.id, note]));
  const fronts = claims.filter(({ kind }) => kind !== 'date');
  const found = saidBeforeEach(
    fronts.map((claim): Saying => {
      // A figure says something only with its sentence around it.
      const sentence = isSaid(claim.kind)
        ? undefined
        : sentences.find(({ start, end }) => start <= claim.start && claim.end <= end);
      const { source } = claim;
      return {
        id: claim.key,
        articleId: '',
        exact: sentence?.exact ?? claim.exact,
        source: source?.name ?? source?.exact ?? '',
        title: article.title,
      };
    }),
    checked.map((note) => sayingOf(note, articles.get(note.articleId))),
  );
  const seen = new Set<string>();
  return found
    .flatMap((matches, n) => matches.map((match) => ({ claim: fronts[n], ...match })))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ claim, saying }): SaidBeside[] => {
      const note = byId.get(saying.id);
      const record = articles.get(saying.articleId);
      if (!claim || !note || !record || seen.has(claim.key) || seen.has(note.id)) return [];
      seen.add(claim.key).add(note.id);
      return [{ claim, note, article: record }];
    })
    .slice(0, most);
}

const isSaid = (kind: string | undefined): boolean => kind === 'quote' || kind === 'statement';

/** Words that say something by themselves; figures are compared by what they count (saved-beside.ts). */
const isSaying = ({ target, claim }: Note): boolean => target === 'selection' || isSaid(claim?.kind);

const sayingOf = (note: Note, article: ArticleRecord | undefined): Saying => ({
  id: note.id,
  articleId: note.articleId,
  exact: note.review?.claim ?? notedWords(note),
  source: note.review?.said ?? note.claim?.source?.name ?? note.claim?.source?.exact ?? '',
  // A review stands by itself: what its article is called was said by others.
  title: note.review ? '' : (article?.title ?? ''),
});
