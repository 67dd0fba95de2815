// An import from the file to the store: read, staged in chunks, shown as a preview, then taken in at once or given up.
// Nothing is changed before the reader says so; giving up at any step leaves the store as it was.

import { useRef, useState } from 'preact/hooks';
import type { Columns, Mapping } from '../../../utils/exchange/read/csv-columns.ts';
import { ask } from '../../../utils/messages.ts';
import { readBackup } from '../../../utils/notes/backup.ts';
import type { ImportChoice, ImportPreview } from '../../../utils/notes/note-calls.ts';
import { isSynced } from '../../../utils/notes/sync/status.ts';
import { type Settings, writeSettings } from '../../../utils/settings.ts';
import { words } from '../../../utils/words.ts';
import type { Chunk } from './read-here.ts';

/** Bytes. More than any file of ours: a report of the largest archive that is taken. */
const largestFile = 1_000_000_000;

export type ImportState =
  | { readonly step: 'reading'; readonly name: string; readonly records: number; readonly share: number | null }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly preview: ImportPreview;
      readonly hasSettings: boolean;
      /** How many of its notes lie in the bin here, where merging leaves them. */
      readonly binned: number;
      /** Whether it gives articles addresses of other sites, which are not taken unasked. */
      readonly foreign: boolean;
      /** When the backup was made; null for a file. */
      readonly backup: number | null;
      /** A server is named: putting back takes nothing away. */
      readonly shared: boolean;
      /** Of a CSV: its columns, and what they were taken for. */
      readonly columns: Columns | null;
    }
  | { readonly step: 'comparing' | 'taking'; readonly name: string; readonly share: number | null }
  | { readonly step: 'done'; readonly name: string; readonly result: ImportPreview }
  /** The library stands as the backup has it; `undo`: when the backup was made that has what was here before. */
  | {
      readonly step: 'restored';
      readonly name: string;
      readonly notes: number;
      readonly gone: number;
      /** Notes whose newer words stay beside, where a server is named; null where none is. */
      readonly beside: number | null;
      readonly undo: number;
    }
  | { readonly step: 'failed'; readonly name: string; readonly reason: string };

export type Import = {
  readonly state: ImportState | null;
  openFile(file: File): Promise<void>;
  /** Reads the file shown once more and takes the addresses of other sites that it gives. */
  believe(): Promise<void>;
  /** Reads the CSV shown once more, by the columns the reader chose. */
  mapColumns(mapping: Mapping): Promise<void>;
  openBackup(name: string, at: number): Promise<void>;
  /** `takeOut`: notes that lie in the bin here leave it. */
  commit(choice: ImportChoice, withSettings: boolean, takeOut: boolean): Promise<void>;
  /** Puts the library back as the backup shown has it. */
  restore(): Promise<void>;
  /** Puts it back as a backup has it, without asking: the undo of `restore`. */
  putBack(name: string, at: number): Promise<void>;
  /** Gives up, or closes what is shown. */
  close(): Promise<void>;
};

/** Asks every now and then how far it is; gives the way to stop asking, after which no late answer is shown either. */
function follow(importId: string, show: (share: number | null) => void): () => void {
  let stopped = false;
  const tell = ({ done, total }: { done: number; total: number }) => {
    if (!stopped) show(total > 0 ? done / total : null);
  };
  const timer = setInterval(() => void ask('importProgress', { importId }).then(tell, () => undefined), 400);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}

type Staged = {
  readonly id: string;
  readonly name: string;
  readonly settings: Partial<Settings> | null;
  readonly refused: Refusals;
  readonly binned: readonly string[];
};
type Refusals = ImportPreview['refused'];

/** Opens a staging area, and closes it again where the reader gave up meanwhile. */
async function start(signal: AbortSignal, isOurs: boolean): Promise<string> {
  const { importId } = await ask('importStart', { isOurs });
  if (signal.aborted) await ask('importAbort', { importId });
  signal.throwIfAborted();
  return importId;
}

