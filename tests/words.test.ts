// The words of the interface: every language complete and fillable, none unused, and no word written into the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { capital } from '../utils/claims/model/kinds.ts';
import { noteKinds } from '../utils/notes/note.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const locales = join(root, 'public/_locales');
type Words = Record<string, { message: string; description?: string }>;
const catalogueOf = (language: string): Words =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')) as Words;

const forms = /_(zero|one|two|few|many|other)$/;
const stems = [...new Set(Object.keys(english).flatMap((key) => (forms.test(key) ? [key.replace(forms, '')] : [])))];
const fixed = Object.keys(english).filter((key) => !forms.test(key));
const fillings = (message: string): string => [...new Set(message.match(/\$\d/g) ?? [])].sort().join();

describe.each(readdirSync(locales))('%s', (language) => {
  const here = catalogueOf(language);
  // The forms that counts take: French and Spanish know one for round millions, which falls back to `other`.
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  const wanted = [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))];

  test('has every key, every plural form that its counts take, and no other', () => {
    const expected = [...fixed, ...stems.flatMap((stem) => wanted.map((form) => `${stem}_${form}`))];
    expect(Object.keys(here).sort()).toEqual(expected.sort());
  });

  test('fills the same places as English, and holds no markup and no stray space', () => {
    const wrong = Object.entries(here).flatMap(([key, { message }]) => {
      const stem = key.replace(forms, '');
      const model: string = (english as Words)[key]?.message ?? (english as Words)[`${stem}_other`]?.message ?? '';
      // A form for one count alone may spell the count out.
      const same =
        fillings(message) === fillings(model) ||
        (/_(zero|one|two)$/.test(key) && fillings(`$1${message}`) === fillings(`$1${model}`));
      return same && message.trim() !== '' && message.trim() === message && !/<\/?[a-z]/i.test(message) ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });

  test('fits what the browsers and their stores show', () => {
    expect(here.extensionName?.message).toBe('Claimlight');
    expect(here.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('is not English left standing', () => {
    if (language === 'en') return;
    // Names, numbers and examples are the same everywhere; sentences are not.
    const same = Object.entries(here).filter(
      ([key, { message }]) =>
        message === (english as Words)[key]?.message &&
        /\p{L}+ \p{L}+ \p{L}+/u.test(message) &&
        message !== 'W3C Web Annotation',
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

const sources = ['components', 'entrypoints', 'utils', 'wxt.config.ts'].flatMap((place) =>
  /\.ts$/.test(place)
    ? [place]
    : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
        .map((name) => join(place, name))
        .filter((name) => /\.tsx?$/.test(name)),
);

type Syntax = { readonly type: string } & Readonly<Record<string, unknown>>;
const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function nodesOf(node: unknown): Syntax[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  return isSyntax(node) ? [node, ...Object.values(node).flatMap(nodesOf)] : [];
}

const trees = new Map(
  sources.map((path) => {
    const { program, errors } = parseSync(path, readFileSync(join(root, path), 'utf8'));
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    return [path, nodesOf(program)];
  }),
);

/** A key whose one gap is filled with the name of a kind: `optionsKind${capital(kind)}`. */
const ofKinds = (quasis: readonly string[]): string[] =>
  quasis.length === 2 ? noteKinds.map((kind) => quasis.join(capital(kind))) : [];

test('no word is there for nothing', () => {
  const named = new Set<unknown>();
  for (const nodes of trees.values())
    for (const { type, value, quasis } of nodes) {
      if (type === 'TemplateLiteral') for (const key of ofKinds(shownBy({ type, quasis }))) named.add(key);
      if (type !== 'Literal' || typeof value !== 'string') continue;
      named.add(value);
      for (const [, key] of value.matchAll(/__MSG_(\w+)__/g)) named.add(key);
    }
  expect([...fixed, ...stems].filter((key) => !named.has(key))).toEqual([]);
});

/** Attributes whose text a reader sees or hears. */
const spoken = /^(title|placeholder|alt|label|summary|aria-(label|description|roledescription|valuetext|placeholder))$/;
/** The name of the product, and marks and examples that are the same in every language. */
const common = /^(Claimlight|https?:\/\/\S*|[a-z]+:\S*)$/;

/** What an expression may show: the branches of a choice, the text of a literal. */
function shownBy(value: unknown): string[] {
  if (!isSyntax(value)) return [];
  const { type } = value;
  if (type === 'JSXText' || (type === 'Literal' && typeof value.value === 'string')) return [String(value.value)];
  if (type === 'TemplateLiteral')
    return nodesOf(value.quasis).map(({ value: text }) => String(Reflect.get(Object(text), 'cooked')));
  if (type === 'JSXExpressionContainer') return shownBy(value.expression);
  if (type === 'ConditionalExpression') return [...shownBy(value.consequent), ...shownBy(value.alternate)];
  return type === 'LogicalExpression' ? [...shownBy(value.left), ...shownBy(value.right)] : [];
}

test('no shown word is written into the code', () => {
  const found = [...trees].flatMap(([path, nodes]) =>
    nodes.flatMap((node) => {
      const name = isSyntax(node.name) ? String(node.name.name) : '';
      const shown =
        node.type === 'JSXElement' || node.type === 'JSXFragment'
          ? [node.children].flat().flatMap(shownBy)
          : node.type === 'JSXAttribute' && spoken.test(name)
            ? shownBy(node.value)
            : [];
      return shown
        .map((text) => text.trim())
        .filter((text) => /\p{L}{2}/u.test(text) && !common.test(text))
        .map((text) => `${path}: ${text}`);
    }),
  );
  expect(found).toEqual([]);
});
