// The sizes that readers pay, enforced on the built files: uncompressed bytes of script, Chrome build and Firefox build.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOf } from './e2e/driver/build.ts';

for (const browser of ['chromium', 'firefox'] as const) buildOf(browser);
const output = fileURLToPath(new URL('../.output/', import.meta.url));
const kB = 1000;

/** Every script that a page loads before the first click: its own, and what those import statically. */
function scriptsOf(build: string, page: string): Set<string> {
  const html = readFileSync(join(output, build, page), 'utf8');
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(output, build, path), 'utf8');
    for (const [, next] of code.matchAll(/(?:^|[;}\s])import\s*(?:[\w*{][^"'();]*from\s*)?["'](\.[^"']+)["']/g))
      if (next) visit(posix.join(dirname(path), next));
  };
  for (const [, path] of html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.js)"/g))
    if (path) visit(path);
  return found;
}

const size = (build: string, path: string): number => statSync(join(output, build, path)).size;

/**
 * Engine and the words of each language that has a finder: every one that is built must stand here. No page
 * carries them: the background does, once the first article in that language is there.
 */
const finders: Readonly<Record<string, number>> = {
  'finder-de.js': 240 * kB,
  'finder-en.js': 260 * kB,
  'finder-es.js': 184 * kB,
  'finder-fr.js': 184 * kB,
  'finder-uk.js': 184 * kB,
};

const gate = (build: string): number => size(build, 'content-scripts/gate.js');
const annotator = (build: string): number => size(build, 'content-scripts/annotator.js');

/** What the draft desk's first script brings at once. */
const deskView = (build: string): string[] =>
  readdirSync(join(output, build, 'chunks')).flatMap((name) =>
    /^DeskView-.*\.js$/.test(name) ? [`chunks/${name}`] : [],
  );

const budgets: { what: string; limit: number; measure: (build: string) => number }[] = [
  { what: 'gate', limit: 12 * kB, measure: gate },
  { what: 'annotator', limit: 100 * kB, measure: annotator },
  { what: 'a page with an article, in all', limit: 120 * kB, measure: (build) => gate(build) + annotator(build) },
  // It comes when the pointer first comes near a mark: most articles are read without.
  { what: 'card', limit: 20 * kB, measure: (build) => size(build, 'card.js') },
  // It comes when a note's words no longer stand as they did.
  { what: 'anchoring', limit: 16 * kB, measure: (build) => size(build, 'anchoring.js') },
  // Only where a server is named.
  { what: 'engine of sync', limit: 20 * kB, measure: (build) => size(build, 'syncing.js') },
  {
    what: 'popup, all scripts at open',
    limit: 242 * kB,
    measure: (build) => [...scriptsOf(build, 'popup.html')].reduce((sum, path) => sum + size(build, path), 0),
  },
  // A page of its own, which nothing else loads; Word files come with another script, when one is dropped.
  {
    what: 'draft desk, all scripts at open',
    limit: 320 * kB,
    measure: (build) =>
      [...scriptsOf(build, 'draft.html'), ...deskView(build)].reduce((sum, path) => sum + size(build, path), 0),
  },
];

let failed = false;
for (const build of readdirSync(output).filter((name) => name.endsWith('-mv3'))) {
  const built = readdirSync(join(output, build)).filter((name) => /^finder-.*\.js$/.test(name));
  const ofFinders = [...new Set([...built, ...Object.keys(finders)])].map((name) => ({
    what: name,
    limit: finders[name] ?? 0,
    measure: () => (built.includes(name) ? size(build, name) : 0),
  }));
  for (const { what, limit, measure } of [...budgets, ...ofFinders]) {
    const bytes = measure(build);
    const fits = bytes > 0 && bytes <= limit;
    failed ||= !fits;
    console.log(`${fits ? 'ok  ' : 'OVER'} ${build} ${what}: ${bytes} of ${limit} bytes`);
  }
}
if (failed) process.exitCode = 1;
