// What an import would do, before it does it; then what it did. Every step can be given up.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Columns, Mapping } from '../../../utils/exchange/read/csv-columns.ts';
import { numberWords as number, plural, type WordKey, words } from '../../../utils/words.ts';
import { timeWords } from '../when.ts';
import { ColumnChoice } from './ColumnChoice.tsx';

type Tally = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly older: number;
  readonly refused: readonly { readonly record: string; readonly reason: string }[];
};

export type ImportShown =
  | { readonly step: 'reading'; readonly name: string; readonly records: number; readonly share: number | null }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly preview: Tally;
      readonly hasSettings: boolean;
      readonly binned: number;
      readonly foreign: boolean;
      readonly backup: number | null;
      readonly shared: boolean;
      readonly columns: Columns | null;
    }
  | { readonly step: 'comparing' | 'taking'; readonly name: string; readonly share: number | null }
  | { readonly step: 'done'; readonly name: string; readonly result: Tally }
  | {
      readonly step: 'restored';
      readonly name: string;
      readonly notes: number;
      readonly gone: number;
      readonly beside: number | null;
      readonly undo: number;
    }
  | { readonly step: 'failed'; readonly name: string; readonly reason: string };

export type ImportPanelProps = {
  readonly state: ImportShown;
  readonly onCommit: (choice: 'all' | 'new-only', withSettings: boolean, takeOut: boolean) => void;
  /** The addresses of other sites that the file gives are right. */
  readonly onBelieve: () => void;
  /** The columns of a CSV, as the reader has chosen them. */
  readonly onColumns: (mapping: Mapping) => void;
  /** Puts the library back as the backup has it. */
  readonly onRestore: () => void;
  /** Takes that back by the backup made just before it. */
  readonly onUndo: (at: number) => void;
  readonly onClose: () => void;
};

export function ImportPanel({ state, onClose, ...on }: ImportPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The panel appears at the top, away from where a file was dropped: the reader is taken to it.
  useEffect(() => heading.current?.focus(), [state.step]);
  return (
    <section class={`import-panel ${state.step}`} aria-labelledby="import-title">
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {words(titleOf(state))}
      </h2>
      <p class="meta" dir="auto">
        {words('importFrom', state.name)}
      </p>
      {state.step === 'reading' && (
        <Progress
          text={state.records === 0 ? words('importReading') : plural('importStaged', state.records)}
          share={state.share}
        />
      )}
      {state.step === 'comparing' && <Progress text={words('importComparing')} share={state.share} />}
      {state.step === 'taking' && <Progress text={words('importTaking')} share={state.share} />}
      {state.step === 'preview' && <Preview state={state} onClose={onClose} {...on} />}
      {state.step === 'done' && (
        <>
          <p role="status">{resultWords(state.result)}</p>
          <Refused refused={state.result.refused} />
        </>
      )}
      {state.step === 'restored' && (
        <>
          <p role="status">
            {state.beside === null
              ? plural('restoreDoneText', state.notes, number(state.gone))
              : plural('restoreDoneBeside', state.notes, number(state.beside))}
          </p>
          <div class="row">
            <button type="button" class="quiet-border" onClick={() => on.onUndo(state.undo)}>
              {words('popupUndo')}
            </button>
          </div>
        </>
      )}
      {state.step === 'failed' && (
        <div role="alert">
          <p>{state.reason}</p>
          <p class="meta">{words('importFailedText')}</p>
        </div>
      )}
      {state.step !== 'preview' && (
        <div class="row">
          <button type="button" class="quiet-border" onClick={onClose}>
            {words(state.step in titles ? 'importClose' : 'libraryCancel')}
          </button>
        </div>
      )}
    </section>
  );
}

const titles: Partial<Record<ImportShown['step'], WordKey>> = {
  done: 'importDone',
  restored: 'restoreDone',
  failed: 'importFailed',
};

