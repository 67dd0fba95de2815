// The plan as law: who may import whom, how long a file may be, what each detector must bring along.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detectors } from '../utils/claims/detectors/index.ts';
import { claimKinds } from '../utils/claims/model/kinds.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['components', 'entrypoints', 'tests', 'utils'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path)),
);
const source = (path: string): string => readFileSync(join(root, path), 'utf8');

type Import = { from: string; to: string; typeOnly: boolean };

/** Relative imports resolved to paths of the tree; packages as they are named. */
function importsOf(path: string): Import[] {
  const pattern = /(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
  return [...source(path).matchAll(pattern)].flatMap(([, type, name, dynamic]) => {
    const target = name ?? dynamic;
    if (target === undefined) return [];
    const to = target.startsWith('.')
      ? relative(root, join(root, dirname(path), target)).replaceAll('\\', '/')
      : target;
    return [{ from: path, to, typeOnly: type !== undefined }];
  });
}

const imports = files.filter((path) => /\.tsx?$/.test(path)).flatMap(importsOf);
const matches = (path: string, patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(path));

/** The names of the kinds and what is asked of each: every room may read them. */
const kindTable = /^utils\/claims\/model\/kinds\.ts$/;

/** `may`: what the room may import; `types`: what it may import as types only. Its own files are always allowed. */
const rooms: { room: RegExp; may: RegExp[]; types?: RegExp[] }[] = [
  { room: /^utils\/span\.ts$/, may: [] },
  { room: /^utils\/article\.ts$/, may: [/^utils\/span\.ts$/] },
  { room: kindTable, may: [] },
  { room: /^utils\/claims\//, may: [/^utils\/span\.ts$/] },
  {
    room: /^utils\/anchoring\//,
    may: [/^utils\/span\.ts$/, /^[a-z][\w-]*$/],
  },
  {
    room: /^utils\/watch\//,
    may: [/^utils\/span\.ts$/, /^diff$/],
    types: [/^utils\/claims\//],
  },
  {
    room: /^utils\/page\//,
    may: [/^utils\/(span|article|word-pattern)\.ts$/],
    types: [/^utils\/claims\/model\/claim\.ts$/],
  },
  {
    room: /^utils\/annotator\//,
    may: [
      /^utils\/(span|article|messages|envelope|words|(claim|kind)-words|look-up|mark-colours)\.ts$/,
      /^utils\/(page|claims|anchoring)\//,
      /^utils\/exchange\/write\/text-fragment\.ts$/,
      /^wxt\//,
    ],
    types: [/^utils\/notes\/note(-calls)?\.ts$/],
  },
  {
    room: /^utils\/notes\/((new-|empty-)?note|note-calls|kept)\.ts$/,
    may: [/^valibot$/],
    types: [/^utils\/(claims|anchoring)\//, /^utils\/(article|messages)\.ts$/],
  },
  {
    room: /^utils\/exchange\//,
    may: [
      /^utils\/(span|article)\.ts$/,
      /^utils\/notes\/(empty-)?note\.ts$/,
      /^utils\/words\.ts$/,
      /^(valibot|papaparse|fflate|marked)$/,
    ],
    types: [/^utils\/settings\.ts$/, /^utils\/claims\/model\/claim\.ts$/, /^utils\/anchoring\//],
  },
  {
    room: /^utils\/search\//,
    may: [/^utils\/span\.ts$/, /^utils\/notes\/note\.ts$/],
    types: [/^utils\/claims\//],
  },
  {
    room: /^(components|utils\/drafts)\//,
    may: [
      /^utils\/(notes|exchange|search|watch|drafts)\//,
      /^utils\/[\w-]+\.ts$/,
      /^components\//,
      /^(preact|dexie|wxt)/,
    ],
    types: [/^utils\//],
  },
  { room: /^entrypoints\/gate\.content\.ts$/, may: [/^utils\/page\/gate\.ts$/, /^utils\/messages\.ts$/, /^wxt\//] },
];
const roomOf = (path: string) => rooms.find(({ room }) => room.test(path));

describe('who may import whom', () => {
  test('the tree was read', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('arrows run one way', () => {
    const broken = imports.filter(({ from, to, typeOnly }) => {
      const here = roomOf(from);
      if (!here || here.room.test(to) || kindTable.test(to)) return false;
      return !matches(to, here.may) && !(typeOnly && matches(to, here.types ?? []));
    });
    expect(broken.map(({ from, to, typeOnly }) => `${from} -> ${to}${typeOnly ? ' (type)' : ''}`)).toEqual([]);
  });

  test('nobody imports entrypoints, and the annotator never the database', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        (to.startsWith('entrypoints/') && !from.startsWith('entrypoints/') && !from.startsWith('tests/')) ||
        (/^(entrypoints\/annotator|utils\/annotator)/.test(from) && /(note-store|database)\.ts$|^dexie/.test(to)),
    );
    expect(broken).toEqual([]);
  });

  test.each([
    ['runtime.sendMessage', 'utils/messages.ts'],
    ['tabs.sendMessage', 'utils/messages.ts'],
    ['browser.scripting', 'utils/injection.ts'],
  ])('%s is named in %s alone', (name, home) => {
    const found = files.filter((path) => /^(utils|components|entrypoints)\//.test(path) && source(path).includes(name));
    expect(found).toEqual([home]);
  });

  test('the pure rooms name neither the DOM nor the extension API', () => {
    const pure = files.filter((path) => /^utils\/(claims|anchoring|watch|exchange|search)\//.test(path));
    const broken = pure.filter((path) =>
      /\b(document|window)\.|\bbrowser\.|\bchrome\./.test(source(path).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
    );
    expect(pure.length).toBeGreaterThan(15);
    expect(broken).toEqual([]);
  });
});

describe('the shape of the files', () => {
  const exempt =
    /^(utils\/claims\/languages\/[\w/-]+\.ts|tests\/.*cases.*|utils\/claims\/attribution\/model\/weights\.ts)$/;

  test('none is longer than 250 lines, word lists and cases apart', () => {
    const long = files
      .filter((path) => !exempt.test(path))
      .map((path) => [path, source(path).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  test('no default exports but where a tool wants one, no barrels but the registries', () => {
    const wanted = /^(entrypoints\/|tests\/e2e\/vitest\.config\.ts)/;
    expect(files.filter((path) => !wanted.test(path) && /^export default/m.test(source(path)))).toEqual([]);
    expect(files.filter((path) => /^export \* from/m.test(source(path)))).toEqual([]);
  });

  test('no HTML from strings', () => {
    const found = files.filter(
      (path) =>
        /^(utils|components|entrypoints)\//.test(path) && /innerHTML|insertAdjacentHTML|DOMParser/.test(source(path)),
    );
    expect(found).toEqual([]);
  });
});

describe('what a detector brings along', () => {
  const names = detectors.map(({ name }) => name);

  test('every file of a detector is in the registry, by its name', () => {
    const found = files.flatMap((path) => {
      const name = /^utils\/claims\/detectors\/([\w-]+)\.ts$/.exec(path)?.[1];
      return name !== undefined && source(path).includes('Detector: Detector') ? [name] : [];
    });
    expect(names.toSorted()).toEqual(found.toSorted());
  });

  test('every kind has a detector', () => {
    expect(claimKinds.filter((kind) => !detectors.some((detector) => detector.kind === kind))).toEqual([]);
  });

  test.each(names)('%s has a table of cases with negatives', async (name) => {
    const { cases, nothing } = await import(`./claims/cases/en/${name}.ts`);
    expect(cases.length).toBeGreaterThan(10);
    expect(nothing.length).toBeGreaterThan(5);
  });
});
