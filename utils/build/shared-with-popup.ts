// Which script of a build holds what several pages share.

import { join } from 'node:path';

type ChunkName = (
  id: string,
  graph: { getModuleInfo(id: string): { importedIds: readonly string[] } | null },
) => string | null;

/** One script for what the popup shares with other pages, in place of eight: each file costs its opening a millisecond or two. */
export const sharedWithPopup = (entrypoints: string): ChunkName => {
  let reached: { popup: Set<string>; others: Set<string> } | null = null;
  const page = (name: string) => join(entrypoints, name, 'index.html');
  return (id, graph) => {
    const from = (entries: readonly string[]): Set<string> => {
      const found = new Set(entries);
      for (const each of found) for (const next of graph.getModuleInfo(each)?.importedIds ?? []) found.add(next);
      return found;
    };
    reached ??= { popup: from([page('popup')]), others: from(['library', 'options', 'welcome'].map(page)) };
    return reached.popup.has(id) && reached.others.has(id) ? 'shared' : null;
  };
};
