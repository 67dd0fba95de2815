// BibTeX in biblatex's form: @article of the subtype newspaper where the outlet is known, as RIS has NEWS, else @online;
// title, author, journaltitle, date, url, urldate, langid and language (Zotero reads the one, JabRef the other), keywords,
// and annote with the notes, parted by blank lines, which Zotero makes into a child note. Names of desks stand in double
// braces, so that no word of them is taken for a family name.

import { type ExportFormat, writeWhole } from '../format.ts';
import { type Citation, citationPieces } from './citation.ts';
import type { PersonName } from './person-name.ts';

export const bibtex: ExportFormat = {
  id: 'bibtex',
  labelKey: 'exchangeBibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write: (bundle) => writeWhole(bibtex.pieces, bundle),
  pieces: (facts, keep) => citationPieces(facts, keep, ['', '\n', ''], entry),
};

function entry(citation: Citation): string {
  const language = citation.language.replace(/[^A-Za-z0-9-]/g, '');
  const fields: [string, string][] = [
    ['title', `{${tex(citation.title)}}`],
    ['author', citation.authors.map(author).join(' and ')],
    ['journaltitle', citation.publisher ? `{${tex(citation.publisher)}}` : ''],
    ['entrysubtype', citation.publisher ? 'newspaper' : ''],
    ['date', citation.published],
    ['url', citation.url.toWellFormed().replace(/[{}\\\s%]/g, verbatim)],
    ['urldate', citation.accessed],
    ['langid', language],
    ['language', language],
    ['keywords', citation.tags.map((tag) => tex(tag.replaceAll(',', ' '))).join(', ')],
    ['annote', citation.notes.map(tex).join('\n\n')],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@${citation.publisher ? 'article' : 'online'}{${citation.key},\n${lines.join(',\n')}\n}\n`;
}

/** Family, suffix and given name by commas, as BibTeX has them: particles in small letters are told by that. */
function author(name: PersonName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  const family = [name.particle, name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].filter(Boolean).map(tex).join(', ');
}

/** A percent sign stays: an address is a verbatim field. */
const verbatim = (mark: string): string => (mark === '%' ? mark : encodeURIComponent(mark));

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text that TeX shows as it stands. BibTeX counts an escaped brace like any other, so braces go by their names. */
const tex = (text: string): string => text.replace(/[\\{}~^%&#$_<>]/g, (mark) => commands[mark] ?? `\\${mark}`);
