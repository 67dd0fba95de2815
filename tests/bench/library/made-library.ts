// A made library of any size, the same each time: ten notes an article, sentences of words in the proportions of running
// text (Zipf), names, tags, links and reasons as a desk writes them. Nothing in it is real.
import type { ArticleRecord, Note, VerdictId } from '../../../utils/notes/note.ts';
import { verdictIds } from '../../../utils/notes/note.ts';
import { article, note, uuid } from '../../exchange/make.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const starts = 'b br c ch d dr f fl g gr h j k l m n p pr r s sk sl st t th tr v w'.split(' ');
const middles = 'a ai e ea i o oa ou u y'.split(' ');
const ends = 'ck d ft g l ll m n nd ng nt r rd rk rn s sk st t th ve x'.split(' ');

/** 20,000 words, short ones first, as the common words of a language are. */
function vocabulary(): string[] {
  const roll = dice(7);
  const pick = (list: readonly string[]) => list[Math.floor(roll() * list.length)] ?? '';
  const words = new Set<string>();
  while (words.size < 20_000) {
    const parts = 1 + Math.floor(words.size / 4000);
    words.add(Array.from({ length: Math.min(3, parts) }, () => pick(starts) + pick(middles) + pick(ends)).join(''));
  }
  return [...words];
}

const kinds = ['casualty', 'figure', 'quote', 'statement', 'date'] as const;
const outcomes = ['killed', 'injured', 'missing', 'displaced', 'detained'];
const articleSize = 10;

/** Notes from one number up to another, with the articles they begin. */
export function madeNotes(from: number, to: number): { readonly notes: Note[]; readonly articles: ArticleRecord[] } {
  const words = vocabulary();
  const notes: Note[] = [];
  const articles: ArticleRecord[] = [];
  for (let n = from; n < to; n++) {
    const roll = dice(n + 1);
    const word = () => words[Math.min(words.length - 1, Math.floor(words.length ** roll()) - 1)] ?? '';
    const sentence = (length: number) => Array.from({ length }, word).join(' ');
    const at = Math.floor(n / articleSize);
    if (n % articleSize === 0) {
      const address = `https://outlet${at % 40}.example/${at}`;
      articles.push(
        article({
          id: uuid(1e9 + at),
          url: address,
          urls: [address],
          title: sentence(9),
          publisher: `Outlet ${at % 40}`,
          text: sentence(400),
          fingerprint: String(at),
          byline: null,
          authors: [],
        }),
      );
    }
    const kind = kinds[n % kinds.length] ?? 'figure';
    const exact = sentence(8 + (n % 9));
    const counts = kind === 'casualty' || kind === 'figure';
    const number = Math.floor(roll() * 500);
    notes.push(
      note({
        id: uuid(n + 1),
        articleId: uuid(1e9 + at),
        selector: { exact, prefix: sentence(4), suffix: sentence(4) },
        claim: {
          key: `${kind} ${exact} 0`,
          kind,
          exact,
          rule: 'made',
          source: n % 3 === 0 ? { exact: sentence(2), class: 'unnamed-officials' } : null,
          cue: null,
          quantity: counts ? { low: number, high: number, unit: 'people', bound: 'exact' } : null,
          outcomes: kind === 'casualty' ? [outcomes[n % 5] ?? 'killed'] : [],
          who: null,
          from: null,
          to: null,
        },
        text: sentence(10 + Math.floor(roll() * 60)),
        tags: [`tag-${Math.floor(126 ** roll())}`],
        verdict: n % 3 === 0 ? ((verdictIds[n % verdictIds.length] ?? null) as VerdictId | null) : null,
        later:
          n % 50 === 0 ? { reason: sentence(6), recheckOn: `2026-${String(1 + (n % 12)).padStart(2, '0')}-01` } : null,
        evidence: n % 4 === 0 ? note().evidence : [],
        modified: 1_700_000_000_000 + n * 60_000,
        created: 1_700_000_000_000 + n * 60_000,
        lastSeen: null,
        conflicts: [],
      }),
    );
  }
  return { notes, articles };
}
