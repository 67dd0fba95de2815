// The rule for new fields: what a version of a note has once had is kept, and what it has not had is optional or `added`.
// The lists of every version are frozen; this holds the schemas to them.

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exampleNote } from '../../components/options/template-example.ts';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { emptyNote } from '../../utils/notes/empty-note.ts';
import { added, kept } from '../../utils/notes/kept.ts';
import { articleSchema, noteSchema } from '../../utils/notes/note.ts';
import { versionOf } from '../../utils/notes/versions.ts';
import { frozen, frozenNames, rawRecords } from '../exchange/archives.ts';
import { anyStore } from '../exchange/make.ts';
import { fc } from '../properties.ts';
import { type Field, fieldIn, fieldsOf, lineOf } from './fields.ts';

const now = [...fieldsOf('note', noteSchema), ...fieldsOf('article', articleSchema)];
const versions = frozenNames
  .filter((name) => name.endsWith('-fields.txt'))
  .map((name) => ({
    version: name.replace('-fields.txt', ''),
    fields: frozen(name).trimEnd().split('\n').map(fieldIn),
  }));

/** Why notes of a version could not be read with these fields, in words that say what to do. */
function troubles(version: string, old: readonly Field[], fields: readonly Field[]): string[] {
  const before = new Map(old.map((field) => [field.path, field]));
  const after = new Map(fields.map((field) => [field.path, field]));
  const parent = (path: string) => path.replace(/(\[\]|\.\w+)$/, '');
  // Below a field that is new itself, all are as new.
  const isNew = ({ path }: Field) => !before.has(path) && (before.has(parent(path)) || /^\w+$/.test(parent(path)));
  return [
    ...fields.filter(isNew).flatMap(({ path, optional, filled }) => {
      if (filled === 'default')
        return `${path}: a default reaches files alone, not the rows of the database. Write added(schema, () => fallback), from utils/notes/kept.ts.`;
      return optional || filled
        ? []
        : `${path}: ${version} does not have it, so every note kept by then would be refused. Write added(schema, () => null), from utils/notes/kept.ts, or v.optional(schema).`;
    }),
    ...old.flatMap((was) => {
      const is = after.get(was.path);
      if (!is)
        return `${was.path}: it is gone, and a Claimlight of ${version} refuses notes without it. Keep it, or make a new version of the archive.`;
      const gone = was.values.filter((value) => !is.values.includes(value));
      if (gone.length > 0)
        return `${was.path}: notes of ${version} may hold ${gone.join(', ')} and would be refused. Take it still.`;
      if (was.nullable && !is.nullable)
        return `${was.path}: notes of ${version} may hold null and would be refused. Take it still.`;
      if (was.optional && !is.optional && is.filled !== 'added')
        return `${was.path}: notes of ${version} may lack it and would be refused. Leave it optional, or write added(schema, () => fallback).`;
      return !was.optional && is.optional
        ? `${was.path}: a Claimlight of ${version} refuses notes without it. Leave it required.`
        : [];
    }),
  ];
}

test('notes of every version are read, and read by the version before', () => {
  expect(versions.map(({ version }) => version)).toContain('v1');
  expect(versions.flatMap(({ version, fields }) => troubles(version, fields, now))).toEqual([]);
});

test('what an older version would refuse makes the archive one of a newer version', () => {
  const [v1] = versions;
  const before = new Map(v1?.fields.map((field) => [field.path, field]));
  const widened = now.filter((field) => field.nullable && before.get(field.path)?.nullable === false);
  expect(widened.map(({ path }) => path)).toEqual([
    'note.evidence[].stance',
    'note.evidence[].kind',
    'note.conflict.evidence[].stance',
    'note.conflict.evidence[].kind',
  ]);
  const { evidence, ...rest } = exampleNote;
  for (const unset of [{ stance: null }, { kind: null }]) {
    const links = evidence.map((one) => ({ ...one, ...unset }));
    for (const note of [
      { ...rest, evidence: links },
      { ...exampleNote, conflicts: [{ ...versionOf(exampleNote, exampleNote.id, 1), evidence: links }] },
    ])
      expect(writeArchive({ articles: [], notes: [note], at: 1 })).toContain('"version":2');
  }
});

