// Finds the form that stands at a token. Forms are short and have no repeats, so a match costs a bounded number of steps.
import type { Numbers } from '../model/number-hit.ts';
import type { Token } from '../text/token.ts';
import type { Form, FormClass, FormIndex, Group } from './form-index.ts';
import type { Element } from './notation.ts';

export type Captures = ReadonlyMap<string, number>;

/** Tokens `from` to `to` (exclusive) with what the classes of the form were worth, by name. */
export type FormHit = {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
};

const none: Group = { first: 'nothing', next: new Map(), always: [] };

/** The longest form that starts at a token; of equals the one written first. */
export function formAt(tokens: readonly Token[], at: number, { byStart }: FormIndex, numbers: Numbers): FormHit | null {
  const groups = byStart.get(keyOf(tokens[at]));
  if (!groups) return null;
  const text: Text = { tokens, numbers };
  let best: Found | null = null;
  let form: Form | null = null;
  for (let group = 0; group < groups.length; group++) {
    const { first, next, always } = groups[group] ?? none;
    const end = first === 'word' ? at + 1 : first === 'nothing' ? at : (first.read(tokens, at, numbers)?.to ?? -1);
    const forms = end < 0 ? undefined : next.get(keyOf(tokens[end]));
    if (end < 0) continue;
    for (let nth = 0; nth < always.length + (forms?.length ?? 0); nth++) {
      const tried = always[nth] ?? forms?.[nth - always.length];
      if (!tried) break;
      const found = walk(tried.elements, 0, text, at, null, null);
      if (!found || found.to <= at || (best && form && isBehind(found, tried, best, form))) continue;
      best = found;
      form = tried;
    }
  }
  return best && form && hitOf(form, tokens, at, best);
}

const isBehind = (found: Found, form: Form, best: Found, first: Form): boolean =>
  found.to < best.to || (found.to === best.to && form.order > first.order);

const keyOf = (token: Token | undefined): string => (token?.kind === 'digits' ? '#' : (token?.low ?? ''));

function hitOf({ rule, lead }: Form, tokens: readonly Token[], at: number, { to, caught }: Found): FormHit {
  const captures = new Map<string, number>();
  for (let one = caught; one; one = one.before) if (!captures.has(one.name)) captures.set(one.name, one.value);
  return { rule, from: lead?.has(tokens[at - 1]?.low ?? '') ? at - 1 : at, to, captures };
}

/** What was captured last, and all before it. */
type Caught = { readonly name: string; readonly value: number; readonly before: Caught } | null;
type Found = { readonly to: number; readonly caught: Caught };
type Rest = { readonly elements: readonly Element<FormClass>[]; readonly nth: number; readonly then: Rest } | null;

/** What is matched against: the tokens of a passage, and its numbers. */
type Text = { readonly tokens: readonly Token[]; readonly numbers: Numbers };

/** Where the elements end when they match from `at`, or null. An optional group is tried with and then without. */
function walk(
  elements: readonly Element<FormClass>[],
  nth: number,
  text: Text,
  at: number,
  caught: Caught,
  then: Rest,
): Found | null {
  const element = elements[nth];
  if (!element) return then ? walk(then.elements, then.nth, text, at, caught, then.then) : { to: at, caught };
  if (element.type === 'optional')
    return (
      walk(element.elements, 0, text, at, caught, { elements, nth: nth + 1, then }) ??
      walk(elements, nth + 1, text, at, caught, then)
    );
  if (element.type === 'behind')
    return element.words.has(text.tokens[at - 1]?.low ?? '') ? walk(elements, nth + 1, text, at, caught, then) : null;
  const token = text.tokens[at];
  if (!token) return null;
  if (element.type === 'words')
    return element.words.has(token.low) ? walk(elements, nth + 1, text, at + 1, caught, then) : null;
  const hit = element.of.read(text.tokens, at, text.numbers);
  return hit && walk(elements, nth + 1, text, hit.to, { name: element.name, value: hit.value, before: caught }, then);
}
