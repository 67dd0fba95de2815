// The HTML report: one file to read, print and hand over, which carries its own data. It has no script and loads nothing
// (a policy in the file forbids it). The archive lies in one download link at the very end, as base64; the library finds
// it there by text search and never parses the page (read-report.ts).
//   shown: the notes outside the bin, by article, in the order of the story; carried: everything that was to be exported,
//   without the settings, as a report is made to be handed on.
// Written in pieces: of each batch the sections, the articles and the notes; only the tally is kept.
import { isChecked, needsEvidence } from '../../notes/judged.ts';
import { archivePieces } from '../archive/archive.ts';
import { toJoinableBase64 } from '../base64.ts';
import { type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { inEnglish, type Prose, say } from '../prose.ts';
import { archiveMark } from '../read/read-report.ts';
import { dayIn, dayOf, dayWords } from '../times.ts';
import { type ArticleWithNotes, authorsOf, byArticle } from './by-article.ts';
import { escapeHtml, webLink } from './escape-html.ts';
import { inLanguage, noteSection } from './report-note.ts';
import { reportStyle } from './report-style.ts';

export const report: ExportFormat = {
  id: 'report',
  labelKey: 'exchangeReport',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  write: (bundle) => writeWhole(reportPieces, bundle),
  pieces: reportPieces,
};

type Tally = { notes: number; checked: number; bare: number; titles: string[] };

function reportPieces<P>(facts: ExportFacts, keep: (html: string) => P): PieceWriter<P> {
  const prose = facts.prose ?? inEnglish;
  const tally: Tally = { notes: 0, checked: 0, bare: 0, titles: [] };
  const sections: P[] = [];
  const archive = archivePieces({ at: facts.at }, (json) => keep(toJoinableBase64(json)));
  return {
    add(batch) {
      const html = byArticle(batch).map((group) => section(prose, group, tally));
      if (html.length > 0) sections.push(keep(html.join('')));
      archive.add(batch);
    },
    end: () => [
      keep(head(prose, tally, facts.at)),
      ...sections,
      keep(`${tally.notes === 0 ? `<p>${say(prose, 'fileNone')}</p>\n` : ''}${foot(prose, facts.at)}`),
      ...archive.end(),
      keep(`">${say(prose, 'fileSave')}</a></p>\n</footer>\n</body>\n</html>\n`),
    ],
  };
}

function section(prose: Prose, { article, notes }: ArticleWithNotes, tally: Tally): string {
  tally.notes += notes.length;
  tally.checked += notes.filter(isChecked).length;
  tally.bare += notes.filter(needsEvidence).length;
  const title = article ? article.title.trim() || article.url : say(prose, 'fileNoArticle');
  tally.titles.push(title);
  const byline = [
    article && authorsOf(article).join(', '),
    article?.publisher,
    dayWords(dayIn(article?.published ?? null), prose.language),
  ]
    .filter(Boolean)
    .join(', ');
  return [
    `<section id="a${tally.titles.length}">`,
    `<h2 dir="auto"${inLanguage(article)}>${article ? webLink(article.url, title) : title}</h2>`,
    byline && `<p class="meta" dir="auto">${escapeHtml(byline)}</p>`,
    // On paper a link is worth what can be read of it.
    article && `<p class="meta address" dir="ltr">${escapeHtml(article.url)}</p>`,
    ...notes.map((note) => noteSection(prose, note, article)),
    article?.text.trim() &&
      `<details><summary>${escapeHtml(say(prose, 'fileTextThen'))}</summary><div dir="auto"${inLanguage(article)}>${escapeHtml(article.text)}</div></details>`,
    '</section>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A list of contents helps as long as it can be overlooked. */
const longestContents = 300;

function head(prose: Prose, { notes, checked, bare, titles }: Tally, at: number): string {
  const number = (count: number) => count.toLocaleString(prose.language);
  const parts = [
    dayWords(dayOf(at), prose.language),
    prose.counted('libraryNotes', notes),
    prose.counted('libraryArticles', titles.length),
    say(prose, 'fileChecked', number(checked)),
    bare > 0 ? say(prose, 'fileBare', number(bare)) : '',
  ];
  const title = say(prose, 'fileTitle');
  const name = titles.length === 1 ? say(prose, 'libraryArticleScope', titles[0] ?? '') : title;
  const contents = titles
    .map((title, index) => `<li><a href="#a${index + 1}"><bdi>${escapeHtml(title)}</bdi></a></li>`)
    .join('');
  return `<!doctype html>
<html lang="${prose.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Claimlight">
<title>${escapeHtml(name)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="meta">${parts.filter(Boolean).map(escapeHtml).join(' · ')}</p>
</header>
${titles.length > 1 && titles.length <= longestContents ? `<nav aria-label="${say(prose, 'fileContents')}"><ol>${contents}</ol></nav>\n` : ''}<main>
`;
}

const foot = (prose: Prose, at: number): string => `</main>
<footer>
<p>${escapeHtml(say(prose, 'fileBy'))}</p>
<p class="save"><a id="claimlight-archive" download="claimlight${at ? ` ${dayOf(at)}` : ''}.claimlight.json" ${archiveMark}`;
