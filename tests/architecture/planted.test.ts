// Plants one violation for every arrow that the table of rooms forbids, in every form an import can take, and one for every
// banned form of code, each in a file as it would be: and sees that every one is caught.

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allows, forbiddenIn } from './arrows.ts';
import { bannedIn, bans } from './banned.ts';
import { circlesOf } from './circles.ts';
import { importsIn, importsOf } from './imports.ts';
import { broughtIntoPages } from './reach.ts';
import type { Room } from './room.ts';
import { entriesOf, rooms, roomsOf } from './rooms.ts';
import { isScript, shipped, type Tree } from './tree.ts';

const tree = shipped();
const imports = importsIn(tree);
const packages = [
  ...new Set(imports.map(({ to }) => to).filter((to) => !/^(components|entrypoints|utils|public)\//.test(to))),
  ...['node:fs', 'react', 'webextension-polyfill', '@wxt-dev/browser', '@/utils/span', '~/utils/span', '#imports'],
];

/** What comes to be known of a file with words written under its own: the arrows that start there. */
const planted = (path: string, words: string) => importsOf(path, `${sourceOf(tree, path)}\n${words}\n`);

function sourceOf(tree: Tree, path: string): string {
  const source = tree.get(path);
  if (source === undefined) throw new Error(`${path} is not there`);
  return source;
}

const valueForms = (name: string): string[] => [
  `import { a } from '${name}';`,
  `import { type A, b } from '${name}';`,
  `import * as all from '${name}';`,
  `import '${name}';`,
  `import {} from '${name}';`,
  `export { a } from '${name}';`,
  `export * from '${name}';`,
  `const later = import('${name}');`,
  `const later = import(\`${name}\`);`,
];
const beside = (name: string): string => `const address = new URL('${name}', import.meta.url);`;
const typeForms = (name: string): string[] => [
  `import type { A } from '${name}';`,
  `import { type A, type B } from '${name}';`,
  `export type { A } from '${name}';`,
  `export { type A } from '${name}';`,
  `type A = import('${name}').A;`,
];

type Plant = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const scriptOf = ({ files }: Room, but: readonly string[] = []): string | undefined =>
  [...tree.keys()].find((path) => isScript(path) && files.test(path) && !allows(but, path));

/** A place of each room and each package that a room must not reach, as values and, where it may not either, as types. */
function plantsOf(room: Room): Plant[] {
  const from = scriptOf(room);
  if (!from) return [];
  const may = entriesOf(room.may);
  const types = entriesOf(room.types);
  const others = rooms.filter((other) => other !== room);
  const places = others.flatMap((other) => [scriptOf(other, may), scriptOf(other, [...may, ...types])]);
  const targets = [...new Set([...places, ...packages])].filter((to) => to !== undefined);
  return targets.flatMap((to) => [
    ...(allows(may, to) ? [] : [{ from, to, typeOnly: false }]),
    ...(allows([...may, ...types], to) ? [] : [{ from, to, typeOnly: true }]),
  ]);
}

const plants = rooms.flatMap(plantsOf);

/** As a file names another: by the way to it; a package by its name. */
const namedFrom = (from: string, to: string): string => {
  if (!tree.has(to)) return to;
  const way = posix.relative(posix.dirname(from), to);
  return way.startsWith('.') ? way : `./${way}`;
};

describe('arrows that the table forbids', () => {
  test('there are many, from every room and to every room', () => {
    expect(plants.length).toBeGreaterThan(2000);
    const withScripts = rooms.filter((room) => scriptOf(room));
    expect(new Set(plants.map(({ from }) => roomsOf(from)[0])).size).toBe(withScripts.length);
    const reached = new Set(plants.filter(({ to }) => tree.has(to)).map(({ to }) => roomsOf(to)[0]));
    expect(withScripts.filter((room) => !reached.has(room))).toEqual([]);
  });

  test.each(rooms.filter((room) => scriptOf(room)))('from $name: each is caught', (room) => {
    const own = plants.filter(({ from }) => room.files.test(from));
    const missed = own.filter(({ from, to, typeOnly }) => {
      const name = namedFrom(from, to);
      const forms = typeOnly ? typeForms(name) : [...valueForms(name), ...(tree.has(to) ? [beside(name)] : [])];
      const caught = `${from} -> ${to}${typeOnly ? ' (type)' : ''}`;
      return !forms.every((form) => forbiddenIn(importsOf(from, form)).includes(caught));
    });
    expect(own.length).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });

  test('each is caught under the words of a whole file too', () => {
    for (const room of rooms) {
      const plant = plants.find(({ from, typeOnly }) => room.files.test(from) && !typeOnly);
      if (!plant) continue;
      const words = `import '${namedFrom(plant.from, plant.to)}';`;
      expect(forbiddenIn(planted(plant.from, words))).toEqual([`${plant.from} -> ${plant.to}`]);
    }
  });

  test.each(['import(name);', 'new URL(name, import.meta.url);', "import fs = require('node:fs');"])(
    'what cannot be read off the source, or is no import of ours, is caught: %s',
    (words) => {
      expect(forbiddenIn(importsOf('utils/span.ts', `declare const name: string; ${words}`))).toHaveLength(1);
    },
  );

  test('a sheet that draws in the sheet of another page is caught', () => {
    const drawn = importsOf('components/shared/styles/theme.css', '@import "../../page/styles/page.css";');
    expect(forbiddenIn(drawn)).toEqual(['components/shared/styles/theme.css -> components/page/styles/page.css']);
  });

  test('what only looks like an import is none', () => {
    const words = "// import '../notes/note.ts';\nconst text = \"import '../notes/note.ts'\";";
    expect(importsOf('utils/page/dom.ts', words)).toEqual([]);
  });
});

describe('the way round', () => {
  test('a new file that no room has is seen', () => {
    expect(roomsOf('utils/attic/helpers.ts')).toEqual([]);
    expect(roomsOf('components/Loose.tsx')).toEqual([]);
    expect(forbiddenIn(importsOf('utils/attic/helpers.ts', "import '../span.ts';"))).toHaveLength(1);
  });

  test('the database brought into a page over several files is seen', () => {
    const way = [
      { from: 'entrypoints/gate.content.ts', to: 'utils/page/one.ts', typeOnly: false },
      { from: 'utils/page/one.ts', to: 'utils/page/two.ts', typeOnly: false },
      { from: 'utils/page/two.ts', to: 'dexie', typeOnly: false },
    ];
    expect(broughtIntoPages(way)).toEqual(['entrypoints/gate.content.ts reaches dexie']);
    expect(broughtIntoPages(way.map((arrow) => ({ ...arrow, typeOnly: true })))).toEqual([]);
  });

  test('a circle is seen, of two, of three, of one and of types', () => {
    const arrow = (from: string, to: string) => ({ from, to });
    expect(circlesOf([arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')])).toEqual([]);
    expect(circlesOf([arrow('a', 'b'), arrow('b', 'a'), arrow('b', 'c')])).toEqual([['a', 'b']]);
    expect(circlesOf([arrow('x', 'a'), arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')])).toEqual([['a', 'b', 'c']]);
    expect(circlesOf([arrow('a', 'a')])).toEqual([['a']]);
    const back = planted('utils/span.ts', "import type { Article } from './article.ts';");
    expect(circlesOf([...imports, ...back])).toContainEqual(['utils/article.ts', 'utils/span.ts']);
  });
});

describe.each(bans)('banned: $name', ({ name, but, examples }) => {
  const places = [
    'utils/span.ts',
    'utils/page/dom.ts',
    'components/page/PageView.tsx',
    'entrypoints/background.ts',
  ].filter((path) => !but(path));

  test.each(examples)('%s', (words) => {
    expect(places.length).toBeGreaterThan(0);
    for (const path of places) {
      const found = bannedIn(path, `${sourceOf(tree, path)}\n${words}\n`);
      expect(found.some((fault) => fault.endsWith(`: ${name}`))).toBe(true);
    }
  });

  test('not in a comment', () => {
    const found = bannedIn('utils/span.ts', `// ${examples.join(' ')}\nexport const a = 1;`);
    expect(found).toEqual([]);
  });
});
