// Two Markdown engines, what their HTML may hold, and text made to break them.

import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { markdownTags } from '../../utils/exchange/markdown/markdown-tree.ts';
import { fc } from '../properties.ts';

const markdownIt = new MarkdownIt({ html: true, linkify: true });
export const engines: [string, (text: string) => string][] = [
  ['marked', (text) => marked.parse(text, { async: false, gfm: true })],
  ['markdown-it', (text) => markdownIt.render(text)],
];
const page = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });

export function render(html: string) {
  const body = page.document.createElement('div');
  body.innerHTML = html;
  return body;
}

const allowed = new Set(
  'p blockquote h1 h2 h3 h4 h5 h6 ul ol li hr br em strong del s code pre a table thead tbody tr th td input'.split(
    ' ',
  ),
);

export function strangers(html: string): string[] {
  const found: string[] = [];
  for (const element of render(html).querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (!allowed.has(name)) found.push(name);
    if (name === 'input' && (element.getAttribute('type') !== 'checkbox' || !element.hasAttribute('disabled')))
      found.push(name);
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute) ?? '';
      if (attribute === 'href' && /^(https?:\/\/|mailto:)/i.test(value)) continue;
      const harmless = ['title', 'start', 'align', 'type', 'disabled', 'checked', 'class', 'style'].includes(attribute);
      if (!harmless || (attribute === 'style' && !/^text-align:\w+$/.test(value)))
        found.push(`${name} ${attribute}=${value}`);
    }
  }
  return found;
}

/** What in a note of the report is neither an element nor an attribute that the tree of Markdown can hold. */
export function strangersToReport(elements: readonly Seen[]): string[] {
  const found: string[] = [];
  for (const { tagName, given } of elements) {
    const name = tagName.toLowerCase();
    if (!tags.has(name)) found.push(name);
    for (const [attribute, value] of given)
      if (!harmless[`${name} ${attribute}`]?.test(value)) found.push(`${name} ${attribute}=${value}`);
  }
  return found;
}

/** An element and its attributes, by name and value. */
export type Seen = { readonly tagName: string; readonly given: readonly (readonly [string, string])[] };
const tags = new Set<string>(markdownTags);
const harmless: Readonly<Record<string, RegExp>> = {
  'a href': /^(https?:\/\/|mailto:[^?]+$)/i,
  'a rel': /^noopener noreferrer$/,
  'ol start': /^\d+$/,
  'p class': /^heading$/,
};

/** Text made of the pieces that Markdown and HTML are made of. */
export function soup(max: number) {
  const pieces =
    '< > & " \' ` `` ``` ~~~ * ** _ [ ] ( ) ![ ]( ]: : # - + 1. | \\ = ^ $ % { } ! @ / javascript: https:// http://a.example ftp:// www. <b> </b> <img <!-- --> &#106; &lt; a b \t'.split(
      ' ',
    );
  return fc
    .array(fc.constantFrom(...pieces, '\n', '\n\n', ' ', '    '), { maxLength: max })
    .map((parts) => parts.join(''));
}

/** Page text that has broken such programs, or tries to. */
export const hostile = [
  '<script>alert(1)</script>',
  '<img src=https://spy.example/x.png onerror=alert(1)>',
  '![spy](https://spy.example/x.png)',
  '![spy][ref]\n\n[ref]: https://spy.example/x.png',
  '\\![spy](https://spy.example/x.png)',
  '[click](javascript:alert(1))',
  '[click]( javascript:alert(1) "title")',
  '[click](java&#115;cript:alert(1))',
  '[click](&#x6A;avascript:alert(1))',
  '[click](data:text/html,<b>x</b>)',
  '[click](<javascript:alert(1)>)',
  '[click](//spy.example)',
  '[click]\n\n[click]: javascript:alert(1)',
  '[click]:\njavascript:alert(1)\n\n[click]',
  '<javascript:alert(1)>',
  'xftp://http://a.example //spy.example',
  '<ftp://files.example/x>',
  'ftp://files.example/x',
  '\\<b>bold</b>',
  '\\\\<b>bold</b>',
  '<!-- comment -->',
  '<![CDATA[ x ]]>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '<https://news.example/ onclick=alert(1)>',
  '<https://news.example/"><b>',
  '&lt;b&gt; &amp;lt;',
  '```\nan open fence',
  '~~~html\n<b>open</b>',
  '- ```\n  fence in a list',
  '> ```\nfence in a quotation',
  '# Heading',
  'Heading\n---',
  '---\ntitle: other\n---',
  '| a | b |\n|---|---|\n| <i>c</i> | d |',
  '*a **b `c',
  '`<b>` and ``<i>``',
  '1. list\n2. list',
  '5) list',
  '+ list',
  '[[Wiki]] ![[Embed]] %%comment%% ==mark== #tag $x$ ^id [^1]',
  'www.news.example and https://news.example and desk@news.example',
  '_www.news.example and xwww.news.example',
  'line one\r\nline two\rline three\u2028line four',
  '\0 and \u202Ereversed\u202C and \uFEFF',
  '\t\tindented',
  '    indented code',
  '<a href="https://news.example">link</a>',
  '{{template}} {% raw %} <% code %>',
];
