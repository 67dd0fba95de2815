// @vitest-environment happy-dom
// The desk: one key a verdict, later with a reason, the next unchecked claim, "not a claim", and the summary at the end.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveNote } from '../../utils/notes/write-notes.ts';
import {
  button,
  claims,
  close,
  desk,
  onward,
  open,
  openAfresh,
  page,
  press,
  reading,
  row,
  rows,
  settle,
  stored,
} from './page-desk.ts';

const choice = (at: number, value: string) => {
  const select = page.querySelectorAll<HTMLSelectElement>('.choices select')[at];
  if (!select) throw new Error('no select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => openAfresh('panel'));
afterEach(close);

describe('keys', () => {
  test('1 to 5 give the row in hand its verdict, and it can be taken back', async () => {
    row(0).focus();
    press(row(0), '2');
    await settle(async () => expect(await stored()).toMatchObject([{ verdict: 'mostly-true', target: 'claim' }]));
    await settle(() => expect(row(0).textContent).toContain('Mostly true'));
    await settle(() => expect(Object.keys(localStorage)).toEqual([]));
    await settle(() => button('Undo').click());
    await settle(async () => expect(await stored()).toEqual([]));
  });

  test('two keys in a hurry make one note, with the later verdict; undo gives the earlier', async () => {
    press(row(1), '1');
    press(row(1), '5');
    await settle(async () => expect(await stored()).toMatchObject([{ verdict: 'false', revision: 2 }]));
    await settle(() => expect(page.textContent).toContain('Verdict: False'));
    button('Undo').click();
    await settle(async () => expect(await stored()).toMatchObject([{ verdict: 'true', revision: 3 }]));
  });

  test('a lost acknowledgement is asked for again, under the same id', async () => {
    let lost = 0;
    desk.answer = (name) => (name === 'saveNote' && lost++ === 0 ? undefined : onward);
    press(row(2), '3');
    await settle(async () => expect(await stored()).toMatchObject([{ verdict: 'mixed' }]));
    const ids = desk.asked.filter(({ name }) => name === 'saveNote').map(({ request }) => JSON.stringify(request));
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('by place on a keyboard with other letters, or with digits under Shift', async () => {
    press(row(0), '&', { code: 'Digit1' });
    await settle(async () => expect(await stored()).toMatchObject([{ verdict: 'true' }]));
    press(row(0), 'т', { code: 'KeyN' });
    await settle(() => expect(document.activeElement).toBe(row(1)));
  });

  test('none with a modifier, outside the list, or where something is typed', async () => {
    press(row(0), '1', { ctrlKey: true });
    press(page.querySelector('footer button'), '1');
    press(document.body, '1');
    press(row(0), 'Enter');
    await settle(() => expect(page.querySelector('textarea')).not.toBeNull());
    press(page.querySelector('textarea'), '1');
    press(page.querySelector('textarea'), 'n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await stored()).toEqual([]);
    expect(page.querySelector('textarea')).not.toBeNull();
  });
});

describe('a verdict on other words', () => {
  const changed = async () => {
    press(row(0), '5');
    await settle(async () => expect(await stored()).toMatchObject([{ verdict: 'false' }]));
    const [note] = await stored();
    if (!note) throw new Error('no note');
    const places = [{ id: note.id, state: 'changed', start: 0, exact: 'Eleven people were hurt' } as const];
    desk.answer = (name) => (name === 'read' ? { ...reading(), places } : onward);
    const selector = { exact: 'Nine people were hurt', prefix: '', suffix: '' };
    await saveNote({ note: { ...note, selector }, baseRevision: note.revision }, Date.now());
    await settle(() => expect(row(0).textContent).toContain('was: False, on “Nine people were hurt”'));
  };
  test('is open again; S lets it stand on the new words, and that can be taken back', async () => {
    const words = (exact: string) => ({ verdict: 'false', selector: { exact } });
    await changed();
    expect(page.textContent).not.toContain('1 of 4 checked');
    press(row(0), 's');
    await settle(async () =>
      expect(await stored()).toMatchObject([
        { ...words('Eleven people were hurt'), pastSelectors: [{ exact: 'Nine people were hurt' }] },
      ]),
    );
    await settle(() => expect(page.textContent).toContain('1 of 4 checked'));
    await settle(() => button('Undo').click());
    await settle(async () =>
      expect(await stored()).toMatchObject([{ ...words('Nine people were hurt'), pastSelectors: [] }]),
    );
  });
  test('another verdict settles it as well', async () => {
    await changed();
    press(row(0), '1');
    await settle(async () =>
      expect(await stored()).toMatchObject([{ verdict: 'true', selector: { exact: 'Eleven people were hurt' } }]),
    );
  });
  test('it stands first in the queue', async () => {
    await changed();
    choice(1, 'weight');
    await settle(() => expect(row(0).textContent).toContain('was: False'));
  });
});

describe('later', () => {
  test('asks for its reason; with one it counts as checked', async () => {
    row(0).focus();
    press(row(0), 'l');
    await settle(() => expect(document.activeElement).toBe(page.querySelector('.later input')));
    const field = page.querySelector<HTMLInputElement>('.later input');
    if (!field) throw new Error('no field');
    expect(button('Set to later').disabled).toBe(true);
    field.value = 'The office opens on Monday.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(() => expect(button('Set to later').disabled).toBe(false));
    button('Set to later').click();
    const later = { reason: 'The office opens on Monday.', recheckOn: null };
    await settle(async () => expect(await stored()).toMatchObject([{ later, verdict: null }]));
    await settle(() => expect(page.textContent).toContain('1 of 4 checked'));
    await settle(() => expect(document.activeElement).toBe(row(0)));
  });

  test('Escape goes back to the row and keeps nothing', async () => {
    press(row(0), 'L');
    await settle(() => expect(page.querySelector('.later input')).not.toBeNull());
    // Keys typed into the reason are letters of it.
    for (const key of ['1', 'n', 'l']) press(page.querySelector('.later input'), key);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(desk.asked.filter(({ name }) => name === 'saveNote')).toEqual([]);
    press(page.querySelector('.later input'), 'Escape');
    await settle(() => expect(page.querySelector('.later')).toBeNull());
    await settle(() => expect(document.activeElement).toBe(row(0)));
    expect(await stored()).toEqual([]);
  });
});

describe('the queue', () => {
  test('next goes by the order shown, past what is checked, to the summary', async () => {
    choice(1, 'weight');
    await settle(() => expect(row(0).textContent).toContain('40 crowns'));
    for (let at = 0; at < claims.length; at++) {
      await settle(() => button('Next unchecked').click());
      await settle(() => expect(document.activeElement?.closest('li')?.className).toContain('current'));
      press(document.activeElement, '5');
      await settle(() => expect(page.textContent).toContain(`${at + 1} of 4 checked`));
    }
    const summary = page.querySelector('.summary');
    expect(summary?.querySelector('h2')?.textContent).toBe('4 of 4 checked');
    expect(summary?.textContent).toContain('4 False or mostly false');
    expect(page.textContent).not.toContain('Next unchecked');
    button('4 verdicts need evidence').click();
    await settle(() => expect(rows()).toHaveLength(4));
  }, 15_000);

  test('a judged row stays under a filter until the reader moves on', async () => {
    choice(0, 'open');
    press(row(0), '1');
    await settle(() => expect(row(0).textContent).toContain('True'));
    expect(rows()).toHaveLength(4);
    press(row(0), 'n');
    await settle(() => expect(rows()).toHaveLength(3));
  });
});

describe('the row in hand', () => {
  test('not a claim: gone from list and count, and back by undo', async () => {
    row(2).click();
    await settle(() => button('Not a claim').click());
    await settle(() => expect(rows()).toHaveLength(3));
    await settle(() => expect(page.textContent).toContain('0 of 3 checked'));
    await settle(() => expect(document.activeElement).toBe(row(2)));
    button('Undo').click();
    await settle(() => expect(rows()).toHaveLength(4));
  });

  test('looks up its words at the reader’s addresses, in a new tab', async () => {
    row(3).click();
    await settle(() => expect(page.querySelectorAll('.folds a').length).toBeGreaterThan(1));
    const link = page.querySelector<HTMLAnchorElement>('.folds a');
    expect(link?.href).toContain('40%20crowns');
    expect(link?.rel).toBe('noopener noreferrer');
  });
});

test('filter and order come back with the article', async () => {
  choice(1, 'weight');
  button('Quotes').click();
  await settle(() => expect(rows()).toHaveLength(1));
  close();
  await open('panel', 1);
  expect(page.querySelectorAll<HTMLSelectElement>('.choices select')[1]?.value).toBe('weight');
});
