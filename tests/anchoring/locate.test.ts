import { expect, describe as group, it } from 'vitest';
import { describe, splitsPair } from '../../utils/anchoring/describe.ts';
import { locate } from '../../utils/anchoring/locate.ts';
import { fc } from '../properties.ts';
import { editCases } from './edits.ts';

/** The text without its brackets, and where they stood; null without brackets. */
function parse(marked: string): { text: string; span: { start: number; end: number } | null } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), span: start < 0 ? null : { start, end } };
}

group('a note after an edit', () => {
  it.each(editCases)('$name', ({ before, after, state }) => {
    const old = parse(before);
    const now = parse(after);
    if (!old.span) throw new Error('The case marks no note.');
    const { selector, hint } = describe(old.text, old.span);
    expect(locate(now.text, selector, hint)).toEqual(now.span && { ...now.span, state });
  });
});

group('a selector from another program', () => {
  const text = 'Two ferries ran to Oster Island.\n\nThe third ferry stayed in port, and the third crew went home.';

  it('finds words that came without context', () => {
    const found = locate(text, { exact: 'stayed in port', prefix: '', suffix: '' }, null);
    expect(found && text.slice(found.start, found.end)).toBe('stayed in port');
  });

  it('gives nothing for words that the text lacks', () => {
    expect(locate(text, { exact: 'sank in port', prefix: '', suffix: '' }, null)).toBeNull();
    expect(locate(text, { exact: '', prefix: '', suffix: '' }, null)).toBeNull();
    expect(locate('', { exact: 'ferry', prefix: 'third ', suffix: ' stayed' }, null)).toBeNull();
  });
});

group('half a surrogate pair', () => {
  it('does not stand where it would halve another sign', () => {
    const { selector, hint } = describe('\ud83c', { start: 0, end: 1 });
    expect(locate('🌊 rose', selector, hint)).toBeNull();
  });
});

/** Text with everything in it that offsets trip over: astral signs, lone surrogates, marks, controls, long repetitions. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('the', 'river', 'rose', '47', '1.5', 'people', 'e\u0301', 'ﬁre', '🌊', '“No”'),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\ud83c', '\udf0a', '\u00ad', '\u200d', '\n\n', '. ', '\u00a0', '-5', '東京', '%'),
      },
    ),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap)));

const textAndSpan = anyText.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([whole, a, b]) => ({
    text: whole,
    span: { start: Math.min(a, b), end: Math.max(a, b) },
  })),
);

group('any text and any span', () => {
  it('are found again, exactly, where nothing changed', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const { selector, hint } = describe(text, span);
        expect(locate(text, selector, hint)).toEqual({ ...span, state: 'exact' });
      }),
      { numRuns: 500 },
    );
  });

  it('are found again in a passage that occurs fifty times', () => {
    const passage = fc.array(fc.constantFrom('rain', 'wind', 'and', '47', '🌧', 'fell.', '\n'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(passage, fc.nat(49), (parts, nth) => {
        const once = `${parts.join(' ')} `;
        const text = once.repeat(50);
        const span = { start: nth * once.length, end: nth * once.length + once.length - 1 };
        const { selector, hint } = describe(text, span);
        expect(locate(text, selector, hint)).toEqual({ ...span, state: 'exact' });
      }),
      { numRuns: 100 },
    );
  });

  it('keep whole surrogate pairs and stay inside the text after any edit', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: anyText });
    fc.assert(
      fc.property(textAndSpan, fc.array(edit, { maxLength: 5 }), ({ text, span }, edits) => {
        const { selector, hint } = describe(text, span);
        const after = edits.reduce((old, { at, cut, put }) => {
          const from = Math.floor(at * old.length);
          return old.slice(0, from) + put + old.slice(from + cut);
        }, text);
        const found = locate(after, selector, hint);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        expect(found.end).toBeLessThanOrEqual(after.length);
        if (!splitsPair(text, span.start)) expect(splitsPair(after, found.start)).toBe(false);
        if (!splitsPair(text, span.end)) expect(splitsPair(after, found.end)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on how the typography of the page is set', () => {
    const words = fc.array(fc.constantFrom('Señor', 'Ana', '"no"', "didn't", '47', 'café', 'office', '-', 'over'), {
      minLength: 30,
      maxLength: 60,
    });
    const set = (text: string): string =>
      text
        .normalize('NFD')
        .replace(/"no"/g, '“no”')
        .replace(/'/g, '’')
        .replace(/ - /g, ' — ')
        .replace(/ /g, '\u00a0')
        .replace(/over/g, 'o\u00adver');
    fc.assert(
      fc.property(words, fc.nat(20), fc.integer({ min: 3, max: 9 }), (list, from, count) => {
        const text = list.join(' ');
        const start = list.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const exact = list.slice(from, from + count).join(' ');
        fc.pre(/\w/.test(exact));
        const { selector, hint } = describe(text, { start, end: start + exact.length });
        const found = locate(set(text), selector, hint);
        expect(found?.state).toBe('exact');
        const trim = (raw: string) => raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        expect(trim(set(text).slice(found?.start, found?.end))).toBe(trim(set(exact)));
      }),
      { numRuns: 200 },
    );
  });
});

group('length', () => {
  it('a note of a hundred thousand characters is still found', () => {
    const word = (n: number) => `w${(n * 7919) % 997}`;
    const text = Array.from({ length: 20_000 }, (_, n) => word(n)).join(' ');
    const { selector, hint } = describe(text, { start: 100, end: text.length - 100 });
    const found = locate(text.replace(/w500 /g, 'x '), selector, hint);
    expect(found?.state).toBe('changed');
  });
});
