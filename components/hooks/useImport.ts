// An import from the file to the store: read, staged in chunks, shown as a preview, then taken in at once or given up.
// Nothing is changed before the reader says so; giving up at any step leaves the store as it was.
import { useRef, useState } from 'preact/hooks';
import { ask, type ImportChoice, type ImportPreview } from '../../utils/messages.ts';
import { type Settings, writeSettings } from '../../utils/settings.ts';
import { words } from '../../utils/words.ts';

const chunkSize = 500;
/** Bytes. More than any text of ours, and as much as a page can hold as one string. */
const largestFile = 300_000_000;

export type ImportState =
  | { readonly step: 'reading'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly step: 'preview'; readonly name: string; readonly preview: ImportPreview; readonly hasSettings: boolean }
  | { readonly step: 'taking'; readonly name: string }
  | { readonly step: 'done'; readonly name: string; readonly result: ImportPreview }
  | { readonly step: 'failed'; readonly name: string; readonly reason: string };

export type Import = {
  readonly state: ImportState | null;
  openFile(file: File): Promise<void>;
  openText(name: string, json: string): Promise<void>;
  commit(choice: ImportChoice, withSettings: boolean): Promise<void>;
  /** Gives up, or closes what is shown. */
  close(): Promise<void>;
};

type Refusals = ImportPreview['refused'];

export function useImport(): Import {
  const [state, setState] = useState<ImportState | null>(null);
  const run = useRef(0);
  const staged = useRef<{ id: string; settings: Partial<Settings> | null; refused: Refusals } | null>(null);

  const drop = async () => {
    const id = staged.current?.id;
    staged.current = null;
    if (id) await ask('importAbort', { importId: id }).catch(() => undefined);
  };

  const openText = async (name: string, json: string) => {
    run.current += 1;
    const mine = run.current;
    const current = () => run.current === mine;
    await drop();
    setState({ step: 'reading', name, done: 0, total: 0 });
    try {
      const { readAny } = await import('../../utils/exchange/read-any.ts');
      const read = readAny(name, json);
      if (!current()) return;
      if ('error' in read) return setState({ step: 'failed', name, reason: read.error });
      const { importId } = await ask('importStart', {});
      staged.current = { id: importId, settings: read.settings, refused: read.refused };
      const records = [
        ...read.articles.map((article) => ({ articles: [article], notes: [] })),
        ...read.notes.map((note) => ({ articles: [], notes: [note] })),
      ];
      for (let done = 0; done < records.length; done += chunkSize) {
        const part = records.slice(done, done + chunkSize);
        const chunk = { articles: part.flatMap((each) => each.articles), notes: part.flatMap((each) => each.notes) };
        await ask('importChunk', { importId, ...chunk });
        if (!current()) return;
        setState({ step: 'reading', name, done: Math.min(done + chunkSize, records.length), total: records.length });
      }
      const preview = await ask('importPreview', { importId });
      if (!current()) return;
      const all = { ...preview, refused: [...read.refused, ...preview.refused] };
      setState({ step: 'preview', name, preview: all, hasSettings: read.settings !== null });
    } catch (error) {
      await drop();
      if (current()) setState({ step: 'failed', name, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    state,
    openText,
    async openFile(file) {
      if (file.size > largestFile)
        return setState({ step: 'failed', name: file.name, reason: words('importTooLarge') });
      try {
        await openText(file.name, await file.text());
      } catch {
        setState({ step: 'failed', name: file.name, reason: words('importUnreadable') });
      }
    },
    async commit(choice, withSettings) {
      const from = staged.current;
      if (!from || state?.step !== 'preview') return;
      const { name } = state;
      setState({ step: 'taking', name });
      try {
        const result = await ask('importCommit', { importId: from.id, choice });
        staged.current = null;
        if (withSettings && from.settings) await writeSettings(from.settings);
        setState({ step: 'done', name, result: { ...result, refused: [...from.refused, ...result.refused] } });
      } catch (error) {
        await drop();
        setState({ step: 'failed', name, reason: error instanceof Error ? error.message : String(error) });
      }
    },
    async close() {
      run.current += 1;
      setState(null);
      await drop();
    },
  };
}
