// What the reader said of these very words, and nothing more: verdict, links, later.
import { describe, expect, test } from 'vitest';
import {
  isChecked,
  isConfirmed,
  judgedOf,
  needsEvidence,
  onNewWords,
  saidOf,
  statusOf,
} from '../../utils/notes/judged.ts';
import { type Evidence, isOldDefault, type Note } from '../../utils/notes/note.ts';
import { makeNote } from './make.ts';

const link = (more: Partial<Evidence> = {}): Evidence => ({
  url: 'https://log.example/1',
  title: '',
  stance: null,
  kind: null,
  retrieved: '2026-03-04',
  passage: '',
  confirmed: true,
  ...more,
});
const on = (words: string, now: string, more: Partial<Note> = {}) =>
  makeNote({
    selector: { exact: words, prefix: 'At least ', suffix: ' in Osk' },
    hint: { start: 9, end: 9 + words.length, length: 80 },
    lastSeen: { at: 1, state: 'changed', exact: now },
    ...more,
  });

describe('needs evidence', () => {
  test.each<[string, Partial<Note>, boolean]>([
    ['true without a link', { verdict: 'true' }, true],
    ['a link of which nothing is said', { verdict: 'false', evidence: [link()] }, true],
    ['context alone', { verdict: 'false', evidence: [link({ stance: 'context' })] }, true],
    ['a link that says the opposite', { verdict: 'false', evidence: [link({ stance: 'supports' })] }, true],
    ['false, contradicted', { verdict: 'false', evidence: [link({ stance: 'contradicts' })] }, false],
    ['true, supported', { verdict: 'true', evidence: [link(), link({ stance: 'supports' })] }, false],
    [
      'both old defaults, not confirmed',
      { verdict: 'true', evidence: [link({ stance: 'supports', kind: 'primary', confirmed: false })] },
      true,
    ],
    ['the same, confirmed', { verdict: 'true', evidence: [link({ stance: 'supports', kind: 'primary' })] }, false],
    ['no true and no false', { verdict: 'mixed' }, false],
    ['no verdict', { evidence: [link()] }, false],
  ])('%s', (_, change, wanted) => {
    expect(needsEvidence(makeNote(change))).toBe(wanted);
  });
});

describe('what is said of a link', () => {
  test('both old defaults are nobody’s until they are confirmed', () => {
    const old = link({ stance: 'supports', kind: 'primary', confirmed: false });
    expect(saidOf(old)).toEqual({ stance: null, kind: null });
    expect(saidOf({ ...old, confirmed: true })).toEqual({ stance: 'supports', kind: 'primary' });
  });
  test('one of the two, changed since, was chosen by the reader', () => {
    const old = link({ stance: 'contradicts', kind: 'primary', confirmed: false });
    expect([isConfirmed(old), saidOf(old).stance]).toEqual([true, 'contradicts']);
    expect(isOldDefault({ stance: 'supports', kind: 'secondary' })).toBe(false);
  });
});

describe('a verdict never stands on other words', () => {
  const was = on('43 dead', '51 dead', { verdict: 'false' });
  test('where they are others, it is history and the claim is open', () => {
    expect(judgedOf(was)).toMatchObject({
      verdict: null,
      was: { verdict: 'false', words: '43 dead' },
      checked: false,
      needsEvidence: false,
    });
    expect(statusOf(was)).toBe('open');
  });
  test('what the open page says goes before what was noted last', () => {
    expect(judgedOf(was, { state: 'exact', exact: '43 dead' }).verdict).toBe('false');
    expect(judgedOf(makeNote({ verdict: 'false' }), { state: 'changed', exact: 'late' }).was?.verdict).toBe('false');
  });
  test.each(['exact', 'moved', 'orphan'] as const)('%s words keep it', (state) => {
    const same = { ...was, lastSeen: { at: 1, state, exact: state === 'orphan' ? '' : '43 dead' } };
    expect(judgedOf(same)).toMatchObject({ verdict: 'false', was: null, checked: true });
  });
  test('moved on, it stands on the new words, and the old ones are remembered', () => {
    const note: Note = { ...was, ...onNewWords(was) };
    expect(note.selector).toEqual({ exact: '51 dead', prefix: 'At least ', suffix: ' in Osk' });
    expect(note.pastSelectors).toEqual([was.selector]);
    expect(note.hint).toEqual({ start: 9, end: 16, length: 80 });
    expect(judgedOf(note)).toMatchObject({ verdict: 'false', was: null, checked: true });
    expect(onNewWords(note)).toEqual({});
  });
  test('what was read out of the old words goes, who said them stays', () => {
    const claim: Note['claim'] = {
      key: 'casualty:43 dead:0',
      kind: 'casualty',
      exact: '43 dead',
      rule: 'made',
      source: { exact: 'the office', class: 'unnamed-officials' },
      cue: 'said',
      quantity: { low: 43, high: 43, bound: 'exact' },
      outcomes: ['killed'],
      who: null,
      from: null,
      to: null,
    };
    const after = onNewWords({ ...was, claim }).claim;
    expect(after).toMatchObject({ exact: '51 dead', quantity: null, source: { exact: 'the office' } });
  });
});

describe('checked and the status of old files follow', () => {
  const later = (reason: string) => ({ reason, recheckOn: null });
  test.each<[Partial<Note>, boolean, Note['status']]>([
    [{}, false, 'open'],
    [{ status: 'done' }, false, 'open'],
    [{ status: 'in-progress' }, false, 'open'],
    [{ verdict: 'mixed' }, true, 'done'],
    [{ later: later('Monday') }, true, 'later'],
    [{ later: later(' ') }, false, 'later'],
    [{ status: 'later', verdict: 'true' }, true, 'done'],
  ])('%j', (change, checked, status) => {
    expect([isChecked(makeNote(change)), statusOf(makeNote(change))]).toEqual([checked, status]);
  });
});
