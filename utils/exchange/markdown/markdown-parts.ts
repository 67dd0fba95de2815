// Parts of a note as Markdown, the same for our own form and for the reader's templates.
import type { Note } from '../../notes/note.ts';
import type { Prose } from '../prose.ts';
import { evidenceHead } from '../write/labels.ts';
import { trimMarks } from '../write/trim-marks.ts';
import { linkTarget, plainWords } from './escape-markdown.ts';

/** A piece of evidence as an item of a list. */
export function evidenceLine(prose: Prose, item: Note['evidence'][number]): string {
  const target = linkTarget(item.url);
  const name = plainWords(item.title);
  const link = target ? (name ? `[${name}](${target})` : `<${target}>`) : name;
  const passage = plainWords(item.passage);
  return `- ${evidenceHead(prose, item)}: ${link}${passage ? ` — ${passage}` : ''}`;
}

/** As Obsidian takes tags: letters, digits, `-`, `_` and `/`, and not digits alone; '' where nothing is left. */
export function tagName(tag: string): string {
  const known = tag
    .toWellFormed()
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    // "https://news.example" would leave "//news-example", which engines that link bare addresses take for one.
    .replace(/[-/]{2,}/g, (run) => (run.includes('/') ? '/' : run));
  const name = trimMarks(known, '-/');
  return /^\d+$/.test(name) ? `n-${name}` : name;
}
