// Ways to tell what a piece of code calls by name, whichever way it reaches it.

import { keyOf, nameOf, part, type Syntax, textOf, walk } from './syntax.ts';

/** Whether a node, with the nodes above it, is what is looked for. */
export type Check = (node: Syntax, above: readonly Syntax[]) => boolean;

/** Names that mean what they say wherever they stand: as a variable, a member, a key, an attribute or a string. */
export const naming =
  (...names: string[]) =>
  (node: Syntax): boolean => {
    if (node.type === 'Literal') return names.includes(textOf(node) ?? '');
    return /^(JSX)?Identifier$/.test(node.type) && names.includes(nameOf(node) ?? '');
  };

/** Names of the world outside, as against a member, a key or a type that happens to be called so. */
export const global =
  (...names: string[]): Check =>
  (node, above) => {
    const parent = above.at(-1);
    const isMember = parent?.type === 'MemberExpression' && parent.property === node;
    if (isMember && /^(globalThis|window|self)$/.test(nameOf(part(parent, 'object')) ?? ''))
      return names.includes(keyOf(parent, 'property') ?? '');
    const name = nameOf(node) ?? '';
    if (node.type !== 'Identifier' || !names.includes(name) || ownNames(above[0]).has(name)) return false;
    const isKey = parent && parent.computed !== true && (parent.property === node || parent.key === node);
    return !(isKey && parent.shorthand !== true) && !above.some(({ type }) => type.startsWith('TSType'));
  };

/** A call of one object's method: `document.write(…)`. */
export const member =
  (object: string, ...names: string[]) =>
  (node: Syntax): boolean =>
    node.type === 'MemberExpression' &&
    nameOf(part(node, 'object')) === object &&
    names.includes(keyOf(node, 'property') ?? '');

export const any =
  (...checks: Check[]): Check =>
  (node, above) =>
    checks.some((check) => check(node, above));

/** `const { name } = …`, under that name or another; of one object alone where it is named. */
export function destructured(name: string, object?: string): Check {
  return (node, above) =>
    node.type === 'Property' &&
    above.at(-1)?.type === 'ObjectPattern' &&
    keyOf(node, 'key') === name &&
    (object === undefined || nameOf(part(above.at(-2), 'init')) === object);
}

/** The extension API by a name that only running tells: `browser[name]`. */
export function hidden(node: Syntax): boolean {
  if (node.type !== 'MemberExpression' || node.computed !== true) return false;
  if (textOf(part(node, 'property')) !== undefined) return false;
  let object = part(node, 'object');
  while (object?.type === 'MemberExpression') object = part(object, 'object');
  return object?.type === 'Identifier' && object.name === 'browser';
}

const own = new WeakMap<Syntax, ReadonlySet<string>>();

/** What a file has imported, or named as a type of its own: a `Node` of ours is none of the page's. */
function ownNames(program: Syntax | undefined): ReadonlySet<string> {
  const known = program && own.get(program);
  if (known || !program) return known ?? new Set();
  const names = new Set<string>();
  walk(program, (node) => {
    const isImport = /^Import(|Default|Namespace)Specifier$/.test(node.type);
    const isType = /^TS(TypeAlias|Interface)Declaration$/.test(node.type);
    const name = isImport ? nameOf(part(node, 'local')) : isType ? nameOf(part(node, 'id')) : undefined;
    if (name !== undefined) names.add(name);
  });
  own.set(program, names);
  return names;
}
