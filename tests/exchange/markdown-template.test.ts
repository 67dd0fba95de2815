// The reader's own Markdown templates: what they make, and that none of them lets anything through.

import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../utils/exchange/markdown/markdown.ts';
import { articleFields, noteFields, templates } from '../../utils/exchange/markdown/markdown-own.ts';
import { fillTemplate, unknownFields } from '../../utils/exchange/markdown/markdown-template.ts';
import { inEnglish } from '../../utils/exchange/prose.ts';
import { fc } from '../properties.ts';
import { anyStore, article, note, uuid } from './make.ts';
import { engines, hostile, soup, strangers } from './markdown-engines.ts';

vi.setConfig({ testTimeout: 30_000 });
const at = Date.UTC(2026, 4, 3, 12);
const group = { article: article(), notes: [note()] };
const names = [
  ...new Set([
    ...Object.keys(articleFields(inEnglish, group, '')),
    ...Object.keys(noteFields(inEnglish, note(), group)),
  ]),
];
const written = (own: { article: string; note: string }, change = {}, more = {}) =>
  markdown.write({ articles: [article(more)], notes: [note(change)], at, markdown: own });

describe('what they make', () => {
  test('the built-in ones, kept as templates, give frontmatter that YAML reads, and the note', () => {
    const file = written({ article: `${templates.article}\n`, note: '' });
    const end = file.indexOf('\n---\n', 4);
    expect(parse(file.slice(4, end))).toEqual({
      title: 'River Ossel floods three villages',
      source: 'https://news.example/river-flood',
      author: ['Ines Talvik'],
      published: '2026-05-01',
      created: expect.stringMatching(/^2026-05-0[123]$/),
      tags: ['fact-check', 'flood'],
      claims: 1,
      checked: 1,
    });
    expect(file).toContain('> at least 52 people were killed');
    expect(file).toContain('> The ministry table gives **41**.');
  });

  test('a line whose fields are all empty is left out, others stay', () => {
    const own = { article: '{{notes}}', note: 'Verdict: {{verdict}}\n{{words}} ({{confidence}})\nNo field here' };
    expect(written(own, { verdict: null, confidence: null })).toBe('at least 52 people were killed ()\nNo field here');
  });

  test('a field of several lines repeats the quotation mark before it', () => {
    const own = { article: '{{notes}}', note: '> {{text}}' };
    expect(written(own, { text: 'One.\n\n- Two.' })).toBe('> One.\n>\n> - Two.');
  });

  test('what is no field stays as it was written, and is named', () => {
    const own = { article: '{{nots}} {{ notes }} {{constructor}} {{', note: '{{text' };
    expect(written(own)).toBe('{{nots}} {{text {{constructor}} {{');
    expect(unknownFields(own.article, Object.keys(articleFields(inEnglish, group, '')))).toEqual([
      'nots',
      'constructor',
    ]);
  });

  test('many articles: frontmatter at the top alone', () => {
    const other = article({ id: uuid(7), title: 'Bridge of Harwen' });
    const notes = [note(), note({ id: uuid(8), articleId: uuid(7) })];
    const own = { article: '---\ntitle: {{title}}\n---\n# {{title}}\n{{notes}}', note: '{{words}}' };
    const file = markdown.write({ articles: [article(), other], notes, at, markdown: own });
    expect(file.match(/^title:/gm)).toHaveLength(1);
    expect(file).toContain('\n---\n\n# Bridge of Harwen\n');
  });
});

/** Frontmatter is data to whoever reads it, and is no Markdown. */
const bodyOf = (file: string): string =>
  /^---\n.*?\n---\n/s.test(file) ? file.replace(/^---\n.*?\n---\n/s, '') : file;

describe('no template lets anything through', () => {
  const piece = fc.oneof(
    soup(6),
    fc.constantFrom(...names).map((name) => `{{${name}}}`),
    fc.constantFrom('![', '](', ']: ', '[', '<', 'javascript:alert(1)', '![x](', '<img src=', '>', '(', '"', '\n'),
  );
  const template = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  const text = fc.oneof(
    soup(12),
    fc.constantFrom(...hostile, '(javascript:alert(1))', '[x](https://a.example)', '[x]'),
  );

  test.each(engines)('%s: any template on any text', (_, engine) => {
    fc.assert(
      fc.property(template, template, text, text, (one, other, words, title) => {
        const change = { text: words, tags: [words.slice(0, 100)], selector: { exact: title, prefix: '', suffix: '' } };
        const file = written({ article: one, note: other }, change, { title: title.slice(0, 2000) });
        expect(strangers(engine(bodyOf(file)))).toEqual([]);
      }),
      {
        numRuns: 2000,
        // Found by this very test: a tag that began an address, and an address of the template that ate an escape.
        examples: [
          ['', '{{tags}}{{text}}', 'www.news.example and https://news.example and desk@news.example', 'x'],
          ['http://a.example{{title}}>', '', 'x', '<<img'],
        ],
      },
    );
  });

  test('any store by any template is written without a fault', () => {
    fc.assert(
      fc.property(anyStore, template, (store, one) => {
        expect(typeof markdown.write({ ...store, markdown: { article: one, note: one } })).toBe('string');
        expect(fillTemplate(one, {}).front).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
