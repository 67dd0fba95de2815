// Where an article and the words of a note are opened: on the web, or on the draft desk.
import { browser } from 'wxt/browser';
import { linkToWords } from '../../utils/exchange/write/text-fragment.ts';
import type { Note } from '../../utils/notes/note.ts';
import { deskPath, ownIdOf } from '../../utils/own-address.ts';

export function linkToArticle(url: string): string {
  const own = ownIdOf(url);
  return own === null ? url : browser.runtime.getURL(deskPath(own));
}

export function linkToNote(url: string, { id, selector }: Pick<Note, 'id' | 'selector'>): string {
  const own = ownIdOf(url);
  return own === null ? linkToWords(url, selector) : browser.runtime.getURL(deskPath(own, id));
}
