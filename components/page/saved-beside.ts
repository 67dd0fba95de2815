// What saved articles say of the figures on this page, and what was checked before of what is said: found among the newest notes, as no index knows what counts the same.
import type { Claim } from '../../utils/claims/model/claim.ts';
import { type Entry, entryOf } from '../../utils/ledger/entry.ts';
import { reachOf } from '../../utils/ledger/odds.ts';
import { sameAsEach } from '../../utils/ledger/same-as.ts';
import type { PageReading } from '../../utils/messages.ts';
import { judgedOf } from '../../utils/notes/judged.ts';
import type { ArticleRecord, Note, VerdictId } from '../../utils/notes/note.ts';
import { articlesByIds, recentNotes } from '../../utils/notes/note-store.ts';
import { type SaidBeside, saidBeside } from './said-beside.ts';

export type Beside = {
  readonly claim: Claim;
  readonly note: Note;
  readonly article: ArticleRecord;
  /** The reader's verdict on the saved claim; null where there is none. */
  readonly verdict: VerdictId | null;
  /** The word of the reader's own for it. */
  readonly own: string | null;
  /** The two cannot both hold. */
  readonly differs: boolean;
};

/** Notes looked through, newest first: about a tenth of a second. */
const mostRead = 1000;
const mostShown = 3;

export type AllBeside = { readonly figures: readonly Beside[]; readonly sayings: readonly SaidBeside[] };

/** Both that follow, of the same notes. `own`: the record of the page's own article. */
export async function savedBeside(reading: PageReading, own: string | null): Promise<AllBeside> {
  const notes = (await recentNotes({ limit: mostRead })).filter(({ articleId }) => articleId !== own);
  const telling = notes.filter(({ claim, verdict, review }) => claim?.quantity || verdict || review);
  const ids = [...new Set(telling.map(({ articleId }) => articleId))];
  const articles = new Map((await articlesByIds(ids)).map((article) => [article.id, article]));
  const figures = figuresBeside(reading, telling, articles);
  const told = new Set(figures.map(({ claim }) => claim.key));
  const sayings = saidBeside(reading, telling, articles, mostShown).filter(({ claim }) => !told.has(claim.key));
  return { figures, sayings: sayings.slice(0, mostShown - figures.length) };
}

/**
 * The figures of the page that a saved article gives otherwise, or that the reader has judged elsewhere; those judged first,
 * at most three.
 */
function figuresBeside(
  reading: PageReading,
  saved: readonly Note[],
  articles: ReadonlyMap<string, ArticleRecord>,
): Beside[] {
  const claims = reading.claims.filter(({ quantity, kind }) => quantity && (kind === 'casualty' || kind === 'figure'));
  if (claims.length === 0) return [];
  const notes = saved.filter(({ claim }) => claim?.quantity);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const entries = notes.flatMap((note) => {
    const article = articles.get(note.articleId);
    return (article && entryOf(note, article)) ?? [];
  });
  const found = sameAsEach(
    claims.map((claim) => frontOf(claim, reading)),
    entries,
  ).flatMap((matches, n) => {
    const claim = claims[n];
    return matches.flatMap(({ entry }) => {
      const note = byId.get(entry.id);
      const article = articles.get(entry.articleId);
      if (!claim || !note || !article) return [];
      const { verdict, own: word } = judgedOf(note);
      return [{ claim, note, article, verdict, own: word, differs: differ(claim, entry) }];
    });
  });
  const telling = found.filter(({ verdict, differs }) => verdict !== null || differs);
  // One saved claim is told once, and one of the page too.
  const seen = new Set<string>();
  return telling
    .sort((a, b) => Number(b.verdict !== null) - Number(a.verdict !== null))
    .filter(({ claim, note }) => {
      const isNew = !seen.has(claim.key) && !seen.has(note.id);
      seen.add(claim.key).add(note.id);
      return isNew;
    })
    .slice(0, mostShown);
}

function differ(claim: Claim, { claim: saved }: Entry): boolean {
  if (!claim.quantity || !saved.quantity) return false;
  const [here, there] = [reachOf(claim.quantity), reachOf(saved.quantity)];
  return here.low > there.high || there.low > here.high;
}

/** A claim of the page as the ledger sees it: its sentence stands for the words around it. */
function frontOf(claim: Claim, { article, sentences }: PageReading): Entry {
  const sentence = sentences.find(({ start, end }) => start <= claim.start && claim.end <= end);
  const published = Date.parse(article.published ?? '');
  const { quantity } = claim;
  return {
    id: claim.key,
    articleId: '',
    at: Number.isNaN(published) ? Date.now() : published,
    title: article.title,
    lead: sentences[0]?.exact ?? '',
    before: sentence ? sentence.exact.slice(0, claim.start - sentence.start) : '',
    after: sentence ? sentence.exact.slice(claim.end - sentence.start) : '',
    claim: {
      key: claim.key,
      kind: claim.kind,
      exact: claim.exact,
      rule: claim.rule,
      source: null,
      cue: null,
      quantity: quantity ? { ...quantity } : null,
      outcomes: [...(claim.outcomes ?? [])],
      who: claim.who ?? null,
      from: null,
      to: null,
    },
  };
}
