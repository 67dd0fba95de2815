// Two people wrote it: every format names both, each as one name, in the order of the page. What was kept before names were
// told apart has its byline alone.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ExportFormat } from '../../utils/exchange/format.ts';
import { markdown } from '../../utils/exchange/markdown/markdown.ts';
import { bibtex } from '../../utils/exchange/write/bibtex.ts';
import { cslJson } from '../../utils/exchange/write/csl-json.ts';
import { csv } from '../../utils/exchange/write/csv.ts';
import { plainText } from '../../utils/exchange/write/plain-text.ts';
import { readwise } from '../../utils/exchange/write/readwise.ts';
import { report } from '../../utils/exchange/write/report.ts';
import { ris } from '../../utils/exchange/write/ris.ts';
import { completeArticle } from '../../utils/notes/note.ts';
import { article, note } from './make.ts';

const two = { byline: 'Ines Talvik, Bo Lind', authors: ['Ines Talvik', 'Bo Lind'] };
const older = { byline: 'By Ines Talvik and Bo Lind', authors: [] };
const written = (format: ExportFormat, change: object) =>
  String(format.write({ articles: [article(change)], notes: [note()], at: Date.UTC(2026, 4, 4) }));

describe.each([
  ['CSL', cslJson, /"family": "Talvik",\s*"given": "Ines"\s*\},\s*\{\s*"family": "Lind",\s*"given": "Bo"\s*\}\s*\]/],
  ['RIS', ris, /AU {2}- Talvik, Ines\r\nAU {2}- Lind, Bo\r\n/],
  ['BibTeX', bibtex, /author = \{Talvik, Ines and Lind, Bo\}/],
  ['CSV', csv, /,Ines Talvik; Bo Lind,/],
  ['Readwise', readwise, /,"Ines Talvik, Bo Lind",/],
  ['plain text', plainText, /^Ines Talvik, Bo Lind, The Ossel Courier, 2026-05-01$/m],
  ['the report', report, />Ines Talvik, Bo Lind, The Ossel Courier, 1 May 2026</],
] as const)('%s', (_, format, names) => {
  test('names each of them', () => {
    expect(written(format, two)).toMatch(names);
  });

  test('has the byline where nothing better is known', () => {
    expect(written(format, older)).toContain('By Ines Talvik and Bo Lind');
  });

  test('names nobody where nobody is known', () => {
    expect(written(format, { byline: null, authors: [] })).not.toMatch(/Talvik|null|undefined/);
  });
});

test('the frontmatter of Markdown lists them', () => {
  const front = (change: object) => parse(written(markdown, change).split('---')[1] ?? '') as unknown;
  expect(front(two)).toMatchObject({ author: ['Ines Talvik', 'Bo Lind'] });
  expect(front({ byline: null, authors: [] })).not.toHaveProperty('author');
});

test('a record from before has no names, and keeps its byline', () => {
  const { authors: _, ...before } = article(older);
  expect(completeArticle(before)).toMatchObject({ byline: older.byline, authors: [] });
});
