// Answers what our own pages ask: every write of the store goes through here, one at a time, and is acknowledged only
// after it is committed. The tabs concerned hear of it afterwards.
import { articleKey } from '../article.ts';
import { askTab, type Handlers, type OwnPageCalls } from '../messages.ts';
import { backUp } from '../notes/backup.ts';
import { faultFound } from '../notes/disk.ts';
import { eraseEverything } from '../notes/erase.ts';
import type { Fault } from '../notes/fault.ts';
import { linkAddress, unlinkAddress } from '../notes/link-articles.ts';
import { moveArticle } from '../notes/move-article.ts';
import type { ArticleRecord, Note } from '../notes/note.ts';
import { articleById } from '../notes/note-store.ts';
import { rescue } from '../notes/rescue.ts';
import { binnedHere, replaceAll } from '../notes/restore.ts';
import {
  importAbort,
  importChunk,
  importCommit,
  importPreview,
  importProgress,
  importStart,
} from '../notes/staging.ts';
import { minded } from '../notes/store-trouble.ts';
import { acceptStore, startAnew } from '../notes/transaction.ts';
import { changesSeen, clearWatched, weighChange } from '../notes/watch-store.ts';
import { dismissClaim, forgetArticle, restoreClaim } from '../notes/write-articles.ts';
import { deleteNotes, eraseNotes, restoreNotes, saveNote } from '../notes/write-notes.ts';
import { readSettings } from '../settings.ts';
import { type WordKey, words } from '../words.ts';
import { annotate } from './on-demand.ts';
import { tellAllTabs, tellTabs, tellTabsAt } from './shown-tabs.ts';
import { isUnder } from './site-access.ts';
import { soonBackUp } from './upkeep.ts';

export const ownPageCalls: Handlers<OwnPageCalls> = {
  async annotate({ tabId, force }) {
    const status = await annotate(tabId, force);
    if (status === 'ready' && force) await askTab(tabId, 'read', { force }).catch(() => undefined);
    return { status };
  },
  async saveNote(request) {
    const { author } = await readSettings();
    const note = { ...request.note, writer: author || null };
    const reply = await saveNote({ ...request, note }, Date.now());
    if (reply.status === 'refused') return { ...reply, reason: faultWords(reply.reason) };
    after([reply.note]);
    return reply;
  },
  deleteNotes: async ({ ids }) => moved(await sayingWhy(deleteNotes(ids, Date.now()))),
  restoreNotes: async ({ ids }) => moved(await sayingWhy(restoreNotes(ids))),
  eraseNotes: async ({ ids }) => moved(await sayingWhy(eraseNotes(ids))),
  async dismissHere(request) {
    const { id } = await sayingWhy(dismissClaim(request, Date.now()));
    void tellTabs([id]);
    void soonBackUp();
    return { articleId: id };
  },
  async restoreClaim({ articleId, key }) {
    const dismissed = await sayingWhy(restoreClaim(articleId, key));
    void tellTabs([articleId]);
    void soonBackUp();
    return { dismissed };
  },
  async forgetArticle({ articleId }) {
    const article = await articleById(articleId);
    const gone = await sayingWhy(forgetArticle(articleId));
    void tellTabsAt(article?.urls ?? []);
    void soonBackUp();
    return { notes: gone };
  },
  async moveArticle({ articleId, space }) {
    const before = await sayingWhy(moveArticle(articleId, space));
    void soonBackUp();
    return { before };
  },
  linkAddress: ({ articleId, url }) => readdressed(linkAddress(articleId, keyOf(url)), url),
  unlinkAddress: ({ articleId, url }) => readdressed(unlinkAddress(articleId, keyOf(url)), url),
  async changesSeen({ id, at }) {
    await sayingWhy(changesSeen(id, at));
    return { seen: at };
  },
  async weighChange({ id, key, matters }) {
    await sayingWhy(weighChange(id, key, matters));
    return { matters };
  },
  clearWatched: async ({ site }) => ({
    articles: await sayingWhy(clearWatched((url) => site === undefined || isUnder(url, [site]))),
  }),
  importStart: async ({ isOurs }) => ({ importId: await sayingWhy(importStart(Date.now(), isOurs)) }),
  importChunk: async ({ importId, ...chunk }) => ({ staged: await sayingWhy(importChunk(importId, chunk)) }),
  importPreview: ({ importId }) => sayingWhy(importPreview(importId)),
  async importCommit({ importId, choice }) {
    const done = await sayingWhy(importCommit(importId, choice));
    void soonBackUp();
    // Any open article may have got its notes back.
    void tellAllTabs();
    return done;
  },
  async importReplace({ importId }) {
    // Without a copy of what is here nothing is replaced: it is the way back.
    const { at } = await backUp(Date.now());
    const { notes, gone, beside } = await sayingWhy(replaceAll(importId, Date.now()));
    void soonBackUp();
    void tellAllTabs();
    return { at, notes, gone, beside };
  },
  importBinned: async ({ importId }) => ({ ids: await binnedHere(importId) }),
  importProgress: ({ importId }) => importProgress(importId),
  importAbort: async ({ importId }) => ({ dropped: await sayingWhy(importAbort(importId)) }),
  async backUpNow() {
    const { at, notes } = await sayingWhy(minded(() => backUp(Date.now()), Date.now()));
    return { at, notes };
  },
  async startAnew() {
    await lastRescue();
    await sayingWhy(startAnew());
    void tellAllTabs();
    return { started: true };
  },
  async eraseEverything() {
    await sayingWhy(eraseEverything());
    void tellAllTabs();
    return { erased: true };
  },
  async acceptStore() {
    await lastRescue();
    await sayingWhy(acceptStore());
    return { accepted: true };
  },
};

/** Before the store in the place of a lost one is taken for right: then nothing tells any more what was lost. */
async function lastRescue(): Promise<void> {
  await rescue(Date.now()).catch((error) => console.warn('What was written last is in no backup:', error));
}

function keyOf(url: string): string {
  const key = articleKey(url);
  if (key === null) throw new Error('no address');
  return key;
}

/** The tabs at every address concerned paint anew: notes may have come or gone there. */
async function readdressed(linking: Promise<ArticleRecord>, url: string): Promise<{ urls: readonly string[] }> {
  const { urls } = await sayingWhy(linking);
  void tellTabsAt([...urls, keyOf(url)]);
  void soonBackUp();
  return { urls };
}

function moved(notes: readonly Note[]): { ids: readonly string[] } {
  if (notes.length > 0) after(notes);
  return { ids: notes.map(({ id }) => id) };
}

// The acknowledgement does not wait for these: they are news of what is already safe.
function after(notes: readonly Note[]): void {
  void tellTabs(notes.map(({ articleId }) => articleId));
  void soonBackUp();
}

const faults: Record<Fault, WordKey> = {
  full: 'storeFull',
  'newer-schema': 'storeNewer',
  replaced: 'storeReplaced',
  unopenable: 'storeUnopenable',
  gone: 'storeGone',
  'no-article': 'storeNoArticle',
  failed: 'storeFailed',
};

const faultWords = (reason: string): string =>
  words(Object.hasOwn(faults, reason) ? faults[reason as Fault] : 'storeFailed');

/** A write that failed says so in words that an error message can show. */
async function sayingWhy<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    const fault = await faultFound(error);
    throw fault === 'failed' ? error : new Error(words(faults[fault]), { cause: error });
  }
}
