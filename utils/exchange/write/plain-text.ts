// Plain text for the clipboard and for mail: title, facts, then each note as words, judgement, text, evidence and link.
// Fields as in Markdown, without markup; nothing is escaped, as nothing reads it but people.

import { notedWords } from '../../notes/judged.ts';
import type { Note } from '../../notes/note.ts';
import { type ExportFacts, type ExportFormat, type PieceWriter, writeWhole } from '../format.ts';
import { inEnglish, type Prose, say } from '../prose.ts';
import { dayIn } from '../times.ts';
import { type ArticleWithNotes, authorsOf, byArticle } from './by-article.ts';
import { evidenceHead, judgementLabel, kindLabel, sourceLabel } from './labels.ts';
import { linkToWords } from './text-fragment.ts';

export const plainText: ExportFormat = {
  id: 'text',
  labelKey: 'exchangeText',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  write: (bundle) => writeWhole(textPieces, bundle),
  pieces: textPieces,
};

function textPieces<P>({ prose = inEnglish }: ExportFacts, keep: (text: string) => P): PieceWriter<P> {
  const kept: P[] = [];
  return {
    add(batch) {
      const sections = byArticle(batch)
        .map((group) => section(prose, group))
        .join('\n\n');
      if (sections !== '') kept.push(keep(kept.length === 0 ? sections : `\n\n${sections}`));
    },
    end: () => [...kept, keep('\n')],
  };
}

function section(prose: Prose, { article, notes }: ArticleWithNotes): string {
  const facts = [article && authorsOf(article).join(', '), article?.publisher, dayIn(article?.published ?? null)]
    .filter(Boolean)
    .join(', ');
  const head = article ? [article.title, facts, article.url] : [say(prose, 'fileNoArticle')];
  return [head.filter(Boolean).join('\n'), ...notes.map((note) => entry(prose, note, article?.url ?? null))].join(
    '\n\n',
  );
}

function entry(prose: Prose, note: Note, url: string | null): string {
  const words = notedWords(note).replace(/\s+/g, ' ').trim();
  return [
    [kindLabel(prose, note), sourceLabel(prose, note)].filter(Boolean).join(', '),
    words && say(prose, 'fileQuoted', words),
    judgementLabel(prose, note),
    note.text.trim(),
    ...note.evidence.map(
      (item) => `${evidenceHead(prose, item)}: ${[item.title, item.url].filter(Boolean).join(', ')}`,
    ),
    url && note.selector ? linkToWords(url, note.selector) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
