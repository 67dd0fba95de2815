// The extension's own file system in memory, as much of it as backup-files.ts uses; Node has none.
/** Those of the folder of backups, and those that lie beside it. */
const files = new Map<string, Uint8Array>();
const beside = new Map<string, Uint8Array>();
let broken: ((name: string, content: Uint8Array) => Uint8Array) | null = null;

/** No files, and no faults. */
export function emptyFiles(): void {
  files.clear();
  beside.clear();
  broken = null;
  const storage = {
    getDirectory: async () => root,
    estimate: async () => ({ usage: 0 }),
  };
  Object.defineProperty(globalThis.navigator, 'storage', { value: storage, configurable: true });
}

/** What is written goes through this: it may throw, or give other bytes. Null: a good disk again. */
export function breakFiles(how: typeof broken): void {
  broken = how;
}

export const storedNames = (): string[] => [...files.keys()].sort();
/** Those outside the folder of backups. */
export const storedBeside = (): string[] => [...beside.keys()].sort();
export const storedFile = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
export const putFile = (name: string, content: Uint8Array): void => void files.set(name, content);

const missing = () => new DOMException('no such file', 'NotFoundError');

const folderOf = (files: Map<string, Uint8Array>) => ({
  async *keys() {
    yield* [...files.keys()];
  },
  async getFileHandle(name: string, { create = false } = {}) {
    if (!create && !files.has(name)) throw missing();
    return {
      getFile: async () => new File([new Uint8Array(files.get(name) ?? [])], name),
      async createWritable() {
        let held = new Uint8Array();
        return {
          async write(content: ArrayBuffer | string) {
            const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
            held = new Uint8Array(broken ? broken(name, bytes) : bytes);
          },
          close: async () => void files.set(name, held),
          abort: async () => undefined,
        };
      },
    };
  },
  async removeEntry(name: string) {
    if (!files.delete(name)) throw missing();
  },
});

const directory = folderOf(files);
const root = {
  ...folderOf(beside),
  getDirectoryHandle: async () => directory,
  async *keys() {
    if (files.size > 0) yield 'backups';
    yield* [...beside.keys()];
  },
  async removeEntry(name: string) {
    if (name === 'backups') files.clear();
    else beside.delete(name);
  },
};
