// The weights as they ship: only those that tell, as text, because a script holds text in fewer bytes than numbers.

import type { LanguagePack } from '../../pack/language-pack.ts';
import { once } from '../../pack/lists.ts';
import type { PackedModel } from '../../pack/words/packed-model.ts';
import { bits, type Look } from './features.ts';

export type Model = Omit<PackedModel, 'weights'> & { readonly look: Look };

// Printable ASCII from # on, less the backslash, which a string must escape: 91 signs, a byte each.
const codeOf = (value: number): number => (value + 35 < 92 ? value + 35 : value + 36);
const stepOf = (code: number): number => (code > 92 ? code - 36 : code - 35);
const top = 90;
/** Values lie within this distance of 0. */
export const furthest = 45;

/** Values by number of their feature, as text. */
export function packed(values: ReadonlyMap<number, number>): string {
  const codes: number[] = [];
  let last = -1;
  for (const feature of [...values.keys()].sort((a, b) => a - b)) {
    let gap = feature - last - 1;
    for (; gap >= top; gap -= top) codes.push(codeOf(top));
    codes.push(codeOf(gap), codeOf((values.get(feature) ?? 0) + furthest));
    last = feature;
  }
  return codes.map((code) => String.fromCharCode(code)).join('');
}

export function unpacked({ weights, ...limits }: PackedModel): Model {
  const table = new Int8Array(1 << bits);
  let feature = -1;
  for (let at = 0; at < weights.length; at++) {
    const gap = stepOf(weights.charCodeAt(at));
    feature += gap;
    if (gap === top) continue;
    table[++feature] = stepOf(weights.charCodeAt(++at)) - furthest;
  }
  return { ...limits, look: { table, seen: null } };
}

/** The model of a pack, or null where a language has none: then the rules stand alone. */
export const modelOf = once(({ attribution }: LanguagePack): { readonly model: Model | null } => ({
  model: attribution.model ? unpacked(attribution.model) : null,
}));
