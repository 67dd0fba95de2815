// Many files at once as one zip: a file an article, for programs that keep one for each. The zip is fflate's, which needs
// neither workers nor WASM and is a tenth of JSZip; the deflating is the browser's own, as in JavaScript it took 20 s for
// 100,000 notes at any level.
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { BytesWriter, Deflating, ExportBundle, ExportFacts } from '../format.ts';
import { byArticle } from './by-article.ts';
import { fileName } from './file-name.ts';

const pieceBytes = 1_048_576;

/** A zip whose files come one after the other, each in as many pieces as it likes. */
export function zipOf<P>(at: number, keep: (bytes: Uint8Array) => P, deflating: Deflating) {
  const joined = joiner(keep);
  let trouble: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) trouble = error;
    else joined.add(bytes);
  });
  return {
    /** Begins a file; the one before must have ended. */
    file(name: string) {
      const file = new ZipPassThrough(name);
      file.compression = 8;
      file.mtime = dayIn(at);
      // It counts and sums what is pushed; what goes into the zip is ours to give.
      Object.assign(file, { process: () => undefined });
      zip.add(file);
      const deflate = deflating((bytes) => file.ondata(null, bytes, false));
      return {
        async push(content: string | Uint8Array<ArrayBuffer>) {
          const bytes = typeof content === 'string' ? strToU8(content.toWellFormed()) : content;
          file.push(bytes, false);
          await deflate.push(bytes);
        },
        async end() {
          file.push(new Uint8Array(), true);
          await deflate.end();
          file.ondata(null, new Uint8Array(), true);
        },
      };
    },
    end(): P[] {
      zip.end();
      if (trouble) throw trouble;
      return joined.end();
    },
  };
}

/** What makes one file of the zip. */
type Each = {
  readonly extension: string;
  write(bundle: ExportBundle): string | Promise<Uint8Array<ArrayBuffer>>;
};

/** Notes whose article is not there come last, in a file of their own. */
export function zipPieces<P>(
  each: Each,
  facts: ExportFacts,
  keep: (bytes: Uint8Array) => P,
  deflating: Deflating,
): BytesWriter<P> {
  const names = new Set<string>();
  const zip = zipOf(facts.at, keep, deflating);
  return {
    async add(batch) {
      for (const { article, notes } of byArticle(batch)) {
        const articles = article ? [article] : [];
        const name = unused(fileName({ articles, at: facts.at }, each), each.extension, names);
        const file = zip.file(name);
        await file.push(await each.write({ ...facts, articles, notes }));
        await file.end();
      }
    },
    end: async () => zip.end(),
  };
}

/** Pieces of about a megabyte: fflate gives three small ones a file, and a Blob of each costs more than its bytes. */
function joiner<P>(keep: (bytes: Uint8Array) => P): { add(bytes: Uint8Array): void; end(): P[] } {
  const kept: P[] = [];
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = () => {
    const whole = new Uint8Array(length);
    let at = 0;
    for (const bytes of waiting) {
      whole.set(bytes, at);
      at += bytes.length;
    }
    if (length > 0) kept.push(keep(whole));
    waiting = [];
    length = 0;
  };
  return {
    add(bytes) {
      waiting.push(bytes);
      length += bytes.length;
      if (length >= pieceBytes) flush();
    },
    end() {
      flush();
      return kept;
    },
  };
}

/** Windows and macOS take two names that differ in case alone for one. */
function unused(name: string, extension: string, names: Set<string>): string {
  const stem = name.slice(0, -extension.length - 1);
  let free = name;
  for (let n = 2; names.has(free.toLowerCase()); n++) free = `${stem} (${n}).${extension}`;
  names.add(free.toLowerCase());
  return free;
}

/** A zip can only hold times from 1980 to 2099. */
const dayIn = (at: number): Date => new Date(Math.min(Math.max(at, Date.UTC(1981, 0)), Date.UTC(2098, 0)));
