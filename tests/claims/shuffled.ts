// A pack whose lists say the same in another order: entries of lists, rows of tables, groups of verbs. Only forms keep
// theirs, for of equal ones the first counts, and what is no list: the forms of one verb, a text, a model.
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';

type Shuffle = <T>(list: readonly T[]) => T[];

/** Shuffles the same way for the same seed. */
export function shuffleOf(seed: number): Shuffle {
  let state = seed;
  return (list) => {
    const rest = [...list];
    return list.flatMap(() => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return rest.splice(state % rest.length, 1);
    });
  };
}

const kept = new Set([
  'forms',
  'texts',
  'model',
  'grammar',
  'inflections',
  'possessives',
  'signs',
  'letters',
  'smaller',
  'spellings',
]);
/** Where semicolons part the entries; elsewhere white space does. */
const ofPhrases =
  /^(?:ratios|ageAfter|clock|hedges|trailing|peaks|ever|units|roles|idioms|localZones|accordingTo|outlets|verbs|weight)$/;

/** The parts of a pack with everything in another order that is said to have none. */
export function shuffled({ code, brings, ...parts }: LanguagePack, shuffle: Shuffle): LanguagePack {
  const read = (name: string, value: unknown, phrases: boolean): unknown => {
    if (kept.has(name) && !(phrases && name === 'forms')) return value;
    if (typeof value === 'string') {
      if (!phrases) return shuffle(value.trim().split(/\s+/)).join(' ');
      return name === 'complements' ? shuffle(value.split(' ')).join(' ') : shuffle(value.split(';')).join(';');
    }
    if (Array.isArray(value))
      return name === 'vague' || typeof value[0] === 'number'
        ? value
        : shuffle(value).map((one) => read('', one, phrases));
    if (typeof value !== 'object' || value === null || value instanceof Function) return value;
    return Object.fromEntries(
      shuffle(Object.entries(value)).map(([key, one]) => [
        key,
        read(key, one, phrases || ofPhrases.test(key) || /^(?:early|mid|late|am|pm)$/.test(key)),
      ]),
    );
  };
  return Object.assign({ ...parts, code, brings }, read('', parts, false));
}
