// More writers than one: whose words become the note, whose stand beside it, and that none is lost silently.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../utils/notes/note.ts';
import type { SaveReply } from '../../utils/notes/note-calls.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import { deleteNotes, restoreNotes, saveNote } from '../../utils/notes/write-notes.ts';
import { fc } from '../properties.ts';
import { bothCounts, cleanStore, everything, firstSave, makeNote, uuid } from './make.ts';

beforeEach(cleanStore);

const stored = (reply: SaveReply): Note => {
  if (reply.status === 'refused') throw new Error(`refused: ${reply.reason}`);
  return reply.note;
};

describe('a save', () => {
  test('with an old base and other words leaves the stored note and keeps the words beside it', async () => {
    const first = stored(await saveNote(firstSave(makeNote()), 1));
    await saveNote({ note: { ...first, text: 'From the panel.' }, baseRevision: 1 }, 2);
    const reply = await saveNote({ note: { ...first, text: 'From the popup.', verdict: 'false' }, baseRevision: 1 }, 3);
    expect(reply).toMatchObject({ status: 'conflict', revision: 3 });
    expect(stored(reply)).toMatchObject({
      text: 'From the panel.',
      conflicts: [{ text: 'From the popup.', verdict: 'false', evidence: [], tags: [], revision: 1 }],
    });
    const third = { note: { ...first, text: 'From the library.', tags: ['sea'] }, baseRevision: 1 };
    expect(stored(await saveNote(third, 4))).toMatchObject({
      text: 'From the panel.',
      conflicts: [{ text: 'From the library.', tags: ['sea'] }, { text: 'From the popup.' }],
    });
    const before = await everything();
    expect(await saveNote(third, 5)).toMatchObject({ status: 'conflict', revision: 4 });
    expect(await everything()).toBe(before);
  });

  test('by the hand that stands beside the note already takes the place of what it wrote', async () => {
    const first = stored(await saveNote(firstSave(makeNote()), 1));
    await saveNote({ note: { ...first, text: 'From the panel.' }, baseRevision: 1 }, 2);
    for (const text of ['F', 'Fr', 'From the popup.'])
      await saveNote({ note: { ...first, text }, baseRevision: 1, by: uuid(51) }, 3);
    await saveNote({ note: { ...first, text: 'Third.' }, baseRevision: 1, by: uuid(52) }, 4);
    const { text, conflicts } = (await noteById(first.id)) ?? first;
    expect(text).toBe('From the panel.');
    expect(conflicts.map((each) => each.text).toSorted()).toEqual(['From the popup.', 'Third.']);
  });

  test('on a base that only the bin, or a version beside, has moved on from is no conflict', async () => {
    const first = stored(await saveNote({ ...firstSave(makeNote()), by: uuid(51) }, 1));
    await deleteNotes([first.id], 5);
    const binned = await saveNote({ note: { ...first, text: 'Typed on.' }, baseRevision: 1, by: uuid(52) }, 6);
    expect(binned).toMatchObject({ status: 'saved', note: { text: 'Typed on.', deleted: 5, conflicts: [] } });
    await saveNote({ note: { ...first, text: 'Beside.' }, baseRevision: 1, by: uuid(53) }, 7);
    const both = await saveNote({ note: { ...first, text: 'Typed on, on.' }, baseRevision: 3, by: uuid(52) }, 8);
    expect(both).toMatchObject({
      status: 'saved',
      note: { text: 'Typed on, on.', conflicts: [{ text: 'Beside.' }] },
    });
  });

  test('typed on after a lost acknowledgement is not in conflict with itself', async () => {
    const first = stored(await saveNote(firstSave(makeNote()), 1));
    await saveNote({ note: { ...first, text: 'Lost on the way back.' }, baseRevision: 1, by: uuid(51) }, 2);
    const next = await saveNote({ note: { ...first, text: 'Typed on.' }, baseRevision: 1, by: uuid(51) }, 3);
    expect(next).toMatchObject({ status: 'saved', note: { text: 'Typed on.', conflicts: [] } });
  });

  test('settles a conflict by saving without it on the stored revision, and not on an older one', async () => {
    const first = stored(await saveNote(firstSave(makeNote()), 1));
    await saveNote({ note: { ...first, text: 'A.' }, baseRevision: 1 }, 2);
    const both = stored(await saveNote({ note: { ...first, text: 'B.' }, baseRevision: 1 }, 3));
    const three = stored(await saveNote({ note: { ...first, text: 'C.' }, baseRevision: 1 }, 4));
    const late = await saveNote({ note: { ...both, conflicts: [] }, baseRevision: both.revision }, 5);
    expect(late).toMatchObject({ status: 'saved', note: { conflicts: [{ text: 'C.' }, { text: 'B.' }] } });
    const settled = stored(await saveNote({ note: { ...three, conflicts: [] }, baseRevision: three.revision }, 6));
    expect(settled).toMatchObject({ text: 'A.', conflicts: [], revision: 5 });
  });
});