describe('what breaks the rule is named', () => {
  const shape = (entries: v.ObjectEntries) => fieldsOf('note', kept(entries));
  const first = {
    id: v.string(),
    mood: v.picklist(['calm', 'cross']),
    tag: v.nullable(v.string()),
    nick: v.optional(v.string()),
    link: kept({ url: v.string() }),
  };
  const cases: [string, v.ObjectEntries, RegExp | null][] = [
    [
      'a new field that must be there',
      { assignee: v.nullable(v.string()) },
      /^note\.assignee: v1 does not have it.*Write added/,
    ],
    [
      'one with a default of the library',
      { assignee: v.optional(v.nullable(v.string()), null) },
      /^note\.assignee: a default reaches files alone/,
    ],
    ['one that may be missing', { assignee: v.optional(v.string()) }, null],
    ['one that is added', { assignee: added(v.nullable(v.string()), () => null) }, null],
    ['an added one with fields of its own', { likes: added(v.array(kept({ by: v.string() })), () => []) }, null],
    [
      'a new field further in',
      { link: kept({ url: v.string(), title: v.string() }) },
      /^note\.link\.title: v1 does not have it/,
    ],
    ['an added one further in', { link: kept({ url: v.string(), title: added(v.string(), () => '') }) }, null],
    ['a value more', { mood: v.picklist(['calm', 'cross', 'glad']) }, null],
    ['a value less', { mood: v.picklist(['calm']) }, /^note\.mood: notes of v1 may hold cross/],
    ['another type', { id: v.number() }, /^note\.id: notes of v1 may hold string/],
    ['null no more', { tag: v.string() }, /^note\.tag: notes of v1 may hold null/],
    ['optional no more', { nick: v.string() }, /^note\.nick: notes of v1 may lack it/],
    ['optional no more, but added', { nick: added(v.string(), () => '') }, null],
    ['now optional', { id: v.optional(v.string()) }, /^note\.id: a Claimlight of v1 refuses notes without it/],
  ];
  test.each(cases)('%s', (_, change, words) => {
    const found = troubles('v1', shape(first), shape({ ...first, ...change }));
    expect(found).toEqual(words ? [expect.stringMatching(words)] : []);
  });

  test('a field that is gone', () => {
    const { mood: _mood, ...others } = first;
    expect(troubles('v1', shape(first), shape(others))).toEqual([expect.stringMatching(/^note\.mood: it is gone/)]);
  });

  test('a kind of schema that the walk does not know', () => {
    expect(() => shape({ either: v.union([v.string(), v.number()]) })).toThrow(
      'note.either: say in tests/notes/fields.ts',
    );
  });
});

test('the lists of fields are lines that can be read', () => {
  for (const { version, fields } of versions)
    expect(`${fields.map(lineOf).join('\n')}\n`).toBe(frozen(`${version}-fields.txt`));
});

test('the frozen archive has every field of version 1 in every shape', () => {
  const { articles, notes } = rawRecords('v1-every-shape.json');
  const seen = new Map<string, Set<string>>();
  const look = (path: string, value: unknown): void => {
    const kind = Array.isArray(value) ? 'array' : typeof value;
    const shapes = [value === null ? 'null' : kind, ...(typeof value === 'string' ? [value] : [])];
    seen.set(path, new Set([...(seen.get(path) ?? []), ...shapes]));
    if (Array.isArray(value)) for (const each of value) look(`${path}[]`, each);
    else if (typeof value === 'object' && value !== null) {
      const names = fields.flatMap((field) =>
        field.path.startsWith(`${path}.`) ? (field.path.slice(path.length + 1).match(/^\w+/) ?? []) : [],
      );
      for (const name of new Set(names))
        look(`${path}.${name}`, Object.entries(value).find(([key]) => key === name)?.[1]);
    }
  };
  const fields = versions.find(({ version }) => version === 'v1')?.fields ?? [];
  for (const each of notes) look('note', each);
  for (const each of articles) look('article', each);
  const lacking = fields.flatMap(({ path, optional, nullable, values }) =>
    [...values, ...(nullable ? ['null'] : []), ...(optional ? ['undefined'] : [])]
      .filter((shape) => !seen.get(path)?.has(shape))
      .map((shape) => `${path}: ${shape}`),
  );
  expect(lacking).toEqual([]);
});

test('the tests make every field that a note and an article must have', () => {
  const needed = (schema: v.GenericSchema) =>
    fieldsOf('', schema).flatMap(({ path, optional }) => (optional ? [] : (/^\.(\w+)$/.exec(path)?.[1] ?? [])));
  expect(Object.keys(emptyNote({ id: '', articleId: '', created: 0 }))).toEqual(needed(noteSchema));
  const lacking = (made: readonly object[], schema: v.GenericSchema) =>
    needed(schema).filter((name) => made.some((each) => !Object.hasOwn(each, name)));
  const stores = fc.sample(anyStore, 50);
  const hint = 'tests/exchange/make.ts does not make these fields, so no round trip is tried with them';
  expect(
    lacking(
      stores.flatMap(({ notes }) => notes),
      noteSchema,
    ),
    hint,
  ).toEqual([]);
  expect(
    lacking(
      stores.flatMap(({ articles }) => articles),
      articleSchema,
    ),
    hint,
  ).toEqual([]);
});
