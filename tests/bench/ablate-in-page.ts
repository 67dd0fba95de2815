// What a bench of rules runs inside a page: the text as it is read, and as it would be with each rule of pruning struck off.
import type { Box } from '../../utils/page/box.ts';
import { factsOf, readArticle, telling } from '../../utils/page/read.ts';
import { finished } from '../../utils/page/steps.ts';
import { type TextMap, textMapping } from '../../utils/page/text-map.ts';

const inText = new Set(['body', 'subheading', 'list', 'table', 'quote']);
const bodyOf = ({ text, passages }: TextMap): string =>
  passages
    .filter(({ kind }) => inText.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');

/** "name related" and "tag nav" are rules by the hundred: they count as one each. */
const ruleOf = (out: string): string => out.replace(/^(name|tag) .*/, '$1');

/** `without`: the text by the rule that was struck off; rules that left nothing out here are not in it. */
export function ablated(): { isArticle: boolean; text: string; without: Record<string, string> } & object {
  const { plan, map } = finished(telling(document));
  const facts = finished(factsOf(document, plan));
  const without: Record<string, string> = {};
  const dropped: Box[] = [];
  const visit = (box: Box) => {
    if (box.out) dropped.push(box);
    else for (const child of box.children) if ('element' in child) visit(child);
  };
  if (plan) visit(plan.root.box);
  for (const rule of new Set(dropped.map(({ out }) => ruleOf(out)))) {
    const kept = dropped.filter(({ out }) => ruleOf(out) === rule).map((box) => [box, box.out] as const);
    for (const [box] of kept) box.out = '';
    if (plan) without[rule] = bodyOf(finished(textMapping(document, plan.entries, plan.kinds)));
    for (const [box, out] of kept) box.out = out;
  }
  const { isArticle } = readArticle(document);
  return { ...facts, isArticle, text: bodyOf(map), without };
}
