// How many ways lead through a function: one, and one more for every place where it forks (McCabe, "A complexity measure",
// 1976). A function inside another counts for itself.

import { childrenOf, nameOf, part, type Syntax, syntaxOf } from './syntax.ts';

/** A function with its name, or where it starts, and its number of ways. */
export type Branches = { readonly name: string; readonly ways: number };

const functions = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const forks =
  /^(IfStatement|ConditionalExpression|For(In|Of)?Statement|(Do)?WhileStatement|CatchClause|LogicalExpression)$/;

/** Every function of a file. What stands outside of all is counted as the function "(file)". */
export function branchesOf(path: string, source: string): Branches[] {
  const found: Branches[] = [];
  const lineOf = (at: unknown): number => source.slice(0, typeof at === 'number' ? at : 0).split('\n').length;

  const measure = (node: Syntax, name: string): void => {
    let ways = 1;
    const count = (inner: Syntax, above: Syntax): void => {
      if (functions.test(inner.type)) {
        measure(inner, ownName(inner, above) ?? `line ${lineOf(inner.start)}`);
        return;
      }
      if (isFork(inner)) ways++;
      for (const child of childrenOf(inner)) count(child, inner);
    };
    for (const child of childrenOf(node)) count(child, node);
    found.push({ name, ways });
  };

  measure(syntaxOf(path, source), '(file)');
  return found;
}

const isFork = (node: Syntax): boolean =>
  forks.test(node.type) ||
  (node.type === 'SwitchCase' && part(node, 'test') !== undefined) ||
  (node.type === 'AssignmentExpression' && /^(&&|\|\||\?\?)=$/.test(String(node.operator)));

/** The name a function is declared with or given to. */
const ownName = (node: Syntax, above: Syntax): string | undefined =>
  nameOf(part(node, 'id')) ?? nameOf(part(above, 'id')) ?? nameOf(part(above, 'key')) ?? nameOf(part(above, 'left'));
