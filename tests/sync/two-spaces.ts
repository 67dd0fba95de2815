// Devices with two databases: what is done on them, and what they hold then.
import { expect } from 'vitest';
import type { SpaceName } from '../../utils/sync/sync-calls.ts';
import { makeFacts, makeNote, uuid } from '../notes/make.ts';
import type { Device } from './device.ts';

export async function write(on: Device, id: string, text: string, path = 'ferry', now = 1000): Promise<void> {
  const { writes, reads } = await on.modules();
  const before = await reads.noteById(id);
  const note = before
    ? { ...before, text }
    : makeNote({ id, articleId: uuid(800 + Number(id.slice(-3))), text, created: now });
  const article = { ...makeFacts(path, { urls: [`https://news.example/${path}`] }), text: 'All of it.' };
  expect(await writes.saveNote({ note, baseRevision: before?.revision ?? 0, article }, now)).toMatchObject({
    status: 'saved',
  });
}

export async function move(on: Device, to: SpaceName, path = 'ferry'): Promise<void> {
  const { move: moving, reads } = await on.modules();
  const record = await reads.articleFor({ urls: [`https://news.example/${path}`], fingerprint: '' });
  await moving.moveArticle(record?.id ?? '', to === 'own' ? null : await label(on));
}
export async function label(on: Device): Promise<string> {
  const { status, tables } = await on.modules();
  return (await status.accountRow(tables.second))?.space ?? '';
}

/** As the background does it: the second first. */
async function round(on: Device): Promise<void> {
  const { status, tables } = await on.modules();
  for (const name of ['second', 'own'] as const)
    if (await status.accountRow(tables[name])) await on.round(undefined, undefined, name);
}
export async function settle(...all: Device[]): Promise<void> {
  for (let cycle = 0; cycle < 4; cycle++) for (const each of all) await round(each);
}

/** The words here, each with the space it is in: `own`, `second`, or `none` where its label is of no server named. */
export async function held(on: Device): Promise<string[]> {
  const { store } = await on.modules();
  const named = await label(on);
  const spaces = new Map((await store.articles.toArray()).map(({ id, space }) => [id, space]));
  const nameOf = (id: string) => {
    const space = spaces.get(id);
    return space === undefined ? 'own' : space === named ? 'second' : 'none';
  };
  const rows = await store.notes.toArray();
  return rows
    .flatMap(({ note }) =>
      [note.text, ...note.conflicts.map(({ text }) => text)].map((text) => `${text} ${nameOf(note.articleId)}`),
    )
    .sort();
}
export const waiting = async (on: Device, name: SpaceName) => (await on.modules()).tables[name].outbox.count();
