// @vitest-environment happy-dom
// The steps of an import as they are shown, over a desk that answers when it is told to: an answer that comes late, or
// after giving up, must not put an older step in the place of a newer one.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Import, useImport } from '../../components/shared/transfer/useImport.ts';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { article, note } from '../exchange/make.ts';

const desk = vi.hoisted(() => ({
  waiting: [] as { name: string; request: unknown; answer: (value: unknown) => void }[],
}));
vi.mock('../../utils/messages.ts', async (original) => ({
  ...(await original<object>()),
  ask: (name: string, request: unknown) => new Promise((answer) => desk.waiting.push({ name, request, answer })),
}));

const tally = { added: 1, changed: 0, same: 0, older: 0, refused: [] };
let shown: Import;
let home: HTMLElement;

function Shown() {
  shown = useImport();
  return <p>{shown.state?.step}</p>;
}

/** A busy machine may be slow to draw. */
const patience = { timeout: 60_000 };

/** Waits until this is asked, and gives its answer into the caller's hand. */
async function asked(name: string, wanted: object = {}): Promise<(value: unknown) => void> {
  return await vi.waitFor(() => {
    const at = desk.waiting.findIndex((one) => one.name === name);
    const [found] = at < 0 ? [] : desk.waiting.splice(at, 1);
    if (!found) throw new Error(`${name} was not asked`);
    expect(found.request).toMatchObject(wanted);
    return found.answer;
  }, patience);
}

const step = (name: string) => vi.waitFor(() => expect(home.textContent).toBe(name), patience);
/** What was answered has arrived, whatever came of it is drawn. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function untilCompared(): Promise<void> {
  void shown.openFile(new File([writeArchive({ articles: [article()], notes: [note()], at: 5 })], 'mine.json'));
  (await asked('importStart'))({ importId: 'one' });
  (await asked('importChunk'))({ staged: 2 });
  await step('comparing');
}

beforeEach(() => {
  desk.waiting.length = 0;
  home = document.createElement('div');
  render(<Shown />, home);
});
afterEach(() => render(null, home));

test('how far the comparing is, told after its end: the preview stays', async () => {
  await untilCompared();
  const late = await asked('importProgress');
  (await asked('importPreview'))(tally);
  (await asked('importBinned'))({ ids: [] });
  await step('preview');
  late({ done: 2, total: 3 });
  await settled();
  expect(home.textContent).toBe('preview');
});

test('how far the taking in is, told after its end: the result stays', async () => {
  await untilCompared();
  (await asked('importPreview'))(tally);
  (await asked('importBinned'))({ ids: ['in the bin'] });
  await step('preview');
  void shown.commit('all', false, false);
  await step('taking');
  const late = await asked('importProgress');
  (await asked('importCommit'))(tally);
  await step('done');
  late({ done: 2, total: 3 });
  await settled();
  expect(home.textContent).toBe('done');
});

test('a reply that is lost is asked for again, and what was taken is told', async () => {
  await untilCompared();
  (await asked('importPreview'))(tally);
  (await asked('importBinned'))({ ids: [] });
  await step('preview');
  void shown.commit('all', false, false);
  (await asked('importCommit'))(Promise.reject(new Error('importCommit: empty reply')));
  (await asked('importCommit'))({ ...tally, added: 7 });
  await step('done');
  expect(shown.state).toMatchObject({ result: { added: 7 } });
});

test('addresses of other sites are taken only after a yes, for which the file is read anew', async () => {
  await untilCompared();
  const refused = [{ record: 'one', reason: 'its address is another site’s', foreign: true }];
  (await asked('importPreview'))({ ...tally, refused });
  (await asked('importBinned'))({ ids: [] });
  await step('preview');
  expect(shown.state).toMatchObject({ foreign: true });
  void shown.believe();
  (await asked('importAbort', { importId: 'one' }))({ dropped: 2 });
  (await asked('importStart', { isOurs: true }))({ importId: 'two' });
  (await asked('importChunk', { importId: 'two' }))({ staged: 2 });
  (await asked('importPreview'))(tally);
  (await asked('importBinned'))({ ids: [] });
  await step('preview');
  expect(shown.state).toMatchObject({ foreign: false });
});

test('in time, it is shown', async () => {
  await untilCompared();
  (await asked('importProgress'))({ done: 2, total: 4 });
  await vi.waitFor(() => expect(shown.state).toMatchObject({ step: 'comparing', share: 0.5 }), patience);
});

test('a preview that comes after giving up is not shown, and what was staged is dropped', async () => {
  await untilCompared();
  const late = await asked('importPreview');
  void shown.close();
  await step('');
  late(tally);
  (await asked('importAbort'))({ dropped: 2 });
  await settled();
  expect(home.textContent).toBe('');
});

async function untilShown(): Promise<void> {
  await untilCompared();
  (await asked('importPreview'))(tally);
  (await asked('importBinned'))({ ids: ['in the bin'] });
  await step('preview');
}

test('what lies in the bin here is named, and taken out where that is asked for', async () => {
  await untilShown();
  expect(shown.state).toMatchObject({ binned: 1, backup: null });
  void shown.commit('all', false, true);
  (await asked('importCommit'))(tally);
  (await asked('restoreNotes'))({ ids: ['in the bin'] });
  await step('done');
});

test('put back, it says what became of the notes, and which backup has what was there before', async () => {
  await untilShown();
  void shown.restore();
  (await asked('importReplace'))({ at: 77, notes: 3, gone: 1, beside: null });
  await step('restored');
  expect(shown.state).toMatchObject({ notes: 3, gone: 1, beside: null, undo: 77 });
});
