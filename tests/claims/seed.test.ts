// A whole article: every claim that a careful reader lists must come out, and nothing that must not be marked.
// The shared seed article is used where it is present; an article of our own carries the same kinds of expectations.

import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { allClaims } from '../../utils/claims/index.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import type { Reading } from '../../utils/claims/model/reading.ts';
import { readingOf } from '../bench/detect.ts';
import { type Listed, listedSchema } from './listed.ts';
import { ownArticle, ownClaims, ownNothing, ownPublished } from './own-article.ts';

const folder = new URL('../../../shared/data/seed/', import.meta.url);
const seedSchema = v.object({ claims: v.array(listedSchema) });
const germanSchema = v.object({ claims: v.array(listedSchema), mustNotMark: v.array(v.string()) });
const present = existsSync(new URL('seed-article.txt', folder));
if (!present) console.warn('The shared seed article is absent: only the article of our own is read.');

describe.skipIf(!present)(`the seed article${present ? '' : ' (skipped: ../shared is absent)'}`, () => {
  if (!present) return;
  const text = readFileSync(new URL('seed-article.txt', folder), 'utf8');
  const { claims } = v.parse(seedSchema, JSON.parse(readFileSync(new URL('seed-article.claims.json', folder), 'utf8')));
  // What must not be marked there stands on the page around the article: that is for whoever finds the article.
  const reading = readingOf({ text, headline: true, published: '2025-05-19T00:01:00+01:00' });
  checkArticle(reading, claims, []);
  test('Key holds each count of victims with its statement, and every quotation that has a speaker', () => {
    const found = allClaims(reading);
    const wanted = found.filter(
      ({ kind, source, within, key }) =>
        kind === 'casualty' ||
        (kind === 'quote' && source) ||
        found.some((other) => other.kind === 'casualty' && (other.within === key || within === other.key)),
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter(({ view }) => view !== 'key').map(({ exact }) => exact)).toEqual([]);
  });
});

describe('an article of our own', () => {
  checkArticle(readingOf({ text: ownArticle, headline: true, published: ownPublished }), ownClaims, ownNothing);
});

describe('a German article of our own', () => {
  const page = new URL('../articles/moordeich/', import.meta.url);
  const html = readFileSync(new URL('page.html', page), 'utf8');
  const lines = [...html.matchAll(/<(?:h1|p)>([^<]*)<\/(?:h1|p)>/g)].map(([, words]) => words);
  const { claims, mustNotMark } = v.parse(germanSchema, JSON.parse(readFileSync(new URL('claims.json', page), 'utf8')));
  const published = '2031-03-12T07:30:00+01:00';
  checkArticle(readingOf({ text: lines.join('\n'), headline: true, published, language: 'de' }), claims, mustNotMark);
  test('has 800 words', () => expect(lines.join(' ').split(' ').length).toBeGreaterThanOrEqual(800));
});

function checkArticle(reading: Reading, listed: readonly Listed[], nothing: readonly string[]): void {
  const claims = allClaims(reading);
  test('lists something to find', () => expect(listed.length).toBeGreaterThan(10));
  test.each(listed.map((one) => [`${one.kind} ${one.exact ?? one.contains}`, one] as const))('%s', (_, one) => {
    const found = claims.filter((claim) => matches(claim, one, reading.text));
    const near = claims.filter(
      ({ kind, exact }) => kind === one.kind && exact.includes(one.contains ?? one.exact ?? ''),
    );
    expect(found, JSON.stringify(near, null, 1)).not.toEqual([]);
  });
  test.each(nothing)('nothing is marked at: %s', (words) => {
    const at = reading.text.indexOf(words);
    expect(at, 'the words stand in the text').toBeGreaterThanOrEqual(0);
    const over = claims.filter(({ start, end, kind }) => kind !== 'date' && start < at + words.length && at < end);
    expect(over).toEqual([]);
  });
  test('spans hold the words they name, and weights lie between 0 and 1', () => {
    for (const { start, end, exact, weight } of claims) {
      expect(reading.text.slice(start, end)).toBe(exact);
      expect(weight >= 0 && weight <= 1).toBe(true);
    }
  });
}

function matches(claim: Claim, one: Listed, text: string): boolean {
  const { quantity, source, cue } = claim;
  if (claim.kind !== one.kind) return false;
  if (one.exact !== undefined && claim.exact !== one.exact) return false;
  if (one.contains !== undefined && !claim.exact.includes(one.contains)) return false;
  if (one.nth !== undefined && text.slice(0, claim.start).split(claim.exact).length - 1 !== one.nth) return false;
  const same: [unknown, unknown][] = [
    [one.source, source?.exact],
    [one.sourceName, source?.name],
    [one.sourceClass, source?.class],
    [one.cue, cue?.exact],
    [one.low ?? one.value, quantity?.low],
    [one.high ?? one.value, quantity?.high],
    [one.unit, quantity?.unit],
    [one.outcomes?.join(), claim.outcomes?.join()],
    [one.who, claim.who],
    [one.from, claim.from],
    [one.to, claim.to],
  ];
  return same.every(([wanted, got]) => wanted === undefined || wanted === got);
}
