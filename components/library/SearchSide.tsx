// Beside the shelves: searches that were saved, and the tags in use. Each is a search of one press.
import { useState } from 'preact/hooks';
import { numberWords, plural, words } from '../../utils/words.ts';
import type { TagCount } from './hooks/useTags.ts';

export type SavedSearchesProps = {
  readonly searches: readonly string[];
  readonly current: string;
  readonly onSearch: (text: string) => void;
  readonly onRemove: (text: string) => void;
};

export function SavedSearches({ searches, current, onSearch, onRemove }: SavedSearchesProps) {
  if (searches.length === 0) return null;
  return (
    <nav class="side-list" aria-label={words('librarySaved')}>
      <h2>{words('librarySaved')}</h2>
      <ul>
        {searches.map((text) => (
          <li key={text}>
            <button
              type="button"
              class="side-name"
              dir="auto"
              title={text}
              {...(text === current && { 'aria-current': 'page' })}
              onClick={() => onSearch(text)}
            >
              {text}
            </button>
            <button
              type="button"
              class="icon-only"
              aria-label={words('librarySavedRemove', text)}
              onClick={() => onRemove(text)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const shortList = 8;

export function TagList({ tags, onSearch }: { tags: readonly TagCount[]; onSearch: (text: string) => void }) {
  const [all, setAll] = useState(false);
  if (tags.length === 0) return null;
  return (
    <nav class="side-list" aria-label={words('libraryTags')}>
      <h2>{words('libraryTags')}</h2>
      <ul class="tag-list">
        {(all ? tags : tags.slice(0, shortList)).map(({ tag, count }) => (
          <li key={tag}>
            <button type="button" class="tag" dir="auto" onClick={() => onSearch(tagSearch(tag))}>
              {tag} {count > 0 && <b>{numberWords(count)}</b>}
            </button>
          </li>
        ))}
      </ul>
      {tags.length > shortList && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('libraryTagsFewer') : plural('libraryTagsAll', tags.length)}
        </button>
      )}
    </nav>
  );
}

/** The search for a tag; one with blanks or brackets in quotation marks. */
export const tagSearch = (tag: string): string => `tag:${/[\s()",]/.test(tag) ? `"${tag.replaceAll('"', '')}"` : tag}`;
