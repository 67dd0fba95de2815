import { describe, expect, it } from 'vitest';
import { compareVisits } from '../../utils/watch/compare.ts';
import type { SeenClaim, Visit } from '../../utils/watch/visit.ts';
import { fc } from '../properties.ts';

const sentences = [
  'A landslide hit the village of Oster on Friday.',
  'At least 47 people were killed, the fire brigade said.',
  'Mayor Odile Brandt said the slope had been inspected in spring.',
  '"Nobody warned us," said Ruben Falk, a baker.',
];
const dead: SeenClaim = {
  key: 'casualty:At least 47 people were killed:0',
  kind: 'casualty',
  exact: 'At least 47 people were killed',
  quantity: { low: 47, high: 47, unit: 'people', bound: 'at-least' },
};
const toll: SeenClaim = {
  key: 'statement:At least 47 people were killed:0',
  kind: 'statement',
  exact: 'At least 47 people were killed',
  source: 'the fire brigade',
  cue: 'said',
};
const slope: SeenClaim = {
  key: 'statement:the slope had been inspected in spring:0',
  kind: 'statement',
  exact: 'the slope had been inspected in spring',
  source: 'Mayor Odile Brandt',
  cue: 'said',
};
const warned: SeenClaim = {
  key: 'quote:"Nobody warned us,":0',
  kind: 'quote',
  exact: '"Nobody warned us,"',
  source: 'Ruben Falk',
  cue: 'said',
};
const first: Visit = {
  at: 1,
  title: 'Landslide in Oster',
  modified: '2024-05-03T10:00:00Z',
  sentences,
  claims: [dead, toll, slope, warned],
};
const later = (changes: Partial<Visit>): Visit => ({ ...first, at: 2, modified: '2024-05-04T08:00:00Z', ...changes });
const kinds = (before: Visit, after: Visit): string[] => compareVisits(before, after).map(({ kind }) => kind);

describe('compareVisits', () => {
  it('finds nothing where only typography changed', () => {
    const set = (text: string): string => text.replace(/"/g, '”').replace(/ /g, '\u00a0');
    const after = {
      ...first,
      sentences: sentences.map(set),
      claims: first.claims.map((claim) => ({ ...claim, exact: set(claim.exact) })),
    };
    expect(compareVisits(first, after)).toEqual([]);
  });

  it('tells a figure that changed, then and now, once', () => {
    const words = 'At least 52 people were killed';
    const now = {
      ...dead,
      key: `casualty:${words}:0`,
      exact: words,
      quantity: { low: 52, high: 52, unit: 'people', bound: 'at-least' as const },
    };
    const after = later({
      sentences: sentences.with(1, `${words}, the fire brigade said.`),
      claims: [now, { ...toll, key: `statement:${words}:0`, exact: words }, slope, warned],
    });
    expect(compareVisits(first, after)).toEqual([{ kind: 'figure-changed', was: dead, now }]);
  });

  it('is not misled by the old number in another sentence', () => {
    const figure = (exact: string, low: number): SeenClaim => ({
      key: `figure:${exact}:0`,
      kind: 'figure',
      exact,
      quantity: { low, high: low, bound: 'exact' },
    });
    const before = { ...first, sentences: ['In all 47 houses were lost.'], claims: [figure('47 houses', 47)] };
    const after = later({
      sentences: ['In all 52 houses were lost.', 'On Friday the village had spoken of 47 houses.'],
      claims: [figure('52 houses', 52), figure('47 houses', 47)],
    });
    expect(compareVisits(before, after)).toEqual([
      { kind: 'figure-changed', was: figure('47 houses', 47), now: figure('52 houses', 52) },
      { kind: 'claim-added', now: figure('47 houses', 47) },
    ]);
  });

  it('tells a bound that changed', () => {
    const now = {
      ...dead,
      exact: '47 people were killed',
      quantity: { low: 47, high: 47, unit: 'people', bound: 'exact' as const },
    };
    const after = later({
      sentences: sentences.with(1, '47 people were killed, the fire brigade said.'),
      claims: [now, toll, slope, warned],
    });
    expect(kinds(first, after)).toContain('figure-changed');
  });

  it('tells source and cue that changed', () => {
    const after = later({
      sentences: sentences.with(2, 'A spokesman confirmed the slope had been inspected in spring.'),
      claims: [dead, toll, { ...slope, source: 'A spokesman', cue: 'confirmed' }, warned],
    });
    expect(kinds(first, after)).toEqual(['source-changed', 'cue-changed']);
  });

  it('tells what was reworded, added and taken out, heaviest first', () => {
    const reworded = {
      ...slope,
      key: 'statement:the slope was inspected every spring:0',
      exact: 'the slope was inspected every spring',
    };
    const added: SeenClaim = { key: 'date:on Sunday:0', kind: 'date', exact: 'on Sunday' };
    const after = later({
      sentences: [
        sentences[0] ?? '',
        sentences[1] ?? '',
        'Mayor Odile Brandt said the slope was inspected every spring.',
        'The road opens on Sunday.',
      ],
      claims: [dead, toll, reworded, added],
    });
    expect(compareVisits(first, after)).toEqual([
      { kind: 'claim-gone', was: warned },
      { kind: 'claim-added', now: added },
      { kind: 'claim-reworded', was: slope, now: reworded },
    ]);
  });

  it('tells a new headline', () => {
    expect(kinds(first, later({ title: 'Dozens dead in Oster' }))).toEqual(['headline-changed']);
  });

  it('sets the words against the date the page gives', () => {
    expect(kinds(first, later({}))).toEqual(['modified-without-change']);
    const quietly = later({
      modified: first.modified,
      sentences: sentences.with(0, 'A landslide hit Oster on Friday.'),
    });
    expect(kinds(first, quietly)).toEqual(['change-without-modified']);
    expect(kinds({ ...first, modified: null }, { ...first, modified: null, sentences: [] })).toEqual([]);
  });

  it('never throws, and finds no change between a visit and itself', () => {
    const claim = fc.record({ key: fc.string(), kind: fc.constantFrom('quote', 'figure', 'date'), exact: fc.string() });
    const visit = fc.record({
      at: fc.nat(),
      title: fc.string(),
      modified: fc.option(fc.string()),
      sentences: fc.array(fc.string()),
      claims: fc.array(claim),
    });
    fc.assert(
      fc.property(visit, visit, (a, b) => {
        compareVisits(a, b);
        expect(compareVisits(a, a)).toEqual([]);
      }),
    );
  });
});
