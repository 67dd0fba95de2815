// @vitest-environment happy-dom
// Claims of one sentence: its words once, a verdict for one or for all of them.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { button, close, openAfresh, page, press, row, settle, stored } from './page-desk.ts';

beforeEach(() => openAfresh('panel'));
afterEach(close);

describe('a sentence of two claims', () => {
  const tick = () => page.querySelector<HTMLInputElement>('.whole input');
  const verdicts = async () => (await stored()).map(({ verdict }) => verdict);

  test('its words stand once, its claims below', () => {
    const sentence = page.querySelector('.sentence-words')?.closest('li');
    expect(sentence?.querySelector('.sentence-words')?.textContent).toBe(
      '“It fell at once,” said Runa Vik. Officials said it was sound.',
    );
    expect(sentence?.querySelectorAll('.row')).toHaveLength(2);
  });

  test('is judged as a whole where that is chosen, and taken back as a whole', async () => {
    row(1).click();
    await settle(() => expect(tick()).not.toBe(null));
    tick()?.click();
    await settle(() => expect(tick()?.checked).toBe(true));
    press(row(1), '5');
    await settle(async () => expect(await verdicts()).toEqual(['false', 'false']));
    await settle(() => button('Undo').click());
    await settle(async () => expect(await verdicts()).toEqual([]));
  });

  test('else claim by claim; the choice does not go on to the next', async () => {
    row(1).click();
    await settle(() => expect(tick()).not.toBe(null));
    tick()?.click();
    row(2).click();
    await settle(() => expect(tick()?.checked).toBe(false));
    press(row(2), '5');
    await settle(async () => expect(await verdicts()).toEqual(['false']));
  });
});
