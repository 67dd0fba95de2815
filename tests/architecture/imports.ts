// What a file draws in, in every form there is: imports and exports with and without names, at run time, of types, from
// inside a type, and by the address of a file beside it.

import { posix } from 'node:path';
import { holds, part, parts, type Syntax, syntaxOf, textOf, walk } from './syntax.ts';
import { isScript, type Tree } from './tree.ts';

/** An arrow of the graph: `to` is a path of the tree, or a package as it is named. `typeOnly` leaves nothing at run time. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

/** The arrows that start at a file. What no one can read off the source (`import(name)`) comes as a package named `?`. */
export function importsOf(path: string, source: string): Import[] {
  if (path.endsWith('.css')) return sheets(path, source);
  if (!isScript(path)) return [];
  const found: Import[] = [];
  walk(syntaxOf(path, source), (node) => {
    const named = namedBy(node);
    if (named) found.push({ from: path, to: resolved(path, named.name), typeOnly: named.typeOnly });
  });
  return found;
}

/** All arrows of a tree. */
export const importsIn = (tree: Tree): Import[] => [...tree].flatMap(([path, source]) => importsOf(path, source));

type Named = { readonly name: string; readonly typeOnly: boolean };

function namedBy(node: Syntax): Named | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { name: textOf(part(node, 'source')) ?? '?', typeOnly: isTypeOnly(node, 'importKind') };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const source = part(node, 'source');
      return source ? { name: textOf(source) ?? '?', typeOnly: isTypeOnly(node, 'exportKind') } : null;
    }
    case 'ImportExpression':
      return { name: textOf(part(node, 'source')) ?? '?', typeOnly: false };
    case 'TSImportType':
      return { name: textOf(part(node, 'source') ?? part(node, 'argument')) ?? '?', typeOnly: true };
    case 'TSExternalModuleReference':
      return { name: textOf(part(node, 'expression')) ?? '?', typeOnly: false };
    case 'NewExpression':
      return fileBeside(node);
    default:
      return null;
  }
}

/** `import type …`, or names each of which is a type. `import "x"` and `import {} from "x"` run what they name. */
function isTypeOnly(node: Syntax, kind: 'importKind' | 'exportKind'): boolean {
  if (node[kind] === 'type') return true;
  const names = parts(node, 'specifiers');
  return names.length > 0 && names.every((name) => name[kind] === 'type');
}

/** The address of a file beside it (`new URL(…, import.meta.url)`): the bundler makes a file of it. */
function fileBeside(node: Syntax): Named | null {
  const [address, base] = parts(node, 'arguments');
  const callee = part(node, 'callee');
  if (callee?.name !== 'URL' || !base || !holds(base, ({ type }) => type === 'MetaProperty')) return null;
  return { name: textOf(address) ?? '?', typeOnly: false };
}

const sheets = (path: string, source: string): Import[] =>
  [...source.matchAll(/@import\s+(?:url\()?\s*["']([^"']+)["']/g)].map(([, name = '?']) => ({
    from: path,
    to: resolved(path, name),
    typeOnly: false,
  }));

const resolved = (path: string, name: string): string =>
  name.startsWith('.') ? posix.join(posix.dirname(path), name.replace(/\?.*$/, '')) : name;
