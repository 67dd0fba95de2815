// One runner for every case table: tests/claims/cases/<language>/<detector>.ts or <detector>-<family>.ts. The trace is printed only where a case fails.

import { describe, expect, test } from 'vitest';
import type { Trace } from '../../utils/claims/contracts.ts';
import { detectors } from '../../utils/claims/detectors/index.ts';
import { detectWith } from '../../utils/claims/engine.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { LanguagePack } from '../../utils/claims/pack/language-pack.ts';
import { readingOf } from '../bench/detect.ts';
import type { CaseFile, ClaimCase, Expected } from './case.ts';
import { allPacks } from './packs.ts';
import { finish } from './steps.ts';

const files = import.meta.glob<CaseFile>('./cases/*/*.ts', { eager: true });

test.each(allPacks.map((pack) => [pack.code, pack] as const))(
  '%s has cases for each detector whose words it brings',
  (code, pack) => {
    const wanted = detectors.filter(({ needs }) => !needs || needs in pack.brings).map(({ name }) => name);
    const tables = Object.keys(files).flatMap((path) => /cases\/(.+)\.ts$/.exec(path)?.[1] ?? []);
    expect(tables).toEqual(expect.arrayContaining(wanted.map((name) => `${code}/${name}`)));
  },
);

for (const [path, { cases, nothing }] of Object.entries(files)) {
  const [, language = '', file = ''] = /cases\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
  // A family's name begins with its detector's; of two detectors so named the longer name is meant.
  const [detector] = detectors
    .filter(({ name }) => `${file}-`.startsWith(`${name}-`))
    .toSorted((a, b) => b.name.length - a.name.length);
  const kind = detector?.kind ?? '';
  const pack = allPacks.find(({ code }) => code === language);
  if (!pack) throw new Error(`Cases for ${language}, which has no pack`);
  describe(`${language}/${file}`, () => {
    test('the file is named after a detector, which finds something in it, and holds negatives', () => {
      const made = new Set<string>();
      for (const row of cases) read(row, pack, ({ step, made: findings }) => findings && made.add(step));
      expect(made).toContain(detector?.name);
      expect(nothing.length).toBeGreaterThan(0);
    });
    test.each(cases.map((row) => [row.text, row] as const))('%s', (_, row) => check(row, kind, pack));
    test.each(nothing)('nothing: %s', (text) => check({ text, claims: [] }, kind, pack));
  });
}

const read = (row: ClaimCase, pack: LanguagePack, trace: Trace): Claim[] =>
  finish(detectWith(pack, readingOf({ ...row, headline: row.headline ?? false, language: pack.code }), trace));

function check(row: ClaimCase, kind: string, pack: LanguagePack): void {
  const lines: string[] = [];
  const claims = read(row, pack, (event) => {
    lines.push(JSON.stringify(event));
  });
  const found = claims.filter((claim) => claim.kind === kind);
  try {
    expect(found.map(({ exact }) => exact)).toEqual(inOrder(row).map(({ exact }) => exact));
    inOrder(row).forEach((wanted, index) => {
      const claim = found[index];
      if (claim) expect(seen(claim, wanted, claims, row.text)).toEqual(wanted);
    });
  } catch (error) {
    console.error(`${row.text}\n${lines.join('\n')}`);
    throw error;
  }
}

/** Expected claims in reading order, so that a table may list them as it likes. */
function inOrder(row: ClaimCase): Partial<Expected>[] {
  const at = ({ exact = '', nth = 0 }: Partial<Expected>): number => {
    let start = -1;
    for (let n = 0; n <= nth; n++) start = row.text.indexOf(exact, start + 1);
    if (exact === '' || start < 0) throw new Error(`The case does not hold its claim “${exact}”: ${row.text}`);
    return start;
  };
  return row.claims.toSorted((a, b) => at(a) - at(b) || (b.exact?.length ?? 0) - (a.exact?.length ?? 0));
}

/** The claim in the words of the case, with only the fields that the case gives. */
function seen(claim: Claim, wanted: Partial<Expected>, claims: readonly Claim[], text: string): Partial<Expected> {
  const { quantity, source, cue } = claim;
  const all: { [K in keyof Expected]: Expected[K] | undefined } = {
    exact: claim.exact,
    nth: text.slice(0, claim.start + claim.exact.length - 1).split(claim.exact).length - 1,
    rule: claim.rule,
    source: source?.exact ?? null,
    sourceName: source?.name,
    sourceClass: source?.class ?? 'none',
    cue: cue?.exact ?? null,
    within: claims.find(({ key }) => key === claim.within)?.exact,
    continues: claim.continues,
    value: quantity && quantity.low === quantity.high ? quantity.low : undefined,
    low: quantity?.low,
    high: quantity?.high,
    unit: quantity?.unit,
    bound: quantity?.bound,
    outcomes: claim.outcomes,
    who: claim.who,
    implied: claim.implied,
    part: claim.part,
    from: claim.from,
    to: claim.to,
    weightAtLeast: Math.min(claim.weight, wanted.weightAtLeast ?? 0),
    weightAtMost: Math.max(claim.weight, wanted.weightAtMost ?? 1),
  };
  return Object.fromEntries(
    Object.keys(wanted).map((field) => [field, Object.entries(all).find(([name]) => name === field)?.[1]]),
  );
}
