// @vitest-environment happy-dom
// A scale of the reader's own: made in the options, offered in the editor and the library, found by search and filter, and
// kept by notes where it is gone.
import 'fake-indexeddb/auto';
import './library-desk.ts';
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VerdictPicker } from '../../components/editor/VerdictPicker.tsx';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { belongs, noFilters } from '../../components/library/model.ts';
import { VerdictScale } from '../../components/options/VerdictScale.tsx';
import type { Note } from '../../utils/notes/note.ts';
import { noteById } from '../../utils/notes/note-store.ts';
import type { Choice } from '../../utils/notes/own-verdict.ts';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { readSettings, type Settings, writeSettings } from '../../utils/settings.ts';
import { cleanStore, firstSave, makeNote, uuid } from '../notes/make.ts';

let page: HTMLElement;
const settle = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000 });
const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const button = (text: string, within: ParentNode = page): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((each) => each.textContent?.trim().includes(text));
  if (!found) throw new Error(`no button “${text}”`);
  return found;
};
function type(field: Element | null | undefined, value: string, ...events: string[]) {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error('no such field');
  field.value = value;
  for (const name of events) field.dispatchEvent(new Event(name, { bubbles: true }));
}
const show = (child: ComponentChild) => render(child, page);
const scale: Settings['scale'] = [
  { word: 'Holds', means: 'true' },
  { word: 'Bogus', means: 'false' },
];
const put = (n: number, change: Partial<Note>) =>
  saveNote(
    firstSave(makeNote({ id: uuid(n), selector: { exact: `Words ${n}`, prefix: '', suffix: '' }, ...change })),
    n,
  );

beforeEach(async () => {
  await cleanStore();
  await writeSettings({ scale: [] });
  location.hash = '';
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
});

describe('the options', () => {
  function Host() {
    const [now, set] = useState<Settings['scale']>([]);
    kept = now;
    return <VerdictScale scale={now} byPolicy={policy} onChange={set} />;
  }
  let kept: Settings['scale'] = [];
  let policy: readonly unknown[] = [];
  const add = async (word: string) => {
    type(page.querySelector('[aria-label="Add a verdict"]'), word, 'input', 'focusout', 'blur');
    await settle(() => expect(kept.at(-1)?.word).toBe(word));
  };

  test('words are added, mapped, put in order and removed; the same word twice is not taken', async () => {
    show(<Host />);
    await add('Holds');
    await add('Bogus');
    type(page.querySelector('[aria-label="What “Bogus” stands for"]'), 'false', 'change');
    await settle(() => expect(kept.at(-1)).toEqual({ word: 'Bogus', means: 'false' }));
    button('Move “Bogus” up').click();
    await settle(() => expect(kept.map(({ word }) => word)).toEqual(['Bogus', 'Holds']));
    type(page.querySelector('[aria-label="Add a verdict"]'), ' Holds ', 'input', 'focusout', 'blur');
    page.querySelector<HTMLButtonElement>('[aria-label="Remove Bogus"]')?.click();
    await settle(() => expect(kept.map(({ word }) => word)).toEqual(['Holds']));
    button('Use Claimlight’s again').click();
    await settle(() => expect(kept).toEqual([]));
  });

  test('what a policy sets is shown with who set it, while the reader has no scale', async () => {
    policy = [{ word: 'Confirmed', means: 'true' }, { word: 'Odd', means: 'half' }, 7];
    show(<Host />);
    expect(page.textContent).toContain('Set by whoever manages this browser.');
    expect(all('.by-policy li').map(({ children }) => [...children].map((each) => each.textContent))).toEqual([
      ['Confirmed', 'True'],
    ]);
    await add('Holds');
    expect(page.textContent).not.toContain('Set by whoever');
    policy = [{ word: 'Odd', means: 'half' }];
    button('Use Claimlight’s again').click();
    await settle(() => expect(kept).toEqual([]));
    expect(page.textContent).not.toContain('Set by whoever');
    policy = [];
  });

  test('one may begin with ours', async () => {
    show(<Host />);
    button('Begin with Claimlight’s').click();
    await settle(() => expect(kept).toHaveLength(12));
    expect(kept[0]).toEqual({ word: 'True', means: 'true' });
  });
});

