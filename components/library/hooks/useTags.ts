// The tags in use with their counts, most used first. Read anew when something was written, once the page rests: by
// the search's index where there is one, else each count walks through all notes of its tag.
import { useEffect, useState } from 'preact/hooks';
import { allTags, countTagged } from '../../../utils/notes/note-store.ts';
import { askIndex } from '../../../utils/search-index/open-index.ts';
import { idle } from '../idle.ts';

export type TagCount = { readonly tag: string; readonly count: number };

/** More are listed without counts: each count walks through its notes. */
const mostCounted = 300;

const mostUsed = (a: TagCount, b: TagCount): number => b.count - a.count || a.tag.localeCompare(b.tag);

/** `turn`: another one asks again. */
export function useTags(turn: unknown): readonly TagCount[] {
  const [tags, setTags] = useState<readonly TagCount[]>([]);
  useEffect(() => {
    let current = true;
    void (async () => {
      await idle();
      if (!current) return;
      const known = await askIndex((index) => index.tags());
      if (known && current) return setTags([...known].map(([tag, count]) => ({ tag, count })).sort(mostUsed));
      const names = await allTags();
      const counted: TagCount[] = [];
      for (const [n, tag] of names.entries()) {
        if (n % 10 === 0) await idle();
        if (!current) return;
        counted.push({ tag, count: n < mostCounted ? await countTagged(tag) : 0 });
      }
      if (current) setTags(counted.sort(mostUsed));
    })().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [turn]);
  return tags;
}
