// Many files at once as one zip: a file an article, for programs that keep one for each. Zipped piece by piece with
// fflate, which needs neither workers nor WASM and is a tenth of JSZip.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { byArticle } from './by-article.ts';
import { fileName } from './file-name.ts';
import type { ExportFacts, ExportFormat, PieceWriter } from './format.ts';

/** Notes whose article is not there come last, in a file of their own. */
export function zipPieces<P>(each: ExportFormat, facts: ExportFacts, keep: (bytes: Uint8Array) => P): PieceWriter<P> {
  const kept: P[] = [];
  const names = new Set<string>();
  let trouble: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) trouble = error;
    else if (bytes.length > 0) kept.push(keep(bytes));
  });
  const put = (name: string, text: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = dayIn(facts.at);
    zip.add(file);
    file.push(strToU8(text.toWellFormed()), true);
  };
  return {
    add(batch) {
      for (const { article, notes } of byArticle(batch)) {
        const articles = article ? [article] : [];
        const name = unused(fileName({ articles, at: facts.at }, each), each.extension, names);
        put(name, each.write({ ...facts, articles, notes }));
      }
    },
    end() {
      zip.end();
      if (trouble) throw trouble;
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
