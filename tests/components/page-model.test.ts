import { describe, expect, test } from 'vitest';
import {
  asWanted,
  everything,
  grouped,
  isAway,
  nextOpen,
  outcomeOf,
  progressOf,
  rowsOf,
  stateOf,
} from '../../components/page/page-model.ts';
import { sentenceOf } from '../../components/page/SourcingBar.tsx';
import { sourcingOf } from '../../components/page/sourcing.ts';
import type { Claim, SourceClass } from '../../utils/claims/model/claim.ts';
import type { ClaimKind } from '../../utils/claims/model/kinds.ts';
import type { Note } from '../../utils/notes/note.ts';
import type { NotePlace } from '../../utils/notes/note-calls.ts';
import { makeNote, uuid } from '../notes/make.ts';

const claim = (kind: ClaimKind, start: number, more: Partial<Claim> = {}): Claim => ({
  key: `${kind}:${start}`,
  kind,
  start,
  end: start + 10,
  exact: `words at ${start}`,
  rule: 'made',
  weight: 0,
  view: 'key',
  ...more,
});
const said = (start: number, sourceClass: SourceClass, sourceAt: number, more: Partial<Claim> = {}) =>
  claim('statement', start, {
    source: { start: sourceAt, end: sourceAt + 4, exact: 'they', class: sourceClass },
    cue: { start: sourceAt + 5, end: sourceAt + 9, exact: 'said' },
    ...more,
  });
const snapshot = (of: Claim): Note['claim'] => ({
  key: of.key,
  kind: of.kind,
  exact: of.exact,
  rule: of.rule,
  source: null,
  cue: null,
  quantity: null,
  outcomes: [],
  who: null,
  from: null,
  to: null,
});
const noteOn = (of: Claim, n: number, more: Partial<Note> = {}) =>
  makeNote({ id: uuid(n), target: 'claim', claim: snapshot(of), ...more });
const place = (n: number, state: NotePlace['state'], start: number | null): NotePlace => ({
  id: uuid(n),
  state,
  start,
  exact: start === null ? null : 'now',
});

const a = claim('casualty', 0, { weight: 0.2 });
const b = claim('figure', 20, { weight: 0.9 });
const c = claim('date', 40);

describe('rows', () => {
  test('a note joins its claim, by key or by where its words stand now', () => {
    const moved = { ...noteOn(b, 2), claim: { ...snapshot(b), key: 'figure:older' } } as Note;
    const rows = rowsOf([a, b, c], [], [noteOn(a, 1), moved], [place(2, 'moved', 22)]);
    expect(rows.map(({ note }) => note?.id)).toEqual([uuid(1), uuid(2), undefined]);
    expect(rows.map(({ id }) => id)).toEqual([a.key, b.key, c.key]);
  });
  test('a second note on one claim, an orphan, a selection and the article have rows of their own', () => {
    const notes = [
      noteOn(a, 1),
      noteOn(a, 2),
      noteOn(b, 3),
      makeNote({ id: uuid(4) }),
      makeNote({ id: uuid(5), target: 'article', selector: null }),
    ];
    const rows = rowsOf([a, b], [], notes, [place(3, 'orphan', null), place(4, 'exact', 10)]);
    expect(rows.map(({ kind, note }) => [kind, note?.id])).toEqual([
      ['article', uuid(5)],
      ['casualty', uuid(1)],
      ['selection', uuid(4)],
      ['figure', undefined],
      ['casualty', uuid(2)],
      ['figure', uuid(3)],
    ]);
    expect(rows.filter(isAway).map(({ note }) => note?.id)).toEqual([uuid(3)]);
  });
  test('what is no claim is not listed', () => {
    expect(rowsOf([a, b], [b.key], [], []).map(({ id }) => id)).toEqual([a.key]);
  });
  test('a state the page has not told yet is the one last seen', () => {
    const note = noteOn(a, 1, { lastSeen: { at: 1, state: 'changed', exact: 'now' } });
    expect(rowsOf([a], [], [note], []).map(stateOf)).toEqual(['changed']);
  });
});

