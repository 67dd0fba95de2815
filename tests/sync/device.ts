// A device for the tests of sync: the store of the house with a database of its own, that can be killed at any moment and
// opened again on what it had written. Its modules are loaded anew each time, as a worker that was stopped loads them.
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Local } from '../../utils/sync/local-calls.ts';
import type { Found } from '../../utils/sync/look.ts';
import { integrate } from '../../utils/sync/merge/integrate.ts';
import { uuidOf } from '../../utils/sync/merge/uuid-of.ts';
import { changeKeys } from '../../utils/sync/rekey.ts';
import { couch } from '../../utils/sync/remote.ts';
import type { Remote } from '../../utils/sync/remote-calls.ts';
import { freshSeen, type Round, start, step } from '../../utils/sync/replicate.ts';
import type { SpaceName } from '../../utils/sync/sync-calls.ts';

const load = async () => ({
  tables: await import('../../utils/notes/sync/tables.ts'),
  join: await import('../../utils/notes/sync/join.ts'),
  localIn: (await import('../../utils/notes/sync/local.ts')).localIn,
  move: await import('../../utils/notes/move-article.ts'),
  store: await import('../../utils/notes/database.ts'),
  reads: await import('../../utils/notes/note-store.ts'),
  writes: await import('../../utils/notes/write-notes.ts'),
  articles: await import('../../utils/notes/write-articles.ts'),
  rekey: await import('../../utils/notes/sync/rekey.ts'),
  status: await import('../../utils/notes/sync/status.ts'),
  settings: await import('../../utils/settings.ts'),
  restore: await import('../../utils/notes/restore.ts'),
  staging: await import('../../utils/notes/staging.ts'),
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
});
export type Modules = Awaited<ReturnType<typeof load>>;

export class Killed extends Error {}

export class Device {
  readonly name: string;
  readonly #disk = new IDBFactory();
  #modules: Modules | null = null;

  constructor(name: string) {
    this.name = name;
  }

  /** The modules of the worker as it runs now. */
  async modules(): Promise<Modules> {
    if (this.#modules) return this.#modules;
    vi.resetModules();
    Dexie.dependencies.indexedDB = this.#disk;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    const modules = await load();
    await modules.store.database.open();
    this.#modules = modules;
    return modules;
  }

  /** Stops the worker where it is; what is on disk stays. */
  async kill(): Promise<void> {
    this.#modules?.store.database.close();
    this.#modules = null;
  }

  async join(url: string, found: Found, login = { user: '', password: '' }, name: SpaceName = 'own'): Promise<void> {
    const { join, tables } = await this.modules();
    const { facts, keys } = found;
    const space = name === 'own' ? undefined : uuidOf(url);
    await join.join({ account: { url, ...login }, facts, keys, origin: null, space }, tables[name]);
  }

  /** A whole round; `dieAt`: the worker is stopped before that call of the server or the store. */
  async round(
    dieAt = Number.POSITIVE_INFINITY,
    through: (remote: Remote) => Remote = (each) => each,
    name: SpaceName = 'own',
  ): Promise<Round['seen']> {
    const { localIn, tables, status, rekey } = await this.modules();
    const space = tables[name];
    const row = await space.sync.get('account');
    if (row?.key !== 'account') throw new Error('no account');
    let calls = 0;
    const dying = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(own, name) {
          const call: unknown = Reflect.get(own, name);
          if (typeof call !== 'function') return call;
          return (...given: unknown[]) => {
            if (++calls >= dieAt) throw new Killed();
            return Reflect.apply(call, own, given);
          };
        },
      });
    const seen = freshSeen();
    let round: Round = {
      remote: dying<Remote>(through(couch(row.account))),
      local: dying<Local>(localIn(space, integrate)),
      keys: row.keys,
      facts: row.facts,
      sound: (settings) => settings,
      seen,
    };
    try {
      const change = await status.changeRow(space);
      if (change) {
        await changeKeys(round, change.facts, () => false);
        if (++calls >= dieAt) throw new Killed();
        await rekey.takeKeys(change, space);
        round = { ...round, keys: change.keys, facts: change.facts };
      }
      for (let stage = start; stage.at !== 'done'; ) stage = await step(stage, round);
    } catch (error) {
      if (error instanceof Killed) await this.kill();
      throw error;
    }
    return seen;
  }
}
