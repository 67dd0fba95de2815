// What can be done with the ticked notes, in one bar that stays in sight while any are ticked.
import { useState } from 'preact/hooks';
import type { Note } from '../../utils/notes/note.ts';
import { type Choice, choicesOf } from '../../utils/notes/own-verdict.ts';
import { plural, words } from '../../utils/words.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { useScale } from '../shared/hooks/useScale.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { BulkLater } from './BulkLater.tsx';
import { choiceName } from './judgement.tsx';

export type BulkBarProps = {
  readonly count: number;
  /** How many were found in all; offered where more were found than are ticked. */
  readonly found: number | null;
  readonly inBin: boolean;
  readonly tags: readonly string[];
  readonly exports: readonly MenuItem[];
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onTag: (tag: string) => void;
  readonly onJudge: (choice: Choice | null) => void;
  readonly onLater: (later: Note['later']) => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onErase: () => void;
};

export function BulkBar({ count, found, inBin, tags, exports, ...on }: BulkBarProps) {
  const [tag, setTag] = useState('');
  const [asking, setAsking] = useState(false);
  const [later, setLater] = useState(false);
  const scale = useScale();
  return (
    <section class="bulk-bar" aria-label={words('libraryBulk')}>
      {asking && (
        <Confirm
          question={plural('libraryEraseAsk', count)}
          action={words('libraryErase')}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            on.onErase();
          }}
        />
      )}
      {later && !inBin && (
        <BulkLater
          onSet={(set) => {
            setLater(false);
            on.onLater(set);
          }}
          onClose={() => setLater(false)}
        />
      )}
      <div class="row">
        <b role="status">{plural('librarySelected', count)}</b>
        {found !== null && found > count && (
          <button type="button" onClick={on.onAll}>
            {plural('librarySelectFound', found)}
          </button>
        )}
        <button type="button" onClick={on.onNone}>
          {words('librarySelectNone')}
        </button>
        <span class="spacer" />
        {inBin ? (
          <>
            <button type="button" class="quiet-border" onClick={on.onRestore}>
              {words('libraryRestore')}
            </button>
            <button type="button" class="quiet-border danger" onClick={() => setAsking(true)}>
              {words('libraryErase')}
            </button>
          </>
        ) : (
          <>
            <form
              class="tag-form"
              onSubmit={(event) => {
                event.preventDefault();
                const wanted = tag.trim().replace(/^#/, '');
                if (wanted === '') return;
                on.onTag(wanted);
                setTag('');
              }}
            >
              <input
                aria-label={words('libraryTagName')}
                placeholder={words('libraryTag')}
                list="known-tags"
                maxLength={100}
                value={tag}
                onInput={(event) => setTag(event.currentTarget.value)}
              />
              <datalist id="known-tags">
                {tags.map((known) => (
                  <option key={known} value={known} />
                ))}
              </datalist>
              <button type="submit" class="quiet-border" disabled={tag.trim() === ''}>
                {words('libraryTagAdd')}
              </button>
            </form>
            <Menu
              label={words('editorVerdict')}
              class="quiet-border"
              items={[...choicesOf(scale), null].map((each) => ({
                label: choiceName(each),
                onChoose: () => on.onJudge(each),
              }))}
            />
            <button type="button" class="quiet-border" aria-expanded={later} onClick={() => setLater(!later)}>
              {words('statusLater')}
            </button>
            <Menu label={words('exportSelection')} class="quiet-border" items={exports} />
            <button type="button" class="quiet-border danger" onClick={on.onDelete}>
              {words('libraryDelete')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
