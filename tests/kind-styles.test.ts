// Style sheets cannot read the table of kinds, so three of them repeat it: that of our pages, the card's and the page's own.
// Each must have for every kind what it has for the others, and the colours and forms must be those of the table.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ClaimKind, claimKinds, isTinted, kindColours, lineForm } from '../utils/claims/model/kinds.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const pages = 'components/shared/styles/kinds.css';
const card = 'utils/annotator/card/card-colours.css';
const painted = 'entrypoints/annotator.content/style.css';

/** The values a sheet gives a kind's colour, in their order: light, dark, and both with more contrast. */
const coloursIn = (path: string, kind: ClaimKind): string[] =>
  [...read(path).matchAll(new RegExp(`--${kind}: (#[0-9a-f]{6});`, 'g'))].map(([, colour = '']) => colour);

/** What stands in the rules with one selector, a rule an entry. */
const rules = (path: string, selector: string): string[] =>
  read(path)
    .split('}')
    .flatMap((rule) => (rule.split('{').slice(-2)[0]?.trim().endsWith(selector) ? [rule.split('{').at(-1) ?? ''] : []));

const properties = (rule = ''): string[] => [...rule.matchAll(/([\w-]+):/g)].map(([, name = '']) => name);

describe.each(claimKinds)('%s', (kind) => {
  test.each([pages, card])('has its four colours in %s', (path) => {
    const { light, dark } = kindColours[kind];
    expect(coloursIn(path, kind)).toEqual([light, dark, expect.any(String), expect.any(String)]);
    expect(coloursIn(path, kind)).toEqual(coloursIn(pages, kind));
  });

  test.each([pages, card])('has a class in %s that gives what those of the others give', (path) => {
    const [rule] = rules(path, `.${kind}`);
    expect(properties(rule)).toEqual(properties(rules(path, `.${claimKinds[0]}`)[0]));
    expect(rule).toContain(`var(--${kind})`);
  });

  test('has the form of its line, and a tint where it has one, on our pages', () => {
    const [rule = ''] = rules(pages, `.${kind}`);
    expect(rule).toContain(`--form: ${lineForm[kind]};`);
    expect(rule).toContain(`--line: ${lineForm[kind]} `);
    expect(!rule.includes('--tint: 0%')).toBe(isTinted[kind]);
  });

  test.each(['light', 'dark'] as const)(
    'is painted on %s ground, with more contrast and in forced colours',
    (ground) => {
      const name = `::highlight(claimlight-${kind}${ground === 'dark' ? '-dark' : ''})`;
      const [own = '', ...others] = rules(painted, name);
      const colour = kindColours[kind][ground];
      expect(own).toMatch(new RegExp(`text-decoration: underline ${lineForm[kind]} [\\d.]+px ${colour};`));
      expect(own.includes(`background-color: color-mix(in srgb, ${colour} `)).toBe(isTinted[kind]);
      expect(others.join()).toContain(coloursIn(pages, kind)[ground === 'dark' ? 3 : 2]);
      // Its own two rules; without tint for more contrast, in forced colours, and none on paper.
      expect(read(painted).split(name).length - 1).toBe(5);
    },
  );
});

test('no other sheet lists the kinds', () => {
  const sheets = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const listing = sheets.filter((path) => {
    if (!path.endsWith('.css')) return false;
    return claimKinds.filter((kind) => new RegExp(`(\\.|claimlight-)${kind}\\b`).test(read(path))).length > 1;
  });
  expect(listing.toSorted()).toEqual([pages, card, painted].toSorted());
});
