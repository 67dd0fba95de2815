// The attribution model: its text form, what it may not mark, and that the rules stand without it.

import { describe, expect, test } from 'vitest';
import { bits } from '../../utils/claims/attribution/model/features.ts';
import { furthest, packed, unpacked } from '../../utils/claims/attribution/model/weights.ts';
import { detectWith } from '../../utils/claims/engine.ts';
import { en } from '../../utils/claims/languages/en/en.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';

function claimsOf(text: string, pack: LanguagePack = en): Claim[] {
  const passages = [{ start: 0, end: text.length, kind: 'body' as const }];
  const run = detectWith(pack, { text, passages, language: 'en' });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

const said = (text: string): Claim[] => claimsOf(text).filter(({ kind }) => kind === 'quote' || kind === 'statement');
const limits = { keep: 0, accept: 0, margin: 0, worth: 0 };

describe('weights as text', () => {
  test('come back as they went, near and far ones, small and large', () => {
    const values = new Map([
      [0, 1],
      [1, -furthest],
      [91, furthest],
      [182, 12],
      [50_000, -7],
      [(1 << bits) - 1, 3],
    ]);
    const { table } = unpacked({ ...limits, weights: packed(values) }).look;
    const back = new Map([...table.entries()].filter(([, value]) => value !== 0));
    expect(back).toEqual(values);
  });

  test('need no escape in a script but for their own quotes', () => {
    const all = new Map(Array.from({ length: 2 * furthest + 1 }, (_, at) => [at * 100, at - furthest] as const));
    expect(packed(all)).toMatch(/^[#-[\]-~]+$/);
  });

  test('of English stay small', () => {
    expect(en.attribution.model?.weights.length).toBeLessThan(16_000);
  });
});

describe('the model leaves alone', () => {
  const thoughts = [
    'Nobody realized that the ferry had left.',
    'I agree with them about the harbour.',
    'You may hope that the bridge will be mended.',
    'We wish that the winter were over.',
    'No one in Brellin imagined that the mill would close.',
    'One could believe that the tide had turned.',
    'The council did not think that the wall would fall.',
    'It seems that the lock was never tested.',
    'I want the pier to be open by summer.',
  ];
  test.each(thoughts)('%s', (text) => {
    expect(said(text).map(({ exact }) => exact)).toEqual([]);
  });
});

test('every mark names the rule that made it, or the model and its cue', () => {
  const text =
    'Mayor Lena Okoro said the bridge was safe, and the union warned that it would close. The report, released on Monday, ' +
    'says engineers told the council in May that the piers had cracked. “We knew,” said Tomas Brandt, who runs the mill.';
  const found = said(text);
  expect(found.length).toBeGreaterThan(3);
  for (const { rule } of found) expect(rule).toMatch(/^(?:model: )?[\p{L}\p{N}'’-]+$/u);
});

test('a pack without a model is read by the rules alone', () => {
  const { model: _, ...attribution } = en.attribution;
  const found = claimsOf('Okoro said the gate was open.', { ...en, attribution });
  expect(found.map(({ exact, rule }) => [exact, rule])).toEqual([['the gate was open', 'cue-before']]);
});
