// What the three citation formats say of an article: one reading of the record for CSL-JSON, BibTeX and RIS.
import { notedWords } from '../../notes/judged.ts';
import type { Note } from '../../notes/note.ts';
import type { ExportBundle, ExportFacts, PieceWriter } from '../format.ts';
import { inEnglish, type Prose, say } from '../prose.ts';
import { dayIn, dayOf } from '../times.ts';
import { authorsOf, byArticle } from './by-article.ts';
import { kindLabel, noteAsText } from './labels.ts';
import { type PersonName, personName } from './person-name.ts';

export type Citation = {
  /** ASCII letters and digits, different for each article of the bundle. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly authors: readonly PersonName[];
  readonly publisher: string | null;
  /** YYYY-MM-DD, YYYY-MM, YYYY or ''. */
  readonly published: string;
  readonly accessed: string;
  readonly language: string;
  readonly tags: readonly string[];
  /** Each note as one line: the words, then what was found, parted by upright strokes. */
  readonly notes: readonly string[];
};

/** A file of citations in pieces: what opens and closes it, what stands between two, and how one is written. */
export function citationPieces<P>(
  { prose = inEnglish }: ExportFacts,
  keep: (text: string) => P,
  [open, between, close]: readonly [string, string, string],
  write: (citation: Citation) => string,
): PieceWriter<P> {
  const used = new Map<string, number>();
  const kept: P[] = [];
  return {
    add(batch) {
      const text = citations(batch, used, prose).map(write).join(between);
      if (text !== '') kept.push(keep(kept.length === 0 ? text : `${between}${text}`));
    },
    end: () => [keep(open), ...kept, keep(close)],
  };
}

/** One citation an article that has notes outside the bin. Notes without their article have nothing to cite. */
export function citations(
  bundle: Pick<ExportBundle, 'articles' | 'notes'>,
  used = new Map<string, number>(),
  prose: Prose = inEnglish,
): Citation[] {
  return byArticle(bundle).flatMap(({ article, notes }) => {
    if (!article) return [];
    const published = dayIn(article.published);
    return {
      key: keyFor(`${article.title} ${published.slice(0, 4)}`, used),
      title: oneLine(article.title) || article.url,
      url: article.url,
      authors: authorsOf(article)
        .map(oneLine)
        .filter(Boolean)
        .map((name) => personName(name, article.language)),
      publisher: oneLine(article.publisher ?? '') || null,
      published,
      accessed: dayOf(article.seen),
      language: article.language,
      tags: [...new Set(notes.flatMap((note) => note.tags.map(oneLine)))].filter((tag) => tag !== ''),
      notes: notes.map((note) => asText(prose, note)),
    };
  });
}

/** "van den Berg, Anna, Jr", as RIS has it and catalogues sort it. */
export const familyFirst = (name: PersonName): string =>
  'literal' in name
    ? name.literal
    : [[name.particle, name.family].filter(Boolean).join(' '), name.given, name.suffix].filter(Boolean).join(', ');

/** Line breaks, controls and runs of blanks as one blank: these formats live by their lines. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const asText = (prose: Prose, note: Note): string => {
  const words = oneLine(notedWords(note));
  const parts = [
    kindLabel(prose, note),
    words && say(prose, 'fileQuoted', words),
    ...noteAsText(prose, note).split(/\n{2,}/),
  ];
  return parts.map(oneLine).filter(Boolean).join(' | ');
};

function keyFor(text: string, used: Map<string, number>): string {
  const base =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9 ]/g, '')
      .split(' ')
      .filter(Boolean)
      .slice(-4)
      .join('')
      .slice(0, 40) || 'article';
  const nth = used.get(base) ?? 0;
  used.set(base, nth + 1);
  return nth === 0 ? base : `${base}x${nth + 1}`;
}
