// @vitest-environment happy-dom
// "Was … now …", word by word, in a row of the list.
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ClaimRow } from '../../components/page/ClaimRow.tsx';
import type { Row } from '../../components/page/page-model.ts';
import { judgedOf } from '../../utils/notes/judged.ts';
import type { VerdictId } from '../../utils/notes/note.ts';
import { makeNote } from '../notes/make.ts';

function show(was: string, now: string, state: 'changed' | 'moved' = 'changed', verdict: VerdictId | null = null) {
  const note = makeNote({
    verdict,
    selector: { exact: was, prefix: '', suffix: '' },
    lastSeen: { at: 1, state, exact: now },
  });
  const row: Row = {
    id: 'note:1',
    kind: 'statement',
    claim: null,
    note,
    place: null,
    at: 0,
    source: null,
    sentence: null,
    judged: judgedOf(note),
    whose: [],
  };
  const home = document.createElement('div');
  render(<ClaimRow row={row} claims={[]} />, home);
  return home;
}
const marked = (home: HTMLElement, name: string) =>
  [...home.querySelectorAll(name)].map((each) => each.textContent?.trim());

test('only the words that differ are marked, and each line is its own text to the letter', () => {
  const home = show('Nine people were hurt in “the ferry”', 'Eleven people were badly hurt in "the ferry"');
  expect(marked(home, 'del')).toEqual(['Nine']);
  expect(marked(home, 'ins')).toEqual(['Eleven', 'badly']);
  expect(home.querySelector('.was')?.textContent).toBe('Was: Nine people were hurt in “the ferry”');
  expect(home.querySelector('.now')?.textContent).toBe('Now: Eleven people were badly hurt in "the ferry"');
});

test('words that only moved have no was and now', () => {
  const home = show('Nine people were hurt', 'Nine people were hurt', 'moved');
  expect(home.querySelector('.was, .now, del, ins')).toBeNull();
});

test('a verdict that was on other words is history: the row is open, and says what was judged', () => {
  const home = show('Nine were hurt', 'Eleven were hurt', 'changed', 'false');
  expect(marked(home, '.verdict')).toEqual(['Open', 'was: False, on “Nine were hurt”']);
});

test('a verdict stays where the words only moved', () => {
  expect(marked(show('Nine were hurt', 'Nine were hurt', 'moved', 'false'), '.verdict')).toEqual(['False']);
});