const titleOf = (state: ImportShown): WordKey =>
  state.step === 'restored' && state.beside !== null ? 'restoreDoneShared' : (titles[state.step] ?? 'importTitle');

function Progress({ text, share }: { text: string; share: number | null }) {
  return (
    <p class="progress-line">
      <progress aria-label={text} {...(share !== null && { value: share, max: 1 })} />
      <span>{text}</span>
    </p>
  );
}

type PreviewProps = Omit<ImportPanelProps, 'state'> & { state: Extract<ImportShown, { step: 'preview' }> };

function Preview({ state, onClose, ...on }: PreviewProps) {
  const { preview, hasSettings, binned, foreign, backup, shared, columns } = state;
  const [takeOut, setTakeOut] = useState(false);
  const [newOnly, setNewOnly] = useState(false);
  const [withSettings, setWithSettings] = useState(false);
  const counts: readonly [WordKey, WordKey, number][] = [
    ['importAdded', 'importAddedHint', preview.added],
    ['importChanged', 'importChangedHint', preview.changed],
    ['importSame', 'importSameHint', preview.same],
    ['importOlder', 'importOlderHint', preview.older],
    ['importRefused', 'importRefusedHint', preview.refused.length],
  ];
  const nothing = preview.added + preview.changed + preview.older === 0;
  return (
    <>
      {backup !== null && (
        <div class="row">
          <button type="button" class="primary" onClick={on.onRestore}>
            {words('restorePutBack', timeWords(backup))}
          </button>
          <span class="meta">{words(shared ? 'restorePutBackShared' : 'restorePutBackHint')}</span>
        </div>
      )}
      <p>{words(nothing ? 'importNothing' : backup === null ? 'importPreviewIntro' : 'restoreMergeIntro')}</p>
      <dl class="tally">
        {counts.map(([name, hint, count]) => (
          <div key={name} class={count === 0 ? 'zero' : ''}>
            <dt>{words(name)}</dt>
            <dd>
              <b>{number(count)}</b>
              <span class="meta">{words(hint)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Refused refused={preview.refused} />
      {columns && <ColumnChoice columns={columns} onChange={on.onColumns} />}
      {foreign && (
        <div class="row">
          <span>{words('importForeign')}</span>
          <button type="button" class="quiet-border" onClick={on.onBelieve}>
            {words('importForeignTake')}
          </button>
        </div>
      )}
      {preview.changed + preview.older > 0 && <Tick label={words('importNewOnly')} on={newOnly} set={setNewOnly} />}
      {binned > 0 && <Tick label={plural('importBinned', binned)} on={takeOut} set={setTakeOut} />}
      {hasSettings && <Tick label={words('importSettings')} on={withSettings} set={setWithSettings} />}
      <div class="row">
        <button
          type="button"
          class={backup === null ? 'primary' : 'quiet-border'}
          disabled={nothing && !withSettings && !takeOut}
          onClick={() => on.onCommit(newOnly ? 'new-only' : 'all', withSettings, takeOut)}
        >
          {words(backup === null ? 'importCommit' : 'restoreMerge')}
        </button>
        <button type="button" class="quiet-border" onClick={onClose}>
          {words('libraryCancel')}
        </button>
      </div>
    </>
  );
}

function Tick({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

const mostShown = 50;

function Refused({ refused }: { refused: Tally['refused'] }) {
  if (refused.length === 0) return null;
  return (
    <details class="refused">
      <summary>{plural('importRefusedWhy', refused.length)}</summary>
      <ul>
        {refused.slice(0, mostShown).map(({ record, reason }) => (
          <li key={record + reason}>
            <b>{record}</b> {reason}
          </li>
        ))}
        {refused.length > mostShown && <li>{plural('importRefusedMore', refused.length - mostShown)}</li>}
      </ul>
    </details>
  );
}

const resultWords = ({ added, changed, same, older, refused }: Tally): string =>
  words('importDoneText', number(added), number(changed), number(same), number(older), number(refused.length));
