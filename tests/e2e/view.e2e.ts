// The two views of a page: Key, which comes first, and All; what is painted, listed, counted and walked follows the switch.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { browsers } from './browsers.ts';
import { type Driver, until } from './driver/driver.ts';
import { editRow, openPopup, rowsOf, savedNote, typeInto } from './popup-steps.ts';
import { type Site, startSite } from './site.ts';
import { grantEverywhere, pointOf, press, readingOf, untilShown } from './steps.ts';

if (!process.env.BROWSER) console.warn('The command is tried in Chromium only: Firefox fires none that has no key.');

describe.each(browsers)('%s', (name, start) => {
  let driver: Driver;
  let site: Site;
  let url: string;
  let page: Page;
  let popup: Page;
  let claims: readonly Claim[];

  const isIn = (view: 'key' | 'all') => (claim: Claim) =>
    claim.kind !== 'date' && (view === 'all' || claim.view === 'key');
  /** What the list counts: "43 dead" in the headline stands with the sentence of the story that tells it again. */
  const listed = (view: 'key' | 'all'): number =>
    claims.filter((claim) => isIn(view)(claim) && claim.exact !== '43 dead').length;
  /** The words that the page shows marked, without what is pointed at or in hand. */
  const painted = async (): Promise<string[]> =>
    Object.entries(await driver.highlights(page))
      .filter(([layer]) => !/pointed|focus|note/.test(layer))
      .flatMap(([, words]) => words)
      .toSorted();
  const lines = (view: 'key' | 'all', more: readonly Claim[] = []): string[] => [
    ...new Set(
      claims
        .filter((claim) => isIn(view)(claim) || more.includes(claim))
        .map(({ kind, cue, exact }) => (kind === 'statement' && cue ? cue.exact : exact)),
    ),
  ];
  const untilPainted = (wanted: readonly string[]) =>
    until('the marks of the view', async () => {
      const seen = new Set(await painted());
      return seen.size > 0 && [...wanted].every((words) => seen.has(words)) && seen.size === wanted.length;
    });
  const badge = async (): Promise<string> => {
    const tab = await driver.tabId(url);
    return popup.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  };
  const untilCounted = (count: number) => until(`${count} on the badge`, async () => (await badge()) === String(count));

  beforeAll(async () => {
    site = await startSite();
    url = site.url('/river-flood');
    driver = await start();
    await grantEverywhere(driver, 'key');
    page = await driver.open(url);
    claims = (await readingOf(driver, url)).claims;
    popup = await openPopup(driver, url);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('Key comes first: fewer marks, no days, and the badge says how many', async () => {
    const key = claims.filter(isIn('key')).length;
    const all = claims.filter(isIn('all')).length;
    expect(key).toBeGreaterThan(3);
    expect(key).toBeLessThan(all);
    await untilPainted(lines('key'));
    await untilCounted(key);
    await untilShown(popup, `0 of ${listed('key')} checked`);
    expect(await rowsOf(popup)).toHaveLength(listed('key'));
  });

  test('All, by the switch: page, list and badge hold everything but days', async () => {
    const all = claims.filter(isIn('all')).length;
    await press(popup, /^All \d+$/);
    await untilShown(popup, `0 of ${listed('all')} checked`);
    await untilPainted(lines('all'));
    await untilCounted(all);
  });

  test.runIf(name === 'chromium')('the command goes back, and an open list follows', async () => {
    const key = claims.filter(isIn('key')).length;
    await driver.command(page, 'toggle-view');
    await untilPainted(lines('key'));
    await untilShown(popup, `0 of ${listed('key')} checked`);
    await untilCounted(key);
  });

  test('a claim with a note is painted and listed in Key, too', async () => {
    const rest = claims.find((claim) => claim.kind === 'figure' && claim.view === 'all');
    if (!rest) throw new Error('Every figure of the sample is Key.');
    await press(popup, /^All \d+$/);
    await editRow(popup, rest.exact);
    await typeInto(popup, 'textarea', 'Who measured it?');
    await savedNote(popup, ({ text }) => text === 'Who measured it?');
    await press(popup, 'Close');
    await press(popup, /^Key \d+$/);
    await untilPainted(lines('key', [rest]));
    await untilCounted(claims.filter(isIn('key')).length + 1);
    await until('its row', async () => (await rowsOf(popup)).some((row) => row.includes(rest.exact)));
  });

  test('a statement is a line under its cue; its words show while they are pointed at', async () => {
    const statement = claims.find(({ kind, cue, view }) => kind === 'statement' && cue && view === 'key');
    if (!statement?.cue) throw new Error('The sample has no statement with a cue in Key.');
    const pointed = async () =>
      Object.entries(await driver.highlights(page)).flatMap(([layer, words]) =>
        layer.includes('pointed') ? words : [],
      );
    const { x, y } = await pointOf(page, statement.exact.slice(-30));
    await page.mouse.move(x, y, { steps: 3 });
    await until('its words shown', async () => (await pointed()).includes(statement.exact));
    await page.mouse.move(2, 2);
    await until('nothing pointed at', async () => (await pointed()).length === 0);
  });
});
