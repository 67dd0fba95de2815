// Finds the claims of a page's text: one warm engine for all tabs. What a page sends is let go with the answer; all that
// stays is the finder's own tables, which a worker that was stopped builds again.
import { packCode } from '../claims/languages/installed-finders.ts';
import type { Reading } from '../claims/model/reading.ts';
import type { FoundClaims } from '../messages.ts';
import { finderFor, isReady } from './finders.ts';
import { languageOf } from './language.ts';
import { createTurns } from './turns.ts';

/** Claims in one piece of an answer: a page takes so many apart in a millisecond or two. */
const perPiece = 200;

const turns = createTurns();

/** The text that a tab has asked for last, until it is answered: what it asked before is no longer wanted. */
const latest = new Map<number, Reading>();

/** Null where the tab has asked for another text meanwhile, or is gone. */
export async function findClaims(tabId: number, reading: Reading): Promise<FoundClaims | null> {
  leaveClaims(tabId);
  latest.set(tabId, reading);
  try {
    return await found(tabId, reading);
  } finally {
    if (latest.get(tabId) === reading) latest.delete(tabId);
  }
}

async function found(tabId: number, reading: Reading): Promise<FoundClaims | null> {
  const spoken = spokenIn(reading);
  // Nearly every page says its language rightly: what the text says of it is not waited for.
  const isWanted = () => latest.get(tabId) === reading;
  const said = search(tabId, reading, isWanted);
  said.catch(() => undefined);
  const language = await spoken;
  if (primary(language) === primary(reading.language)) return await said;
  turns.drop(tabId);
  const read = await search(tabId, { ...reading, language }, isWanted);
  return read && { ...read, readAs: language };
}

async function search(tabId: number, reading: Reading, isWanted: () => boolean): Promise<FoundClaims | null> {
  const code = packCode(reading.language);
  if (code === null) return { known: false, pieces: [] };
  const { find } = await finderFor(code);
  if (!isWanted()) return null;
  const claims = await turns.take(tabId, find(reading));
  if (claims === null) return null;
  const pieces: string[] = [];
  for (let from = 0; from < claims.length; from += perPiece)
    pieces.push(JSON.stringify(claims.slice(from, from + perPiece)));
  return { known: true, pieces };
}

/** Whether a tab still waits for the claims of a text. */
export const isFinding = (tabId: number): boolean => latest.has(tabId);

/** A tab is closed: nobody waits for its claims. */
export function leaveClaims(tabId: number): void {
  latest.delete(tabId);
  turns.drop(tabId);
}

/** Owns what is found for no tab. */
const nobody = -1;

/** A text of one number has all tables of a finder built: three quarters of what its first article costs. */
const one: Omit<Reading, 'language'> = { text: '1', passages: [{ start: 0, end: 1, kind: 'body' }] };

/** A text is likely to come in this language: its finder is made ready while the page is still being read. */
export async function expectClaims(language: string): Promise<void> {
  const code = packCode(language);
  if (code === null || isReady(code)) return;
  const { find } = await finderFor(code);
  await turns.take(nobody, find({ ...one, language: code }));
}

/** Shorter texts tell too little; a longer sample tells no more. */
const sample = { least: 200, most: 4_000 };

/** What the page says its language is, unless that is nothing or plainly wrong: then what its text is in. */
async function spokenIn({ text, language }: Reading): Promise<string> {
  if (text.length < sample.least) return language;
  const found = await languageOf(text.slice(0, sample.most));
  return found === '' || primary(found) === primary(language) ? language : found;
}

/** Norwegian goes by three names. */
const primary = (tag: string): string => (tag.toLowerCase().split('-')[0] ?? '').replace(/^n[bn]$/, 'no');
