// What every export says of a link that nobody confirmed, and of a verdict that was on other words.

import { describe, expect, test } from 'vitest';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { exportFormats } from '../../utils/exchange/index.ts';
import { ownPieces } from '../../utils/exchange/markdown/markdown-own.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { claimReview } from '../../utils/exchange/write/claim-review.ts';
import { csv } from '../../utils/exchange/write/csv.ts';
import { hypothesis } from '../../utils/exchange/write/hypothesis.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { webAnnotation } from '../../utils/exchange/write/web-annotation.ts';
import type { Evidence, Note } from '../../utils/notes/note.ts';
import { versionOf } from '../../utils/notes/versions.ts';
import { article, note } from './make.ts';

const [known] = note().evidence;
if (!known) throw new Error('The example has no evidence.');
const link = (more: Partial<Evidence>): Evidence => ({ ...known, ...more });
const write = (format: (typeof exportFormats)[number], one: Note) =>
  format.write({ articles: [article()], notes: [one], at: 1 });
/** What people and other programs read: the records that our own files carry whole are taken out. */
const shown = (text: string): string =>
  text.replace(/,"(note|claimlight)":\{(?!"@id").*?"lastSeen":\{[^}]*\}\}/gs, '').replace(/href="data:[^"]*"/g, '');
const others = exportFormats.filter(({ id }) => id !== 'archive');

describe('a link with both old defaults, not confirmed', () => {
  const old = note({ verdict: 'true', evidence: [link({ stance: 'supports', kind: 'primary', confirmed: false })] });
  test.each(others)('$id says neither', (format) => {
    expect(shown(write(format, old))).not.toMatch(/supports|\bprimary\b/);
  });
  test('the reader’s own template says neither', () => {
    const own = { article: '{{notes}}', note: '{{evidence}}' };
    const pieces = ownPieces(own, { at: 1 }, (text) => text);
    pieces.add({ articles: [article()], notes: [old] });
    expect(pieces.end().join('')).not.toMatch(/supports|primary/);
  });
  test('it does not silence “needs evidence”', () => {
    expect(csv.write({ articles: [article()], notes: [old], at: 1 })).toContain('needs evidence');
    expect(report.write({ articles: [article()], notes: [old], at: 1 })).toContain('>needs evidence<');
  });
  test('the archive keeps the old values, marked', () => {
    const read = readAny('x', writeArchive({ articles: [article()], notes: [old], at: 1 }), 1);
    expect('error' in read ? null : read.notes[0]?.evidence).toEqual(old.evidence);
  });
  test('confirmed, it is said', () => {
    const sure = { ...old, evidence: [link({ stance: 'supports', kind: 'primary', confirmed: true })] };
    expect(csv.write({ articles: [article()], notes: [sure], at: 1 })).toContain('supports (primary, 2026-05-02)');
  });
});

test('a file of version 1 is read: its old defaults come unconfirmed, all else as chosen', () => {
  const file = writeArchive({ articles: [article()], notes: [note()], at: 1 }).replaceAll(',"confirmed":true', '');
  const stances = (text: string) => {
    const read = readAny('x', text, 1);
    return 'error' in read ? [] : read.notes[0]?.evidence.map(({ stance, confirmed }) => [stance, confirmed]);
  };
  expect(file).not.toContain('confirmed');
  expect(stances(file)).toEqual([['contradicts', true]]);
  expect(stances(file.replace('"contradicts"', '"supports"'))).toEqual([['supports', false]]);
});

test('an archive says the oldest version that can read it', () => {
  const version = (one: Note) => JSON.parse(writeArchive({ articles: [], notes: [one], at: 1 })).version;
  expect(version(note())).toBe(1);
  expect(version(note({ evidence: [link({ stance: null })] }))).toBe(2);
  expect(version(note({ evidence: [link({ kind: null })] }))).toBe(2);
  const other = versionOf(note({ evidence: [link({ stance: null })] }), note().id, 1);
  expect(version(note({ conflicts: [other] }))).toBe(2);
});

describe('a verdict on words that are others by now', () => {
  const changed = note({
    verdict: 'false',
    selector: { exact: '43 dead', prefix: '', suffix: '' },
    lastSeen: { at: Date.UTC(2026, 4, 3), state: 'changed', exact: '51 dead' },
  });
  const phrase = /was: False, on (“|&#8220;|\\u201c)43 dead/;
  test.each(others.filter(({ id }) => id !== 'hypothesis'))('$id', (format) => {
    const text = shown(write(format, changed));
    expect(text.replace(/\\([“”])/g, '$1')).toMatch(phrase);
  });
  test('the report does not count it as checked', () => {
    expect(report.write({ articles: [article()], notes: [changed], at: 1 })).toContain('0 checked');
  });
  test('Hypothesis has it as was:, and W3C as no assessment', () => {
    const bundle = { articles: [article()], notes: [changed], at: 1 };
    expect(JSON.parse(hypothesis.write(bundle)).annotations[0].tags).toContain('was:false');
    expect(JSON.parse(webAnnotation.write(bundle)).first.items[0]).toMatchObject({ motivation: 'commenting' });
  });
  test('a ClaimReview draft is on the words as they stand, without a rating', () => {
    const [draft] = JSON.parse(claimReview.write({ articles: [article()], notes: [changed], at: 1 }))['@graph'];
    expect(draft.claimReviewed).toBe('51 dead');
    expect(draft.reviewRating).not.toHaveProperty('ratingValue');
    expect(draft.creativeWorkStatus).toContain('a verdict on the words as they are now');
  });
});

test('status is written out of the rest, whatever stood in it', () => {
  const state = (change: Partial<Note>) =>
    JSON.parse(writeArchive({ articles: [], notes: [note(change)], at: 1 })).notes[0].status;
  expect(state({ status: 'in-progress', verdict: null })).toBe('open');
  expect(state({ status: 'open', verdict: 'mixed' })).toBe('done');
  expect(state({ status: 'done', verdict: null, later: { reason: 'Monday', recheckOn: null } })).toBe('later');
});
