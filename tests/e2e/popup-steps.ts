// The reader's steps in the popup, and a look at what the store really holds.
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Note } from '../../utils/notes/note.ts';
import { type Driver, until } from './driver/driver.ts';
import { hit } from './hit.ts';
import { press, untilShown } from './steps.ts';

/** The popup for the tab at an address, as a page of its own at the popup's size. */
export async function openPopup(driver: Driver, url: string, shows = 'Note this article'): Promise<Page> {
  const tabId = await driver.tabId(url);
  const popup = await driver.extensionPage(`popup.html?tabId=${tabId}`);
  await popup.setViewport({ width: 400, height: 580 });
  await untilShown(popup, shows);
  return popup;
}

/** What the rows of the list say. */
export const rowsOf = (popup: Page): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('button.row')].map((row) => row.textContent ?? ''));

/** Clicks on the row of these very words; the rows of claims around and beside it show them too. */
export const chooseRow = (popup: Page, words: string): Promise<unknown> =>
  until(`a row with “${words}” to be clicked`, async () => {
    const found = await popup.evaluateHandle((wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('button.row')];
      const own = (row: Element) => (row.querySelector('.words strong') ?? row.querySelector('.words'))?.textContent;
      return (
        rows.find((row) => own(row) === wanted) ??
        rows.find((row) => own(row)?.includes(wanted)) ??
        rows.find((row) => row.textContent?.includes(wanted)) ??
        null
      );
    }, words);
    const row = found.asElement() as ElementHandle<Element> | null;
    return row !== null && hit(popup, row);
  });

/** Clicks on the first of them in the list, as it stands at that moment. */
export const chooseFirst = (popup: Page, selector: string): Promise<unknown> =>
  until(`“${selector}” to be clicked`, async () => {
    const first = await popup.$(selector);
    return first !== null && hit(popup, first);
  });

/** Clicks on something in or below the list. */
export const clickIn = (popup: Page, target: ElementHandle<Element>): Promise<unknown> =>
  until('the click to meet what it aims at', () => hit(popup, target));

/** Chooses the row with these words and opens its editor. */
export async function editRow(popup: Page, words: string): Promise<void> {
  await chooseRow(popup, words);
  await press(popup, /^(Write a note|Edit note)$/);
  await until('the editor', () => popup.$('form.editor textarea'));
}

/** Types into a field as a person would. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  const field = await until(selector, () => page.$(selector));
  await page.bringToFront();
  await field.click();
  await page.keyboard.type(text);
}

/** Every note in the store, the bin included, read from the database itself. */
export const storedNotes = (page: Page): Promise<Note[]> =>
  page.evaluate(
    () =>
      new Promise<Note[]>((resolve, reject) => {
        const opening = indexedDB.open('claimlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('notes').objectStore('notes').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((row: { note: Note }) => row.note));
          };
        };
      }),
  );

/** Waits until the store holds a note like this. */
export const savedNote = (page: Page, like: (note: Note) => boolean): Promise<Note> =>
  until('the note in the store', async () => (await storedNotes(page)).find(like));
