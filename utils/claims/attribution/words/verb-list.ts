// Reporting verbs as a pack writes them (docs/notation.md), by each form that they take in a text.
import { entriesIn, refuse, wordsIn } from '../../pack/notation.ts';
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import type { Sense } from '../../text/word.ts';
import { complementNames } from './complements.ts';
import * as Form from './verb-forms.ts';

/** Every form of every verb with what it may be there. An unknown name of `complements`, or a verb of two or three forms, throws. */
export function sensesOf({ verbs = [], inflections }: AttributionWords): Map<string, readonly Sense[]> {
  const senses = new Map<string, readonly Sense[]>();
  const inflected = inflectionOf(inflections);
  for (const { complements, forms } of verbs) {
    const bits = wordsIn('complements', complements).reduce((sum, name) => sum | complementBit(name), 0);
    for (const verb of entriesIn('verbs', forms)) add(senses, verb, bits, inflected);
  }
  return senses;
}

/** What `complements` may be called; a name that is none throws. */
function complementBit(name: string): number {
  const place = complementNames.indexOf(name);
  return place < 0 ? refuse('complements', name) : 1 << place;
}

/** A form, `-` for one that is left out, or a particle; `…` says that it stands further on. */
const part = /^(?:-|\+?…?[\p{Ll}']+)$/u;

function add(
  all: Map<string, readonly Sense[]>,
  verb: string,
  complements: number,
  inflected: (base: string) => readonly string[],
): void {
  const parts = verb.split(/\s+/);
  const given = parts.filter((one) => !one.startsWith('+'));
  const [base = ''] = given;
  const forms = given.length === 1 ? inflected(base) : given;
  if (forms.length < 4 || forms.length > 5 || parts.length > given.length + 1 || !parts.every((one) => part.test(one)))
    refuse('verbs', verb);
  const particle = parts.find((one) => one.startsWith('+'))?.slice(1) ?? '';
  const past = forms.length === 4 ? [Form.past | Form.participle] : [Form.past, Form.participle];
  const bits = [Form.base, Form.third, ...past, Form.ing];
  forms.forEach((form, index) => {
    const senses = all.get(form) ?? [];
    const same = senses.find((sense) => sense.particle === particle);
    const merged = {
      particle,
      complements: complements | (same?.complements ?? 0),
      forms: (bits[index] ?? 0) | (same?.forms ?? 0),
    };
    all.set(form, [...senses.filter((sense) => sense !== same), merged]);
  });
}

/** The four forms of a regular verb, by the longest ending that fits: base, third person, past and participle, in -ing. */
export function inflectionOf(inflections: AttributionWords['inflections'] = {}): (base: string) => string[] {
  const endings = Object.entries(inflections).toSorted(([a], [b]) => b.length - a.length);
  return (base) => {
    const [ending, forms] = endings.find(([end]) => base.endsWith(end)) ?? refuse('inflections', base);
    return [base, ...wordsIn('inflections', forms).map((form) => base.slice(0, base.length - ending.length) + form)];
  };
}
