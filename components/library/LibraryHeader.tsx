// The head of the library: what it is, how much is in it, and the ways in and out.
import { useRef } from 'preact/hooks';
import { plural, words } from '../../utils/words.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';

export type LibraryHeaderProps = {
  readonly counts: { readonly notes: number; readonly articles: number } | null;
  readonly exports: readonly MenuItem[];
  readonly options: string;
  readonly desk: string;
  readonly onFile: (file: File) => void;
};

export function LibraryHeader({ counts, exports, options, desk, onFile }: LibraryHeaderProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header class="library-header">
      <a class="skip" href="#notes">
        {words('librarySkip')}
      </a>
      <div>
        <h1>{words('libraryTitle')}</h1>
        <p class="meta">
          {counts !== null &&
            counts.notes > 0 &&
            words('librarySummary', plural('libraryNotes', counts.notes), plural('libraryArticles', counts.articles))}
        </p>
      </div>
      <span class="spacer" />
      <button type="button" class="quiet-border" onClick={() => chooser.current?.click()}>
        {words('importButton')}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,.jsonld,.html,.htm,.csv,.txt,application/json,text/html,text/csv,text/plain"
        aria-label={words('importFile')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Menu label={words('exportAll')} class="quiet-border" items={exports} />
      <a class="btn" href={desk}>
        {words('draftTitle')}
      </a>
      <a class="btn" href={options}>
        {words('libraryOptions')}
      </a>
    </header>
  );
}
