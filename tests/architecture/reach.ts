// What a script brings into a page: all that is reached from it by imports that leave something at run time.

import type { Import } from './imports.ts';

/** The scripts that run in pages of the web. */
export const inPages: RegExp = /^entrypoints\/(gate\.content\.ts|annotator\.content\/index\.ts|card\.ts)$/;

/** Files and packages reached from a file, itself included. */
export function reachOf(from: string, imports: readonly Import[]): Set<string> {
  const next = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    (arrow) => arrow.from,
  );
  const found = new Set([from]);
  for (const each of found) for (const { to } of next.get(each) ?? []) found.add(to);
  return found;
}

/** What must not be reached from a page: there the database would be one of the news site's own, and views have no place. */
export const outOfPages: RegExp =
  /^(dexie|preact|valibot)(\/|$)|^components\/|^utils\/(notes|drafts|background|injection\.ts|(settings|managed)\.ts)/;

/** The arrows by which scripts of pages reach what they must not. */
export const broughtIntoPages = (imports: readonly Import[]): string[] =>
  [...new Set(imports.map(({ from }) => from))]
    .filter((from) => inPages.test(from))
    .flatMap((from) =>
      [...reachOf(from, imports)].filter((to) => outOfPages.test(to)).map((to) => `${from} reaches ${to}`),
    );
