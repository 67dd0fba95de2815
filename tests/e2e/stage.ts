// A store worth looking at: one article with notes in every state that the screens show, written as the popup writes them,
// and the words of the interface in the language that the browser speaks.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { newNote } from '../../utils/notes/new-note.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { Anchor, SaveReply, SaveRequest } from '../../utils/notes/note-calls.ts';
import { type Driver, until } from './driver/driver.ts';
import { storedNotes } from './popup-steps.ts';
import type { Site } from './site.ts';
import { press, readingOf, untilGate } from './steps.ts';

export type Stage = {
  readonly driver: Driver;
  readonly site: Site;
  readonly say: (key: string) => string;
};

/** Gives the words of a key in a language of ours; throws on a key that is not there. */
export function sayIn(language: string): (key: string) => string {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key) => {
    const found = all[key];
    if (!found) throw new Error(`No words for ${key} in ${language}.`);
    return found.message;
  };
}

/** Site access, given on the welcome page by a real click, in any language. */
export async function allow({ driver, say }: Stage): Promise<void> {
  await driver.allowRequests('<all_urls>');
  const page = await driver.extensionPage('welcome.html');
  const granted = () => page.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).length > 0);
  if (!(await granted())) await press(page, say('welcomeAutomatic'));
  await untilGate(page);
  await page.close();
}

const day = 24 * 60 * 60 * 1000;
/** Fixed times, so that two pictures of one state are alike; they show as dates, being long past. */
const then = Date.UTC(2026, 2, 9, 10);

const judged: readonly Partial<Note>[] = [
  {
    verdict: 'mixed',
    text: 'The table further down adds up to **43**: ask the governor’s office when it was last changed.',
    tags: ['flood', 'toll'],
    status: 'done',
  },
  { verdict: 'true', text: 'The gauge at the old bridge gives the same height.', status: 'done' },
  { verdict: 'false', text: 'Not in the minutes of that meeting.', tags: ['council'], status: 'done' },
  { status: 'later', later: { reason: 'The press office opens on Monday.', recheckOn: '2026-03-16' }, text: '' },
  { text: 'Who counted, and when?' },
];

/** Opens our river-flood article and keeps a note on its first claims; the last goes into the bin. */
export async function fill(stage: Stage): Promise<{ url: string; page: Page }> {
  const url = stage.site.url('/river-flood');
  const page = await stage.driver.open(url);
  await until('marks', async () => Object.keys(await stage.driver.highlights(page)).length > 0);
  const { claims, reading } = await readingOf(stage.driver, url);
  const tab = await stage.driver.tabId(url);
  const desk = await stage.driver.extensionPage('options.html');
  const counted = claims.filter(({ kind }) => kind !== 'date');
  for (const [nth, change] of [...judged, { text: 'Written by mistake.' }].entries()) {
    const claim = counted[nth * 3];
    if (!claim) throw new Error('The sample article has too few claims.');
    const asked = { to: 'annotator', name: 'describe', request: { reading, key: claim.key } };
    const anchor = await answerOf<Anchor>(desk, tab, asked);
    const note = { ...newNote(anchor, null, 'Desk', then + nth * day), ...change };
    const request: SaveRequest = { note, baseRevision: 0, article: { ...anchor.article, text: anchor.text } };
    const saved = await answerOf<SaveReply>(desk, null, { to: 'background', name: 'saveNote', request });
    if (saved.status !== 'saved') throw new Error(`Not saved: ${JSON.stringify(saved)}`);
    if (nth === judged.length)
      await answerOf(desk, null, { to: 'background', name: 'deleteNotes', request: { ids: [note.id] } });
  }
  await desk.close();
  return { url, page };
}

/** Writes on the note without a verdict as another window does that has seen no more than its first words. */
export async function differ({ driver }: Stage): Promise<void> {
  const desk = await driver.extensionPage('options.html');
  const notes = await storedNotes(desk);
  const note = notes.find(({ verdict, later, deleted }) => verdict === null && later === null && deleted === null);
  if (!note) throw new Error('No note without a verdict.');
  if (note.conflicts.length === 0) {
    const other: Note = { ...note, text: judged[2]?.text ?? '', verdict: 'mixed' };
    const request: SaveRequest = { note: other, baseRevision: 0 };
    const saved = await answerOf<SaveReply>(desk, null, { to: 'background', name: 'saveNote', request });
    if (saved.status !== 'conflict') throw new Error(`Not a second version: ${JSON.stringify(saved)}`);
  }
  await desk.close();
}

/** What a tab's annotator, or the background where `tab` is null, answers. As JSON: WebDriver BiDi drops shared objects. */
export async function answerOf<T>(desk: Page, tab: number | null, message: object): Promise<T> {
  const json = await until('an answer', () =>
    desk.evaluate(
      async (to, sent) => {
        const asked = JSON.parse(sent);
        const reply = to === null ? await chrome.runtime.sendMessage(asked) : await chrome.tabs.sendMessage(to, asked);
        return reply?.ok ? JSON.stringify(reply.value) : null;
      },
      tab,
      JSON.stringify(message),
    ),
  );
  return JSON.parse(json) as T;
}
