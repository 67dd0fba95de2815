// The files of the project as the architecture tests read them: paths from the project's folder, with "/" everywhere.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Source text by path. Tests plant their violations in a copy of such a map. */
export type Tree = ReadonlyMap<string, string>;

/** What ships: every file below `components`, `entrypoints` and `utils`, whatever its kind. */
export const shipped = (): Tree => read(['components', 'entrypoints', 'utils'], () => true);

/** What is tested with, test pages and recorded texts left out. */
export const tests = (): Tree => read(['tests'], (path) => /\.(ts|tsx|mjs)$/.test(path));

/** Whether a path holds source that can be parsed. */
export const isScript = (path: string): boolean => /\.tsx?$/.test(path);

function read(folders: readonly string[], wanted: (path: string) => boolean): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
  );
  return new Map(
    files
      .filter(wanted)
      .toSorted()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}
