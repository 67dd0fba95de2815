// @vitest-environment happy-dom
// Whose a claim is, on its row and as a filter of the list, in the popup and in the panel.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveNote } from '../../utils/notes/write-notes.ts';
import { makeFacts, makeNote, uuid } from '../notes/make.ts';
import { claims, close, openAfresh, page, rows, settle } from './page-desk.ts';

const noteOn = async (nth: number, change: object) => {
  const claim = claims[nth];
  if (!claim) throw new Error('no claim');
  const { key, kind, exact, rule } = claim;
  const none = { source: null, cue: null, quantity: null, outcomes: [], who: null, from: null, to: null };
  const note = makeNote({ id: uuid(nth + 1), target: 'claim', claim: { key, kind, exact, rule, ...none }, ...change });
  await saveNote({ note, baseRevision: 0, article: { ...makeFacts(), text: '' } }, 1);
};
const choice = () => page.querySelector<HTMLSelectElement>('select[aria-label="People"]');
const says = () => rows().map((row) => [...row.querySelectorAll('.whose')].map(({ textContent }) => textContent));

describe.each(['popup', 'panel'] as const)('%s', (place) => {
  beforeEach(() => openAfresh(place));
  afterEach(close);

  test('nothing is said of people where there are none', async () => {
    await noteOn(0, { text: 'Alone.' });
    await settle(() => expect(rows()[0]?.textContent).toContain('Alone.'));
    expect([choice(), says().flat()]).toEqual([null, []]);
  });

  test('each row says whose it is and who wrote; the list can be that of one person', async () => {
    await noteOn(0, { assigned: 'Ada Brandt', author: 'Mirela', writer: 'Mirela' });
    await noteOn(3, { author: 'Mirela', writer: 'Oskar' });
    const said = [['For Ada Brandt', 'By Mirela'], [], [], ['By Mirela', 'By Oskar']];
    await settle(() => expect(says()).toEqual(said));
    const options = [...(choice()?.options ?? [])].map(({ text }) => text);
    expect(options).toEqual(['Everybody', 'By Mirela', 'By Oskar', 'For Ada Brandt']);
    const pick = (label: string) => {
      const select = choice();
      const option = [...(select?.options ?? [])].find(({ text }) => text === label);
      if (!select || !option) throw new Error(`no ${label}`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    pick('For Ada Brandt');
    await settle(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]?.textContent).toContain('Eleven people');
    pick('By Oskar');
    await settle(() => expect(rows()[0]?.textContent).toContain('40 crowns'));
    pick('Everybody');
    await settle(() => expect(rows()).toHaveLength(claims.length));
  });
});