export function useImport(): Import {
  const [state, setState] = useState<ImportState | null>(null);
  const run = useRef<AbortController | null>(null);
  const staged = useRef<Staged | null>(null);
  const opened = useRef<File | null>(null);

  const drop = async () => {
    const id = staged.current?.id;
    staged.current = null;
    if (id) await ask('importAbort', { importId: id }).catch(() => undefined);
  };

  const open = async (
    name: string,
    load: () => Promise<Blob>,
    backup: number | null,
    { believed = backup !== null, columns }: { believed?: boolean; columns?: Mapping } = {},
  ) => {
    run.current?.abort();
    const mine = new AbortController();
    run.current = mine;
    const show = (next: ImportState) => {
      if (!mine.signal.aborted) setState(next);
    };
    await drop();
    // Read again by other columns, the preview stays, and with it the keyboard in the choice of columns.
    const tell = (next: ImportState) => columns === undefined && show(next);
    tell({ step: 'reading', name, records: 0, share: null });
    let importId: string | null = null;
    try {
      const { readFile } = await import('./read-file.ts');
      const stage = async ({ articles, notes, records, share }: Chunk) => {
        importId ??= await start(mine.signal, believed);
        await ask('importChunk', { importId, articles, notes });
        tell({ step: 'reading', name, records, share });
      };
      const source = { name, content: await load(), zipped: backup !== null, ...(columns && { columns }) };
      const read = await readFile(source, stage, mine.signal);
      if ('error' in read) return show({ step: 'failed', name, reason: read.error });
      importId ??= await start(mine.signal, believed);
      const comparing = (share: number | null) => tell({ step: 'comparing', name, share });
      comparing(null);
      const stop = follow(importId, comparing);
      const preview = await ask('importPreview', { importId }).finally(stop);
      mine.signal.throwIfAborted();
      const { ids: binned } = await ask('importBinned', { importId });
      staged.current = { id: importId, name, settings: read.settings, refused: read.refused, binned };
      const all = { ...preview, refused: [...read.refused, ...preview.refused] };
      const hasSettings = read.settings !== null;
      const foreign = preview.refused.some((each) => each.foreign);
      const shared = backup !== null && (await isSynced());
      const shown = { shared, hasSettings, binned: binned.length, foreign, backup, columns: read.columns ?? null };
      show({ step: 'preview', name, preview: all, ...shown });
    } catch (error) {
      if (importId) await ask('importAbort', { importId }).catch(() => undefined);
      show({ step: 'failed', name, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  const restore = async () => {
    const from = staged.current;
    if (!from) return;
    const { name } = from;
    setState({ step: 'taking', name, share: null });
    try {
      const { at, notes, gone, beside } = await ask('importReplace', { importId: from.id });
      staged.current = null;
      setState({ step: 'restored', name, notes, gone, beside, undo: at });
    } catch (error) {
      await drop();
      setState({ step: 'failed', name, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    state,
    openBackup: (name, at) => open(name, () => readBackup(at), at),
    async openFile(file) {
      if (file.size > largestFile)
        return setState({ step: 'failed', name: file.name, reason: words('importTooLarge') });
      opened.current = file;
      await open(file.name, async () => file, null);
    },
    async believe() {
      const file = opened.current;
      if (file && state?.step === 'preview') await open(file.name, async () => file, null, { believed: true });
    },
    async mapColumns(columns) {
      const file = opened.current;
      if (file && state?.step === 'preview') await open(file.name, async () => file, null, { columns });
    },
    restore,
    async putBack(name, at) {
      await open(name, () => readBackup(at), at);
      await restore();
    },
    async commit(choice, withSettings, takeOut) {
      const from = staged.current;
      if (!from || state?.step !== 'preview') return;
      const { name } = state;
      const taking = (share: number | null) => setState({ step: 'taking', name, share });
      taking(null);
      try {
        const stop = follow(from.id, taking);
        const commit = () => ask('importCommit', { importId: from.id, choice });
        // The reply may be lost though all was taken: asked once more, it says what came of it.
        const result = await commit()
          .catch((error: unknown) => {
            if (staged.current === null) throw error;
            return commit();
          })
          .finally(stop);
        staged.current = null;
        if (takeOut && from.binned.length > 0) await ask('restoreNotes', { ids: from.binned });
        if (withSettings && from.settings) await writeSettings(from.settings);
        setState({ step: 'done', name, result: { ...result, refused: [...from.refused, ...result.refused] } });
      } catch (error) {
        const givenUp = staged.current === null;
        await drop();
        const reason = error instanceof Error ? error.message : String(error);
        setState({ step: 'failed', name, reason: givenUp ? words('importGivenUp') : reason });
      }
    },
    async close() {
      // What comes of it is shown: it may have been done already.
      if (state?.step === 'taking') return await drop();
      run.current?.abort();
      setState(null);
      await drop();
    },
  };
}
