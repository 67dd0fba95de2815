// Who holds an office of a place ("the governor of Norvale"), where the article puts the place beside the name. The same
// office alone is too little: "President Roe met the president of Norland", "the president of the bank".

import { isCapital } from '../../text/capital.ts';
import type { Asker } from '../words/sorts.ts';
import * as Sort from '../words/sorts.ts';
import type { People, Person } from './people.ts';

/** The one full name with this office of this place; null where the mention names no place, or none or two hold it. */
export function holderOf(mention: readonly string[], people: People, is: Asker, text: string): string | null {
  const of = mention.findIndex((word) => is(word, Sort.of));
  const place = mention.slice(of + 1);
  const low = mention.map((word) => word.toLowerCase());
  const office = low.slice(1, of);
  const head = office.at(-1);
  if (of < 2 || !place.every(isCapital) || !is(head, Sort.titles | Sort.roles)) return null;
  const named = [...office, ...low.slice(of + 1)];
  const holds = ({ name, lead, start }: Person): boolean => {
    if (lead.some((word) => is(word, Sort.deputies) && !office.includes(word))) return false;
    if (named.every((word) => lead.includes(word))) return true;
    const behind = wordsAfter(text, start + name.length);
    const aside = behind[0] === ',' ? behind.slice(is(behind[1], Sort.definite) ? 2 : 1) : null;
    // "over the River Osk, the governor of Norvale said": an aside ends as it begins.
    const closes = aside?.[low.length - 1];
    if (aside)
      return (
        (closes === ',' || closes === '.') &&
        opensWith(aside, low.slice(1)) &&
        !is(wordBefore(text, start), Sort.definite)
      );
    return office.every((word) => lead.includes(word)) && opensWith(behind, low.slice(of));
  };
  const [holder, ...others] = new Set(people.all.filter(holds).map(({ name }) => name));
  return others.length === 0 ? (holder ?? null) : null;
}

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

const wordsAfter = (text: string, at: number): string[] =>
  text
    .slice(at, at + 80)
    .toLowerCase()
    .match(/[\p{L}\p{N}'’-]+|[,.]/gu) ?? [];

/** The word that ends right before a place. */
const wordBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 16), at)
    .trimEnd()
    .split(/\s/)
    .at(-1)
    ?.toLowerCase() ?? '';

const opensWith = (all: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word, index) => all[index] === word);