// Writers that hold old notes save and settle at will. What one of them replaces it must have seen: the note as it held it,
// what its own hand wrote before, and, where it settles on the stored revision, every version. MODEL_RUNS asks for more
// runs than the few of every day.
/** Found by chance after 3,326 others: a hand settles on an older base what it had put beside the note itself. */
const ownWordsSettled = (
  [
    ...[
      [1, 'save'],
      [2, 'save'],
      [2, 'read'],
      [0, 'save'],
      [2, 'settle'],
    ],
    ...[
      [0, 'read'],
      [1, 'save'],
      [0, 'settle'],
      [2, 'settle'],
      [0, 'read'],
    ],
  ] as const
).map(([writer, act]) => ({ writer, act }));

test('no interleaving of writers loses a text silently', async () => {
  const step = fc.record({
    writer: fc.nat({ max: 3 }),
    act: fc.constantFrom('read', 'save', 'save', 'settle', 'retry', 'bin', 'restore'),
  });
  const textsOf = (note: Note) => [note.text, ...note.conflicts.map(({ text }) => text)];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      await cleanStore();
      const first = stored(await saveNote(firstSave(makeNote({ text: 'start' })), 1));
      const held = [first, first, first, first];
      const last: (Note | undefined)[] = [];
      const putAside: string[][] = [];
      for (const [n, { writer, act }] of steps.entries()) {
        const mine = held[writer] ?? first;
        if (act === 'bin') await deleteNotes([first.id], n);
        if (act === 'restore') await restoreNotes([first.id]);
        const before = (await noteById(first.id)) ?? first;
        if (act === 'read') held[writer] = before;
        const text = `writer ${writer}, step ${n}`;
        const wanted =
          act === 'save' ? { ...mine, text } : act === 'settle' ? { ...mine, text, conflicts: [] } : last[writer];
        if (!['save', 'settle', 'retry'].includes(act) || !wanted) continue;
        const own = last[writer]?.text;
        last[writer] = wanted;
        const hand = uuid(50 + writer);
        // Its own older words beside the note, which it had before it and settled.
        if (act === 'settle') putAside[writer] = mine.conflicts.flatMap(({ id, text }) => (id === hand ? text : []));
        if (act === 'save') putAside[writer] = [];
        const reply = await saveNote({ note: wanted, baseRevision: wanted.revision, by: hand }, n);
        const now = stored(reply);
        expect(await noteById(first.id)).toEqual(now);
        expect(textsOf(now)).toContain(wanted.text);
        expect(reply.status === 'saved').toBe(now.text === wanted.text);
        const settles = wanted.conflicts.length === 0 && wanted.revision === before.revision;
        const gone = textsOf(before).filter((each) => !textsOf(now).includes(each));
        const seen = [mine.text, own, ...(putAside[writer] ?? []), ...(settles ? textsOf(before) : [])];
        expect(gone.filter((each) => !seen.includes(each))).toEqual([]);
        if (reply.status === 'saved') held[writer] = now;
      }
      const [kept, real] = await bothCounts();
      expect(kept).toEqual(real);
    }),
    { numRuns: Number(process.env.MODEL_RUNS ?? 60), examples: [[ownWordsSettled]] },
  );
}, 3_600_000);
