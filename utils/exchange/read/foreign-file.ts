// Why a file is not taken, in words that name what it is: told by how its content begins, as names and media types lie.

const taken =
  'Claimlight takes its archive, its HTML report, Web Annotation (JSON-LD), Hypothesis and ClaimReview (JSON), Readwise and any other CSV with an address in each row, Kindle clippings and bookmarks (HTML). A text of your own (.docx, .txt, .vtt, .srt) goes on the draft desk.';

/** How the content begins, what it must hold near there, and what it is then; the first that fits counts. */
const kinds: readonly (readonly [begins: readonly string[], holds: string, is: string])[] = [
  [['%PDF-'], '', 'a PDF'],
  [['PK'], 'word/', 'a Word file'],
  [['PK'], 'xl/', 'an Excel file, which can be saved as CSV'],
  [['PK'], 'epub', 'an e-book (EPUB)'],
  [['PK'], 'opendocument', 'an OpenDocument file'],
  [['PK\u0003\u0004'], '', 'a zip, whose files can be taken one by one'],
  [['\u001F'], '', 'a file packed by gzip'],
  [['\u0089PNG', '\uFFFDPNG', 'GIF8', '\uFFFD\uFFFD\uFFFD'], '', 'a picture'],
  [['{\\rtf'], '', 'a text with formats (RTF)'],
  [['SQLite format 3'], '', 'a database (SQLite)'],
  [['WEBVTT'], '', 'a file of subtitles (WebVTT)'],
  [['TY  - '], '', 'a list of references (RIS)'],
  [['@article{', '@online{', '@misc{', '@book{'], '', 'a list of references (BibTeX)'],
  [['['], '"container-title"', 'a list of references (CSL-JSON)'],
  [['<'], '<rdf:RDF', 'a list of references (RDF)'],
  [['<'], '<opml', 'a list of feeds or an outline (OPML)'],
  [['<'], '<rss', 'a news feed (RSS)'],
  [['<'], '<feed', 'a news feed (Atom)'],
  [['<'], '<svg', 'a picture (SVG)'],
  [['<?xml', '<'], '', 'XML of another program'],
  [['---\n', '# ', '## '], '', 'a text in Markdown'],
  [['{', '['], '', 'JSON of another program'],
];

/** Our own one-way exports are told apart by their endings as well, so that the words can help. */
export function foreignFile(name: string, text: string): string {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimStart();
  const kind = kinds.find(([begins, holds]) => begins.some((each) => start.startsWith(each)) && start.includes(holds));
  if (/\.(md|csv|xlsx|docx|txt|bib|ris|csl\.json|claimreview\.json)$/i.test(name))
    return `This kind of file goes out only: it does not hold a whole note. ${kind ? `It is ${kind[2]}. ` : ''}${taken}`;
  return kind
    ? `This is ${kind[2]}, not a Claimlight archive, nor another file of notes that can be read here. ${taken}`
    : `This is not a Claimlight archive, nor another file of notes that can be read here. ${taken}`;
}