describe('the editor', () => {
  let picked: Choice | null | undefined;
  const pick = (now: Choice | null) =>
    show(<VerdictPicker name="n" now={now} onPick={(choice) => (picked = choice)} />);

  test('offers the words in their order, by the keys as well', async () => {
    await writeSettings({ scale });
    pick(null);
    await settle(() => expect(all('.verdict-word').map((each) => each.textContent)).toEqual(['Holds', 'Bogus']));
    page.querySelector('.scale input')?.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
    expect(picked).toEqual({ verdict: 'false', word: 'Bogus' });
  });

  test('a verdict that the scale does not know stands in the menu, chosen, and is not lost', async () => {
    await writeSettings({ scale });
    pick({ verdict: 'outdated', word: 'Stale' });
    await settle(() => expect(all('.verdict-word')).toHaveLength(2));
    const menu = page.querySelector('select');
    expect(menu?.selectedOptions[0]?.textContent).toBe('Stale');
    await writeSettings({ scale: [] });
    await settle(() => expect(all('.verdict-word')).toHaveLength(5));
    expect(page.querySelector('select')?.selectedOptions[0]?.textContent).toBe('Stale');
  });
});

describe('the library', () => {
  test('shows the words, sets them for many, finds them by search and filter, and keeps them when the scale is gone', async () => {
    await writeSettings({ scale });
    await put(1, {});
    await put(2, { verdict: 'false' });
    await put(3, { verdict: 'false', ownVerdict: { word: 'Hoax', means: 'false' } });
    show(<LibraryView />);
    await settle(() => expect(all('.note-row')).toHaveLength(3));
    expect(all('.verdict').map((each) => each.textContent?.trim())).toEqual(['Hoax', 'False', 'No verdict']);
    all('.note-tick')[2]?.click();
    await settle(() => expect(page.querySelector('.bulk-bar')).not.toBeNull());
    const bar = page.querySelector('.bulk-bar') ?? page;
    button('Verdict', bar).click();
    await settle(() => expect(all('.bulk-bar .menu-list button').map((each) => each.textContent)).toContain('Bogus'));
    button('Bogus', bar).click();
    await settle(async () =>
      expect(await noteById(uuid(1))).toMatchObject({
        verdict: 'false',
        ownVerdict: { word: 'Bogus', means: 'false' },
      }),
    );
    const search = page.querySelector('input[type=search]');
    const found = async (text: string, words: string[]) => {
      type(search, text, 'input');
      await settle(() =>
        expect(
          all('.note-words')
            .map((each) => each.textContent)
            .sort(),
        ).toEqual(words),
      );
    };
    await found('verdict:bogus', ['Words 1']);
    await found('verdict:false', ['Words 1', 'Words 2', 'Words 3']);
    await found('hoax', ['Words 3']);
    await found('', ['Words 1', 'Words 2', 'Words 3']);
    const options = [...(page.querySelectorAll('.filter-box select')[1]?.querySelectorAll('option') ?? [])];
    expect(options.map((each) => each.textContent)).toContain('Bogus');
    await writeSettings({ scale: [] });
    await settle(() => expect(all('.filter-box option').some((each) => each.textContent === 'Bogus')).toBe(false));
    expect(
      all('.verdict')
        .map((each) => each.textContent?.trim())
        .sort(),
    ).toEqual(['Bogus', 'False', 'Hoax']);
  });

  test('a filter by a word passes only the notes that carry it', () => {
    const filters = { ...noFilters, verdict: 'own:Bogus' as const };
    const at = (change: Partial<Note>) => belongs(makeNote(change), { shelf: 'all', filters });
    expect(at({ verdict: 'false', ownVerdict: { word: 'Bogus', means: 'false' } })).toBe(true);
    expect(at({ verdict: 'false' })).toBe(false);
    expect(at({ verdict: 'true', ownVerdict: { word: 'Bogus', means: 'false' } })).toBe(false);
  });
});

test('the settings keep the scale', async () => {
  await writeSettings({ scale });
  expect((await readSettings()).scale).toEqual(scale);
});
