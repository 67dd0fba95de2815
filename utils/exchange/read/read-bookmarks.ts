// Bookmarks as every browser writes them (the Netscape form): articles without notes. Found by text search: the file is
// never parsed as HTML, and an icon in an attribute may be long. Tags and folders are left, as an article has none.
import { articleKey } from '../../article.ts';
import { articleSchema } from '../../notes/note.ts';
import type { ArchiveContent } from '../archive/archive.ts';
import { articleOf } from './foreign.ts';
import { unescaped as plain } from './markup.ts';
import { type Refusal, readRecords } from './records.ts';

export const isBookmarks = (text: string): boolean => /^\s*<!DOCTYPE NETSCAPE-Bookmark-file/i.test(text.slice(0, 1000));

/** Bookmarks of other than web pages (`place:`, `javascript:`) are named and refused; one address counts once. */
export function readBookmarks(text: string, now: number): ArchiveContent {
  const refused: Refusal[] = [];
  const articles = new Map<string, object>();
  for (const part of text.split(/<A\s/i).slice(1)) {
    const [attributes = ''] = part.split('>', 1);
    const [title = ''] = part.slice(attributes.length + 1).split('<', 1);
    const url = plain(/\bHREF="([^"]*)"/i.exec(attributes)?.[1] ?? '');
    const key = articleKey(url);
    const seconds = Number(/\bADD_DATE="(\d{1,11})"/i.exec(attributes)?.[1]);
    if (key === null)
      refused.push({
        record: `bookmark ${plain(title).slice(0, 60)}`,
        reason: `It is no web page: ${url.slice(0, 200)}`,
      });
    else if (!articles.has(key))
      articles.set(
        key,
        articleOf({ url, title: plain(title), created: seconds > 0 ? seconds * 1000 : null }, key, now),
      );
  }
  const read = readRecords([...articles.values()], articleSchema, 'bookmark', refused);
  return { articles: read, notes: [], settings: null, at: null, refused };
}
