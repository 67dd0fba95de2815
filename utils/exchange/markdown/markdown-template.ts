// The reader's own Markdown templates: text with fields in double braces. A line whose fields are all empty is left out;
// a field of several lines repeats what stands before it on its line, so `> {{text}}` quotes all of it. Whatever a
// template says, the file holds no HTML, no images and no links but to the web: the template's own words go through the
// same filter as a note's text, and where two pieces meet, they must not make a link or an image together.

import { yamlText } from '../write/yaml-text.ts';
import { safeMarkdown } from './escape-markdown.ts';

/** A field's value: `markdown` as it goes into the text, `data` as it stands in frontmatter. */
export type Field = { readonly markdown: string; readonly data: string | number | readonly string[] };
export type Fields = Readonly<Record<string, Field>>;

const fieldMark = /\{\{\s{0,9}([a-z_]{1,30})\s{0,9}\}\}/g;

/** The names in double braces that are no fields: told to the reader, and left in the file as they were written. */
export const unknownFields = (template: string, known: readonly string[]): string[] => [
  ...new Set([...template.matchAll(fieldMark)].map(([, name = '']) => name).filter((name) => !known.includes(name))),
];

/** The template filled in; frontmatter at its beginning is YAML, all else Markdown. Never throws. */
export function fillTemplate(template: string, fields: Fields): { front: string; body: string } {
  const lines = template.replace(/\r\n?/g, '\n').split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return {
    front:
      end < 0
        ? ''
        : lines
            .slice(0, end + 1)
            .flatMap((line) => frontLine(line, fields))
            .join('\n'),
    body: lines
      .slice(end + 1)
      .flatMap((line) => bodyLine(line, fields))
      .join('\n'),
  };
}

type Part = { readonly text: string; readonly field: Field | null };

/** Literal text and fields in turn; an unknown field is literal text. */
function partsOf(line: string, fields: Fields): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const mark of line.matchAll(fieldMark)) {
    const field = Object.hasOwn(fields, mark[1] ?? '') ? (fields[mark[1] ?? ''] ?? null) : null;
    if (!field) continue;
    parts.push({ text: line.slice(from, mark.index), field: null }, { text: '', field });
    from = mark.index + mark[0].length;
  }
  return [...parts, { text: line.slice(from), field: null }];
}

const isBare = (parts: readonly Part[], empty: (field: Field) => boolean): boolean => {
  const found = parts.flatMap(({ field }) => field ?? []);
  return found.length > 0 && found.every(empty);
};

function frontLine(line: string, fields: Fields): string[] {
  const parts = partsOf(line, fields);
  if (isBare(parts, ({ data }) => data === '' || (Array.isArray(data) && data.length === 0))) return [];
  return [parts.map(({ text, field }) => (field ? dataText(field.data) : text.replace(/\p{Cc}/gu, ' '))).join('')];
}

const dataText = (data: Field['data']): string =>
  typeof data === 'number'
    ? String(data)
    : typeof data === 'string'
      ? yamlText(data)
      : `[${data.map(yamlText).join(', ')}]`;

function bodyLine(line: string, fields: Fields): string[] {
  const parts = partsOf(line, fields);
  if (isBare(parts, ({ markdown }) => markdown === '')) return [];
  // Everything before the first field is repeated: it is what makes a quotation or a list of each line.
  const before = parts.length > 1 ? safeMarkdown(parts[0]?.text ?? '') : '';
  const joined = parts.map(({ text, field }) => (field ? field.markdown : safeMarkdown(text))).reduce(joinSafely, '');
  return joined
    .split('\n')
    .map((each, n) => (n === 0 || !/^[>\s]*$/.test(before) ? each : `${before}${each}`).trimEnd());
}

/** Two pieces that are harmless alone may be a link or an image together. */
function joinSafely(left: string, right: string): string {
  if (right === '') return left;
  const [last, first] = [left.at(-1), right[0]];
  if (last === '!' && first === '[') return `${left.slice(0, -1)}&#33;${right}`;
  if (last === ']' && (first === '(' || first === ':' || first === '[')) return `${left.slice(0, -1)}&#93;${right}`;
  if (last === '<' || last === '&' || last === '/') return `${left.slice(0, -1)}&#${last.charCodeAt(0)};${right}`;
  // Behind an address or another backslash, ours would be taken for a part of it, and what it guards would act.
  if (first === '\\' && right.length > 1) return `${left}&#${right.charCodeAt(1)};${right.slice(2)}`;
  return left + right;
}
