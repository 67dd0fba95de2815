// Notes on one article, sent to the background as a page of ours sends them.
import type { Page } from 'puppeteer-core';
import { emptyNote } from '../../../utils/notes/empty-note.ts';
import type { SaveReply, SaveRequest } from '../../../utils/notes/note-calls.ts';

const url = 'https://news.example/ferry';
const articleId = crypto.randomUUID();
const article = { url, urls: [url], title: 'The ferry was late', language: 'en', fingerprint: '', text: '' };
const selector = { exact: 'The ferry was late.', prefix: '', suffix: '' };

/** The first save of a note of its own on one article. */
export function firstSave(text: string, id: string = crypto.randomUUID()): SaveRequest {
  const note = emptyNote({ id, articleId, target: 'selection', selector, hint: null, text, created: 1 });
  return { note, baseRevision: 0, article };
}

/** Sends notes one after the other; gives what came back for each, null where no true answer came. */
export const sendAll = async (page: Page, requests: readonly SaveRequest[]): Promise<(SaveReply | null)[]> =>
  JSON.parse(
    await page.evaluate(async (json) => {
      const replies: unknown[] = [];
      for (const request of JSON.parse(json)) {
        const message = { to: 'background', name: 'saveNote', request };
        const reply = await chrome.runtime.sendMessage(message).catch(() => null);
        replies.push(reply?.ok ? reply.value : null);
      }
      return JSON.stringify(replies);
    }, JSON.stringify(requests)),
  );

/** Sends notes and gives the ids of those that were acknowledged. */
export async function save(page: Page, requests: readonly SaveRequest[]): Promise<string[]> {
  const replies = await sendAll(page, requests);
  return requests.flatMap(({ note: { id } }, nth) => {
    const reply = replies[nth];
    return reply?.status === 'saved' && reply.note.id === id ? [id] : [];
  });
}

/** Leaves notes as a window does that was closed before they were sent: the next page of ours sends them. */
export const leaveDrafts = (page: Page, requests: readonly SaveRequest[]): Promise<void> =>
  page.evaluate((json) => {
    for (const { note, article: facts } of JSON.parse(json)) {
      const kept = JSON.stringify({ note, base: 0, hand: crypto.randomUUID() });
      localStorage.setItem(`claimlight-draft-article:${note.id}`, JSON.stringify(facts));
      localStorage.setItem(`claimlight-draft:${note.id}:${crypto.randomUUID()}`, kept);
    }
  }, JSON.stringify(requests));

/** How many drafts still wait to be acknowledged. */
export const draftsLeft = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('claimlight-draft:')).length);
