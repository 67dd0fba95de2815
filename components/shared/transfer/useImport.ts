// An import from the file to the store: read, staged in chunks, shown as a preview, then taken in at once or given up.
// Nothing is changed before the reader says so; giving up at any step leaves the store as it was.

import { useRef, useState } from 'preact/hooks';
import { ask } from '../../../utils/messages.ts';
import type { ImportChoice, ImportPreview } from '../../../utils/notes/note-calls.ts';
import { type Settings, writeSettings } from '../../../utils/settings.ts';
import { words } from '../../../utils/words.ts';
import type { Chunk } from './read-here.ts';

/** Bytes. More than any file of ours: a report of the largest archive that is taken. */
const largestFile = 1_000_000_000;

export type ImportState =
  | { readonly step: 'reading'; readonly name: string; readonly records: number; readonly share: number | null }
  | { readonly step: 'preview'; readonly name: string; readonly preview: ImportPreview; readonly hasSettings: boolean }
  | { readonly step: 'comparing' | 'taking'; readonly name: string; readonly share: number | null }
  | { readonly step: 'done'; readonly name: string; readonly result: ImportPreview }
  | { readonly step: 'failed'; readonly name: string; readonly reason: string };

export type Import = {
  readonly state: ImportState | null;
  openFile(file: File): Promise<void>;
  /** `zipped`: by gzip, as backups are. */
  openBackup(name: string, content: Blob, zipped: boolean): Promise<void>;
  commit(choice: ImportChoice, withSettings: boolean): Promise<void>;
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
  const staged = useRef<{ id: string; settings: Partial<Settings> | null; refused: Refusals } | null>(null);

  const drop = async () => {
    const id = staged.current?.id;
    staged.current = null;
    if (id) await ask('importAbort', { importId: id }).catch(() => undefined);
  };

  const open = async (name: string, content: Blob, zipped = false) => {
    run.current?.abort();
    const mine = new AbortController();
    run.current = mine;
    const show = (next: ImportState) => {
      if (!mine.signal.aborted) setState(next);
    };
    await drop();
    show({ step: 'reading', name, records: 0, share: null });
    let importId: string | null = null;
    try {
      const { readFile } = await import('./read-file.ts');
      const stage = async ({ articles, notes, records, share }: Chunk) => {
        importId ??= await start(mine.signal, zipped);
        await ask('importChunk', { importId, articles, notes });
        show({ step: 'reading', name, records, share });
      };
      const read = await readFile({ name, content, zipped }, stage, mine.signal);
      if ('error' in read) return show({ step: 'failed', name, reason: read.error });
      importId ??= await start(mine.signal, zipped);
      const comparing = (share: number | null) => show({ step: 'comparing', name, share });
      comparing(null);
      const stop = follow(importId, comparing);
      const preview = await ask('importPreview', { importId }).finally(stop);
      mine.signal.throwIfAborted();
      staged.current = { id: importId, settings: read.settings, refused: read.refused };
      const all = { ...preview, refused: [...read.refused, ...preview.refused] };
      show({ step: 'preview', name, preview: all, hasSettings: read.settings !== null });
    } catch (error) {
      if (importId) await ask('importAbort', { importId }).catch(() => undefined);
      show({ step: 'failed', name, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    state,
    openBackup: open,
    async openFile(file) {
      if (file.size > largestFile)
        return setState({ step: 'failed', name: file.name, reason: words('importTooLarge') });
      await open(file.name, file);
    },
    async commit(choice, withSettings) {
      const from = staged.current;
      if (!from || state?.step !== 'preview') return;
      const { name } = state;
      const taking = (share: number | null) => setState({ step: 'taking', name, share });
      taking(null);
      try {
        const stop = follow(from.id, taking);
        const result = await ask('importCommit', { importId: from.id, choice }).finally(stop);
        staged.current = null;
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
