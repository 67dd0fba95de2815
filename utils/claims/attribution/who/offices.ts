// Who holds an office that the lead of an article leaves without a name.

import type { Asker } from '../words/sorts.ts';
import * as Sort from '../words/sorts.ts';
import type { People, Person } from './people.ts';

/** How far into a text its lead may reach. */
const leadAtMost = 400;

/**
 * "A coroner has warned" at the start of an article, "Coroner Ana Roe" below: leads leave the name for later. Null where a
 * plural or no office is meant, or not one name alone stands behind that office.
 */
export function laterHolder(mention: readonly string[], at: number, people: People, is: Asker): string | null {
  const low = mention.map((word) => word.toLowerCase());
  const head = low.at(-1) ?? '';
  if (at > leadAtMost || mention.length > 4 || !is(head, Sort.titles | Sort.roles) || !is(head, Sort.officials))
    return null;
  if (is(low[0], Sort.definite) && !low.some((word) => /['’]s$/.test(word))) return null;
  const holds = ({ lead, start }: Person): boolean =>
    start > at && lead.at(-1) === head && !lead.some((word) => is(word, Sort.deputies) && !low.includes(word));
  const [holder, ...others] = new Set(people.all.filter(holds).map(({ name }) => name));
  return others.length === 0 ? (holder ?? null) : null;
}
