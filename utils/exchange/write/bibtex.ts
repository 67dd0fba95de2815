// BibTeX in biblatex's form, @online: title, author, organization (publisher), date, url, urldate, langid, keywords, and
// annote with the notes, which Zotero makes into child notes. Names stand in double braces, so that no comma splits them.

import { type ExportFormat, writeWhole } from '../format.ts';
import { type Citation, citationPieces, oneLine } from './citation.ts';

export const bibtex: ExportFormat = {
  id: 'bibtex',
  labelKey: 'exchangeBibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write: (bundle) => writeWhole(bibtex.pieces, bundle),
  pieces: (_, keep) => citationPieces(keep, ['', '\n', ''], entry),
};

function entry(citation: Citation): string {
  const fields: [string, string][] = [
    ['title', `{${tex(citation.title)}}`],
    ['author', citation.authors.map((name) => `{${tex(name)}}`).join(' and ')],
    ['organization', citation.publisher ? `{${tex(citation.publisher)}}` : ''],
    ['date', citation.published],
    ['url', citation.url.toWellFormed().replace(/[{}\\\s%]/g, verbatim)],
    ['urldate', citation.accessed],
    ['langid', citation.language.replace(/[^A-Za-z0-9-]/g, '')],
    ['keywords', citation.tags.map((tag) => tex(tag.replaceAll(',', ' '))).join(', ')],
    ['annote', citation.notes.map((note) => tex(oneLine(note))).join(' -- ')],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${citation.key},\n${lines.join(',\n')}\n}\n`;
}

/** A percent sign stays: an address is a verbatim field. */
const verbatim = (mark: string): string => (mark === '%' ? mark : encodeURIComponent(mark));

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX shows as it stands. BibTeX counts an escaped brace like any other, so braces go by their names. */
const tex = (text: string): string => text.replace(/[\\{}~^%&#$_]/g, (mark) => commands[mark] ?? `\\${mark}`);
