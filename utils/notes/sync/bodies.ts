// A note and an article as they travel, and back. What only this machine knows stays here: how often it was written, when the
// page was last seen, and under which id the article lies.
import * as v from 'valibot';
import { type Body, textIn } from '../../sync/merge/body.ts';
import { type ArticleRecord, articleSchema, asNote, type Note } from '../note.ts';

/** `article`: the document of its article; '' where it has none yet. */
export function bodyOfNote(note: Note, article: string): Body {
  const { articleId, revision, conflict, lastSeen, ...rest } = note;
  return { k: 'n', ...rest, article };
}

/** Null where it is no note. `before`: the one that stands here. */
export function noteOf(body: Body, articleId: string, before: Note | undefined): Note | null {
  const { k, article, ...rest } = body;
  const own = { articleId, revision: (before?.revision ?? 0) + 1, conflict: null, lastSeen: before?.lastSeen ?? null };
  return k === 'n' ? asNote({ ...rest, ...own }) : null;
}

/** `origin`: the id it was made under, whichever it has here. */
export function bodyOfArticle(record: ArticleRecord, origin: string): Body {
  const { id, revision, seen, space, ...rest } = record;
  return { k: 'a', id: origin, ...rest };
}

/** Null where it is no article. `before`: the one that stands here; `space`: the mark of where it came from. */
export function articleOf(
  body: Body,
  id: string,
  before: ArticleRecord | undefined,
  space?: string,
): ArticleRecord | null {
  const { k, space: _, ...rest } = body;
  const mark = space === undefined ? {} : { space };
  const own = { id, revision: (before?.revision ?? 0) + 1, seen: before?.seen ?? body.created, ...mark };
  const parsed = v.safeParse(articleSchema, { ...rest, ...own });
  return k === 'a' && parsed.success && parsed.output.urls.length > 0 ? parsed.output : null;
}

/** The id a body names, where it is one. */
export const originIn = (body: Body | null): string => {
  const id = textIn(body, 'id');
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? id : '';
};

export const isArticleRecord = (record: Note | ArticleRecord): record is ArticleRecord => 'urls' in record;
