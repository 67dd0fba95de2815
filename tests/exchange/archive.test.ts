// The archive: what goes out comes back equal, and nothing hostile comes in.

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type ArchiveContent, readArchive, writeArchive } from '../../utils/exchange/archive/archive.ts';
import { longestJson } from '../../utils/exchange/read/measure-json.ts';
import { noteSchema } from '../../utils/notes/note.ts';
import { versionOf } from '../../utils/notes/versions.ts';
import { defaultSettings } from '../../utils/settings.ts';
import { fc } from '../properties.ts';
import { anyStore, article, note, uuid } from './make.ts';

const at = Date.UTC(2026, 4, 3);
const small = { articles: [article()], notes: [note()], at };

function taken(json: string): ArchiveContent {
  const read = readArchive(json);
  if ('error' in read) throw new Error(read.error);
  return read;
}

describe('round trip', () => {
  test('generated stores come back equal', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const read = taken(writeArchive(store));
        expect(read.refused).toEqual([]);
        expect(read.articles).toEqual(store.articles);
        expect(read.notes).toEqual(store.notes);
        expect(read.at).toBe(store.at);
        expect(read.settings).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('the bin, other versions, an orphan and fields of a newer version are kept', () => {
    const kept = note({
      deleted: at,
      conflicts: [
        { ...versionOf(note({ text: 'The table gives 40.', tags: ['flood'] }), uuid(7), 2), humour: 'of a newer one' },
        versionOf(note({ verdict: 'mixed' }), uuid(8), 1),
      ],
      lastSeen: { at, state: 'orphan', exact: '' },
      mood: { of: ['a', 'newer', { version: 7 }] },
    });
    expect(taken(writeArchive({ ...small, notes: [kept] })).notes).toEqual([kept]);
  });

  test('settings come back, item by item', () => {
    const settings = {
      ...defaultSettings,
      kinds: { ...defaultSettings.kinds, statement: false, date: false },
      marks: false,
      showNotes: true,
      author: 'Desk of the Courier',
      neverSites: ['bank.example'],
      lookUps: [{ name: 'Register', url: 'https://register.example/?q=%s' }],
    };
    expect(taken(writeArchive({ ...small, settings })).settings).toEqual(settings);
    const broken = { ...settings, marks: 'yes', lookUps: [{ name: 'Bad', url: 'javascript:alert(1)' }] };
    const read = taken(writeArchive({ ...small, settings: broken as never }));
    const { marks: _marks, lookUps: _lookUps, ...others } = settings;
    expect(read.settings).toEqual(others);
    expect(read.refused.map(({ record }) => record)).toEqual(['settings.marks', 'settings.lookUps']);
  });

  test('a byte order mark before it does no harm', () => {
    expect(taken(`\uFEFF${writeArchive(small)}`).notes).toHaveLength(1);
  });
});

const whole = (records: unknown[], more = ''): string =>
  `{"format":"claimlight-archive","version":1,"at":"2026-05-03T00:00:00.000Z","articles":[],"notes":${JSON.stringify(records)}${more}}`;

describe('files refused whole', () => {
  const refusals: [string, string, RegExp][] = [
    ['empty', '', /not complete JSON/],
    ['cut off', writeArchive(small).slice(0, -40), /not complete JSON/],
    ['cut off in a string', writeArchive(small).slice(0, 200), /not complete JSON/],
    ['no JSON', '<html><body>Not found</body></html>', /not complete JSON/],
    ['a number', '42', /not a Claimlight archive/],
    ['null', 'null', /not a Claimlight archive/],
    ['a list', '[]', /not a Claimlight archive/],
    ['another program', '{"annotations":[]}', /not a Claimlight archive/],
    ['no version', '{"format":"claimlight-archive","articles":[],"notes":[]}', /which version/],
    ['version in words', '{"format":"claimlight-archive","version":"1","articles":[],"notes":[]}', /which version/],
    ['newer version', '{"format":"claimlight-archive","version":3}', /newer Claimlight \(archive version 3\).*Update/],
    [
      'no notes',
      '{"format":"claimlight-archive","version":1,"articles":[]}',
      /list of articles or of notes is missing/,
    ],
    ['notes as an object', '{"format":"claimlight-archive","version":1,"articles":[],"notes":{}}', /is missing/],
    ['many bad records', whole(Array.from({ length: 20_000 }, () => ({}))), /More than 10000 records/],
  ];
  test.each(refusals)('%s', (_, json, reason) => {
    const read = readArchive(json);
    expect(read).toEqual({ error: expect.stringMatching(reason) });
  });

  const bombs: [string, () => string, RegExp][] = [
    [
      'nested 5,000,000 deep',
      () => `{"format":"claimlight-archive","x":${'['.repeat(5e6)}${']'.repeat(5e6)}}`,
      /nested more/,
    ],
    ['nested objects, cut off', () => '{"a":'.repeat(1e6), /nested more/],
    ['ten million tiny notes', () => whole([]).replace('"notes":[]', `"notes":[${'{},'.repeat(1e7)}{}]`), /objects/],
    ['thirty million numbers', () => whole([]).replace('"notes":[]', `"notes":[${'0,'.repeat(3e7)}0]`), /values/],
    ['longer than the limit', () => ' '.repeat(longestJson + 1), /too large/],
  ];
  test.each(bombs)('%s', (_, make, reason) => {
    expect(readArchive(make())).toEqual({ error: expect.stringMatching(reason) });
  });

  test('brackets and quotation marks inside strings do not count', () => {
    const brackets = '[{'.repeat(200);
    for (const text of [brackets, `"${brackets}`, `\\"${brackets}`, '\\', `\\\\"${'"'.repeat(50)}${brackets}\\`]) {
      const kept = note({ text, tags: [brackets.slice(0, 100)] });
      expect(taken(writeArchive({ ...small, notes: [kept] })).notes).toEqual([kept]);
    }
  });
});

describe('records refused, the others kept', () => {
  const bad: [string, Record<string, unknown>, RegExp][] = [
    ['no id', { id: undefined }, /id/],
    ['id that is no UUID', { id: '1' }, /^id: Invalid UUID/],
    ['text as a number', { text: 5 }, /^text: .*Expected string/],
    ['text too long', { text: 'x'.repeat(200_001) }, /^text: more than 200000 characters$/],
    ['unknown verdict', { verdict: 'pants-on-fire' }, /^verdict: /],
    [
      'evidence by script',
      { evidence: [{ ...note().evidence[0], url: 'javascript:alert(1)' }] },
      /^evidence\.0\.url: A link must begin/,
    ],
    ['time before 1970', { created: -1 }, /^created: /],
    ['half a revision', { revision: 0.5 }, /^revision: /],
    ['tags as words', { tags: 'flood' }, /^tags: /],
    ['too many tags', { tags: Array.from({ length: 101 }, () => 'x') }, /^tags: more than 100 entries$/],
    ['no claim at all', { claim: undefined }, /claim/],
    ['selector as text', { selector: 'words' }, /^selector: /],
  ];
  test.each(bad)('%s', (_, change, reason) => {
    const read = taken(whole([note({ id: uuid(1) }), { ...note(), ...change }, note({ id: uuid(2) })]));
    expect(read.notes.map(({ id }) => id)).toEqual([uuid(1), uuid(2)]);
    expect(read.refused).toHaveLength(1);
    expect(read.refused[0]?.record).toMatch(/^note 2/);
    expect(read.refused[0]?.reason).toMatch(reason);
    expect(read.refused[0]?.reason.length).toBeLessThanOrEqual(300);
  });

  test('records that are no objects', () => {
    const read = taken(whole([null, 1, 'note', [], note()]));
    expect(read.notes).toHaveLength(1);
    expect(read.refused.map(({ record }) => record)).toEqual(['note 1', 'note 2', 'note 3', 'note 4']);
  });

  test('the second of two with one id, however it is written', () => {
    const id = '6F1C2D3E-0A0B-4C0D-8E0F-102030405060';
    const read = taken(whole([note({ text: 'first' }), note({ text: 'second' }), note({ id, text: 'third' })]));
    expect(read.notes.map(({ text }) => text)).toEqual(['first']);
    expect(read.refused.map(({ reason }) => reason)).toEqual(Array(2).fill(expect.stringContaining('stands twice')));
  });

  test('a number beyond all numbers is refused, as JSON could not write it back', () => {
    const json = whole([note()]).replace('"low":52', '"low":1e999');
    expect(taken(json).refused).toEqual([
      { record: `note 1 (${note().id})`, reason: expect.stringMatching(/^claim\.quantity\.low: /) },
    ]);
  });
});

describe('keys that mean something to JavaScript', () => {
  const keys = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    '\\u005f_proto__',
  ];
  test.each(keys)('%s is gone, everywhere, and the note is kept', (key) => {
    const poison = `"${key}":{"polluted":true}`;
    const json = whole([{ ...note(), extra: { deep: [{}] } }])
      .replace('"extra":{"deep":[{}]}', `${poison},"extra":{${poison},"deep":[{${poison}}]}`)
      .replace('{"format"', `{${poison},"format"`);
    expect(json.split('polluted')).toHaveLength(5);
    const read = taken(json);
    expect(read.notes).toEqual([{ ...note(), extra: { deep: [{}] } }]);
    expect(JSON.stringify(read)).not.toContain('polluted');
    expect(Object.assign({}, read.notes[0])).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('any text at all is answered, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => whole([value])),
      ),
      (text) => {
        const read = readArchive(text);
        expect('error' in read || read.notes.length === 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('an archive damaged in one place is refused, or what is taken from it is sound', () => {
  const json = writeArchive(small);
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(json.length - 1), fc.string({ maxLength: 3 }), (place, junk) => {
      const read = readArchive(json.slice(0, place) + junk + json.slice(place + 1));
      if ('error' in read || read.refused.length > 0) refused++;
      if (!('error' in read)) for (const kept of read.notes) v.parse(noteSchema, kept);
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(200);
});
