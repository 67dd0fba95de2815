// What saved articles say of the figures on a page: the other number, the verdict of before, and nothing of another event.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { savedBeside } from '../../components/page/saved-beside.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { PageReading } from '../../utils/messages.ts';
import type { ClaimSnapshot, Note } from '../../utils/notes/note.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { outcomeFields } from '../../utils/search/fields.ts';
import claims from '../ledger/claims.json' with { type: 'json' };
import { events } from '../ledger/events/index.ts';
import { cleanStore, firstSave, makeFacts, makeNote, uuid } from '../notes/make.ts';

const told = new Map(Object.values(events).flatMap((list) => list.map((each) => [each.id, each])));
const articleOf = (id: string) => {
  const found = told.get(id);
  if (!found) throw new Error(id);
  return found;
};

/** Every claim of an article, kept. */
async function keep(id: string, change: Partial<Note> = {}): Promise<string> {
  const { text, title, published } = articleOf(id);
  let record = '';
  for (const [n, { article, start, end, claim }] of claims.entries()) {
    if (article !== id) continue;
    const hint = { start, end, length: text.length };
    const selector = { exact: claim.exact, prefix: '', suffix: '' };
    const note = makeNote({
      id: uuid(700 + n),
      target: 'claim',
      claim: claim as ClaimSnapshot,
      hint,
      selector,
      ...change,
    });
    const request = firstSave(note, id);
    if (!request.article) throw new Error('a first save names its article');
    const reply = await saveNote({ ...request, article: { ...request.article, text, title, published } }, 1000 + n);
    if (reply.status !== 'refused') record = reply.note.articleId;
  }
  return record;
}

/** The page as the popup has it: each paragraph is a sentence. */
const bounds = ['exact', 'about', 'at-least', 'at-most'] as const;
const boundOf = (kept: string) => bounds.find((bound) => bound === kept) ?? 'exact';

/** A kept claim as it stood on its page, where the weight of each is the same. */
const claimOf = (
  { from, to, quantity, source, cue, who, outcomes, ...claim }: ClaimSnapshot,
  start: number,
  end: number,
): Claim => ({
  ...claim,
  start,
  end,
  weight: 0.5,
  outcomes: outcomeFields.filter((each) => outcomes.includes(each)),
  view: 'key',
  ...(quantity && { quantity: { ...quantity, unit: quantity.unit ?? '', bound: boundOf(quantity.bound) } }),
});

function pageOf(id: string): PageReading {
  const { text, title, published } = articleOf(id);
  const sentences = [...text.matchAll(/[^\n]+/g)].map(({ 0: exact, index }) => ({
    start: index,
    end: index + exact.length,
    exact,
  }));
  const own = claims.filter(({ article }) => article === id);
  return {
    reading: 1,
    isArticle: true,
    reason: '',
    article: { ...makeFacts(id), title, published },
    claims: own.map(({ start, end, claim }) => claimOf(claim as ClaimSnapshot, start, end)),
    sentences,
    dismissed: [],
    places: [],
    languageKnown: true,
    partial: false,
    marks: true,
    shown: { view: 'key', kinds: { quote: true, statement: true, figure: true, casualty: true, date: true } },
  };
}

beforeEach(cleanStore);

test('another number for the same thing is told, whichever words it has', async () => {
  await keep('ferry-b');
  await keep('marrow-b');
  const { figures: found } = await savedBeside(pageOf('ferry-d'), null);
  const killed = found.find(({ claim }) => claim.exact === '52 people killed');
  expect(killed?.note.claim?.quantity?.low).toBe(41);
  expect(killed?.differs).toBe(true);
  expect(killed?.verdict).toBeNull();
  // Those of Marrow Sound count something else.
  expect(found.every(({ article, note }) => article.title.includes('Kostiv') || note.claim?.quantity?.low === 41)).toBe(
    true,
  );
});

test('what was judged before is told first, with its verdict', async () => {
  await keep('ferry-b', { verdict: 'outdated' });
  const { figures: found } = await savedBeside(pageOf('ferry-c'), null);
  expect(found[0]?.verdict).toBe('outdated');
});

const nothing = { figures: [], sayings: [] };

test('nothing is told of an empty library, of the page’s own notes, or of a page without figures', async () => {
  expect(await savedBeside(pageOf('ferry-d'), null)).toEqual(nothing);
  const own = await keep('ferry-d');
  expect(await savedBeside(pageOf('ferry-d'), own)).toEqual(nothing);
  await keep('ferry-b');
  expect(await savedBeside({ ...pageOf('ferry-d'), claims: [] }, null)).toEqual(nothing);
});
