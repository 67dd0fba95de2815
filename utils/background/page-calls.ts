// Answers what content scripts ask. They are told selectors, hints and kinds, never a note's text or verdict, and only for
// the article at the address the browser gives for them.
import { articleKey } from '../article.ts';
import { injectAnnotator, injectBeside } from '../injection.ts';
import { formsByKind } from '../mark-sheet.ts';
import { senderAddress } from '../message-schemas.ts';
import type { AnchorRequest, Handlers, PageCalls } from '../messages.ts';
import type { Note } from '../notes/note.ts';
import { articleFor, notesOf } from '../notes/note-store.ts';
import { keepVisit } from '../notes/watch-store.ts';
import { dismissClaim, placeNotes } from '../notes/write-articles.ts';
import { readSettings } from '../settings.ts';
import { seenOf, visitOf } from '../watch/record.ts';
import { showCount } from './badge.ts';
import { expectClaims, findClaims, isFinding } from './find-claims.ts';
import { openEditor } from './open-editor.ts';
import { rememberTab } from './shown-tabs.ts';
import { isUnder } from './site-access.ts';
import { untouchedSites } from './untouched.ts';
import { soonBackUp } from './upkeep.ts';

type Sender = Parameters<Handlers<PageCalls>['openEditor']>[1];

export const pageCalls: Handlers<PageCalls> = {
  async articleFound({ language }, sender) {
    if (isUnder(sender.url ?? '', await untouchedSites())) return;
    const { tabId } = tabOf(sender);
    const injected = injectAnnotator(tabId, true);
    // Where that fails, the text itself will say so.
    expectClaims(language).catch(() => undefined);
    await injected;
  },
  script: ({ name }, sender) => injectBeside(tabOf(sender).tabId, name),
  findClaims: (reading, sender) => findClaims(tabOf(sender).tabId, reading),
  isFinding: (_, sender) => isFinding(tabOf(sender).tabId),
  counted: ({ count }, sender) => showCount(tabOf(sender).tabId, count),
  async articleRead({ isArticle }, sender) {
    const { tabId } = tabOf(sender);
    const address = addressOf(sender);
    await rememberTab(tabId, address);
    const { kinds, view, marks: wanted, quietSites, colours, showNotes, lookUps, watch } = await readSettings();
    const marks = wanted && !isUnder(address, quietSites);
    const isWatched = isArticle && isUnder(address, watch.sites);
    const settings = { kinds, view, marks, colours: formsByKind(colours), showNotes, lookUps };
    const article = await articleFor({ urls: [address], fingerprint: '' });
    if (!article) return { notes: [], dismissed: [], settings, watch: isWatched };
    const notes = await notesOf(article.id);
    return {
      settings,
      watch: isWatched || notes.length > 0,
      notes: notes.flatMap(anchorOf),
      dismissed: article.dismissed.map(({ key }) => key),
    };
  },
  async visited({ article, text, claims }, sender) {
    const address = addressOf(sender);
    // Asked again: that we said yes to this page some time ago is the page's word.
    const known = await articleFor({ urls: [address], fingerprint: '' });
    const isNoted = known !== null && (await notesOf(known.id)).length > 0;
    if (!isNoted && !isUnder(address, (await readSettings()).watch.sites)) return;
    await keepVisit(address, visitOf({ ...article, text }, claims.map(seenOf), Date.now()));
  },
  async notesPlaced({ places }, sender) {
    if (places.length > 0) await placeNotes(addressOf(sender), places, Date.now());
  },
  async dismissClaim(request, sender) {
    // Its address set is the page's word; only the browser's counts for what a page may change.
    await dismissClaim({ ...request, article: { ...request.article, urls: [addressOf(sender)] } }, Date.now());
    await soonBackUp();
  },
  async openEditor(what, sender) {
    return { opened: await openEditor(tabOf(sender), what, Date.now()) };
  },
};

/** A note on the whole article has no words to stand on. */
function anchorOf({ id, selector, hint, scope, claim }: Note): AnchorRequest[] {
  if (!selector) return [];
  const { exact, prefix, suffix } = selector;
  const where = hint && { start: hint.start, end: hint.end, length: hint.length };
  return [{ id, selector: { exact, prefix, suffix }, hint: where, scope, kind: claim?.kind ?? null }];
}

function tabOf(sender: Sender): { tabId: number; windowId: number } {
  const { tab } = sender;
  if (tab?.id === undefined) throw new Error('no tab');
  return { tabId: tab.id, windowId: tab.windowId };
}

function addressOf(sender: Sender): string {
  const key = articleKey(senderAddress(sender));
  if (key === null) throw new Error('no address');
  return key;
}
