// Who said what, gathered by name: plain data and pure functions.
import { judgedOf } from '../../../utils/notes/judged.ts';
import { type Choice, choiceKey } from '../../../utils/notes/own-verdict.ts';
import type { Saying } from '../hooks/useSayings.ts';
import { outletOf } from '../ledger/outlet.ts';

export type Person = {
  /** As an article gives it most often. */
  readonly name: string;
  readonly class: string;
  /** Named by name, not by an office alone. */
  readonly named: boolean;
  /** Oldest first. */
  readonly sayings: readonly Saying[];
};

/** By most said. A name that differs in case and blanks only is one; others are left apart, as nobody said they are one. */
export function peopleOf(sayings: readonly Saying[]): Person[] {
  const byName = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const { source } = saying.claim;
    if (!source || source.class === 'none') continue;
    const key = (source.name ?? source.exact).toLocaleLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim();
    byName.set(key, [...(byName.get(key) ?? []), saying]);
  }
  return [...byName.values()]
    .map((list) => {
      const first = list.find(({ claim }) => claim.source?.name)?.claim.source ?? list[0]?.claim.source;
      return {
        name: first?.name ?? first?.exact ?? '',
        class: first?.class ?? '',
        named: first?.name !== undefined || /^(?:named|other-named)/.test(first?.class ?? ''),
        sayings: list.toSorted((a, b) => a.at - b.at),
      };
    })
    .sort((a, b) => b.sayings.length - a.sayings.length || a.name.localeCompare(b.name));
}

/** How often each verdict was given; null stands for open ones. */
export function verdictsOf(sayings: readonly Saying[]): [Choice | null, number][] {
  const chosen = sayings.map(({ note }) => {
    const { verdict, own } = judgedOf(note);
    return verdict && { verdict, word: own };
  });
  const counts = Map.groupBy(chosen, (choice) => choice && choiceKey(choice));
  return [...counts.values()]
    .map((list): [Choice | null, number] => [list[0] ?? null, list.length])
    .sort((a, b) => b[1] - a[1]);
}

export type Profile = {
  readonly outlet: string;
  /** YYYY-MM, oldest first, with how many attributions there were and how many were to somebody named. */
  readonly months: readonly { readonly month: string; readonly all: number; readonly named: number }[];
  readonly all: number;
  readonly named: number;
};

/** On whom the claims kept of each outlet rest, month by month; outlets with most claims first. */
export function profilesOf(sayings: readonly Saying[]): Profile[] {
  const outlets = Map.groupBy(sayings, ({ article }) => outletOf(article));
  return [...outlets]
    .map(([outlet, list]) => {
      const months = Map.groupBy(list, ({ at }) => new Date(at).toISOString().slice(0, 7));
      const named = (some: readonly Saying[]) => some.filter(isNamed).length;
      return {
        outlet,
        months: [...months]
          .map(([month, some]) => ({ month, all: some.length, named: named(some) }))
          .sort((a, b) => (a.month < b.month ? -1 : 1)),
        all: list.length,
        named: named(list),
      };
    })
    .sort((a, b) => b.all - a.all);
}

const isNamed = ({ claim }: Saying): boolean => /^(?:named-|other-named|document)/.test(claim.source?.class ?? '');
