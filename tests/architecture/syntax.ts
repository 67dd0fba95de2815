// Source as a tree of syntax, by the parser of the bundler that builds it: comments and strings cannot be taken for code,
// nor code for them.

import { parseSync } from 'vite';

/** A node of an ESTree (with TypeScript's and JSX's own), its children under any name. */
export type Syntax = { readonly type: string; readonly [part: string]: unknown };

/** Whether a value is a node of a tree of syntax. */
export const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const known = new Map<string, Syntax>();

/** The tree of a file's source; throws where it cannot be parsed, as what is not read is not checked. */
export function syntaxOf(path: string, source: string): Syntax {
  const key = `${path}\n${source}`;
  const found = known.get(key);
  if (found) return found;
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0 || !isSyntax(program)) throw new Error(`${path}: ${errors[0]?.message ?? 'no program'}`);
  known.set(key, program);
  return program;
}

/** The children of a node, in the order of the source. */
export const childrenOf = (node: Syntax): Syntax[] => Object.values(node).flat().filter(isSyntax);

/** Visits every node from this one down, with the nodes above it, the nearest last; the list is only lent. */
export function walk(
  node: Syntax,
  visit: (node: Syntax, above: readonly Syntax[]) => void,
  above: Syntax[] = [],
): void {
  visit(node, above);
  above.push(node);
  for (const child of childrenOf(node)) walk(child, visit, above);
  above.pop();
}

/** Whether a node or one below it is of a kind. */
export function holds(node: Syntax, is: (node: Syntax) => boolean): boolean {
  return is(node) || childrenOf(node).some((child) => holds(child, is));
}

/** A part of a node, where it is a node itself. */
export function part(node: Syntax | undefined, name: string): Syntax | undefined {
  const value = node?.[name];
  return isSyntax(value) ? value : undefined;
}

/** The nodes of a part that is a list; empty where there is none. */
export function parts(node: Syntax | undefined, name: string): Syntax[] {
  const value = node?.[name];
  return Array.isArray(value) ? value.filter(isSyntax) : [];
}

/** What a string, or a template without holes, says; undefined for anything that is known only at run time. */
export function textOf(node: Syntax | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || parts(node, 'expressions').length > 0) return undefined;
  const value = parts(node, 'quasis')[0]?.value;
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : undefined;
}

/** The name of an identifier, a private name or the key of a member or property, also where it is a string in brackets. */
export function nameOf(node: Syntax | undefined): string | undefined {
  if (node?.type === 'ChainExpression' || node?.type === 'TSNonNullExpression') return nameOf(part(node, 'expression'));
  if (node?.type === 'MemberExpression') return keyOf(node, 'property');
  return typeof node?.name === 'string' ? node.name : undefined;
}

/** The key of a member (`property`) or of a property (`key`). */
export function keyOf(node: Syntax, name: 'property' | 'key'): string | undefined {
  const key = part(node, name);
  return node.computed === true ? textOf(key) : (nameOf(key) ?? textOf(key));
}