describe('what is shown', () => {
  const rows = rowsOf([a, b, c], [], [noteOn(a, 1, { verdict: 'true' })], []);
  const shown = (change: Partial<typeof everything>, keep: string | null = null) =>
    grouped(rows, { ...everything, ...change }, keep).map(({ id, rows: some }) => [id, some.map((row) => row.id)]);

  test('progress leaves dates out', () => expect(progressOf(rows)).toEqual({ checked: 1, total: 2 }));
  test('by kind', () => expect(shown({ kind: 'figure' })).toEqual([['text', [b.key]]]));
  test('by verdict', () => {
    expect(shown({ verdict: 'open' })).toEqual([['text', [b.key, c.key]]]);
    expect(shown({ verdict: 'checked' })).toEqual([['text', [a.key]]]);
    expect(shown({ verdict: 'needs-evidence' })).toEqual([['text', [a.key]]]);
    expect(shown({ verdict: 'changed' })).toEqual([]);
  });
  test('the row being edited stays whatever is filtered', () =>
    expect(shown({ kind: 'figure' }, a.key)).toEqual([['text', [a.key, b.key]]]));
  test('what to check first: by weight, the checked last', () =>
    expect(shown({ order: 'weight' })).toEqual([['weight', [b.key, c.key, a.key]]]));
  test('one just judged stays in its place', () => expect(shown({ order: 'weight' }, a.key)[0]?.[1]).toHaveLength(3));
  test('the next open one goes round, past what is checked and past dates', () => {
    const groups = grouped(rows, everything, null);
    expect(nextOpen(groups, null)?.id).toBe(b.key);
    expect(nextOpen(groups, b.key)).toBeNull();
    expect(nextOpen(groups, c.key)?.id).toBe(b.key);
  });
  test('how it came out, by groups of verdicts', () => expect(outcomeOf(rows)).toEqual([{ group: 'true', count: 1 }]));
  test('a kept choice is taken only where it is one', () => {
    const choice = { ...everything, kind: 'quote', source: 'none' };
    expect(asWanted({ ...choice, more: 1 })).toEqual(choice);
    for (const bad of [null, 'quote', {}, { ...choice, kind: 'rumour' }, { ...choice, source: 3 }])
      expect(asWanted(bad)).toBeNull();
  });
  test('of one person: what is assigned, and what was written, where several write', () => {
    const notes = [
      noteOn(a, 1, { assigned: 'Ada', author: 'Mirela', writer: 'Oskar' }),
      noteOn(b, 2, { author: 'Mirela', writer: 'Mirela' }),
    ];
    const rows = rowsOf([a, b, c], [], notes, []);
    expect(rows.map(({ whose }) => whose)).toEqual([['for Ada', 'by Mirela', 'by Oskar'], ['by Mirela'], []]);
    const of = (whose: string) =>
      grouped(rows, { ...everything, whose }, null).flatMap((group) => group.rows.map(({ id }) => id));
    expect([of('for Ada'), of('by Mirela'), of('by Nobody')]).toEqual([[a.key], [a.key, b.key], []]);
    const alone = rowsOf([a, b], [], [noteOn(a, 1, { author: 'Mirela', writer: 'Mirela', assigned: 'Mirela' })], []);
    expect(alone.map(({ whose }) => whose)).toEqual([['for Mirela'], []]);
    expect(asWanted({ ...everything, whose: 'for Ada' })?.whose).toBe('for Ada');
    expect(asWanted({ ...everything, whose: 7 })?.whose).toBeNull();
  });
  test('in groups of kinds', () =>
    expect(shown({ order: 'kind' }).map(([id]) => id)).toEqual(['casualty', 'figure', 'date']));
});

describe('sourcing', () => {
  test('pieces with one source and cue are one attribution; a quote within a statement is part of it', () => {
    const first = said(0, 'named-person', 100);
    const sourcing = sourcingOf([
      first,
      said(20, 'named-person', 100),
      claim('quote', 2, { within: first.key, source: null }),
      said(40, 'unnamed-officials', 200),
      said(60, 'document', 300),
      claim('quote', 80, { source: null }),
      claim('figure', 90),
    ]);
    expect(sourcing).toEqual({ total: 4, counts: { named: 1, bare: 0, documents: 1, unnamed: 1, none: 1 } });
    expect(sentenceOf(sourcing)).toBe('1 of 4 attributions rests on unnamed sources; 1 has no source.');
  });
  test('the sentence says what is missing, or that nothing is', () => {
    const counts = { named: 3, bare: 0, documents: 0, unnamed: 0, none: 0 };
    expect(sentenceOf({ total: 3, counts })).toBe('All 3 attributions name their source.');
    expect(sentenceOf({ total: 5, counts: { ...counts, none: 2 } })).toBe('2 of 5 attributions have no source.');
    expect(sentenceOf({ total: 5, counts: { ...counts, unnamed: 2 } })).toBe(
      '2 of 5 attributions rest on unnamed sources.',
    );
  });
});
