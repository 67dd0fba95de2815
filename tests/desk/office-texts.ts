// Twenty texts of our own, each as the blocks that must come out of a Word file and as the OpenDocument text that LibreOffice
// makes that file of.
import type { Block } from '../../utils/exchange/read/own-text.ts';
import { rawTexts } from './raw-texts.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Blanks that XML would fold are written as OpenDocument has them. */
const inline = (text: string): string =>
  escaped(text)
    .replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`)
    .replace(/\t/g, '<text:tab/>')
    .replace(/\n/g, '<text:line-break/>');

export type Note = { readonly at: number; readonly text: string; readonly end?: true };
type Piece =
  | {
      readonly kind: 'title' | 'heading' | 'text' | 'list' | 'quote';
      readonly text: string;
      readonly notes?: readonly Note[];
      readonly bold?: string;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** Raw OpenDocument, and what must be read of it. */
  | { readonly kind: 'raw'; readonly xml: string; readonly blocks: readonly Block[] };
export type OfficeText = { readonly name: string; readonly pieces: readonly Piece[] };

function withNotes(text: string, notes: readonly Note[]): string {
  let made = '';
  let from = 0;
  for (const [index, { at, text: words, end }] of notes.entries()) {
    made += inline(text.slice(from, at));
    made += `<text:note text:id="n${index}${at}" text:note-class="${end ? 'endnote' : 'footnote'}"><text:note-citation>${index + 1}</text:note-citation><text:note-body><text:p>${inline(words)}</text:p></text:note-body></text:note>`;
    from = at;
  }
  return made + inline(text.slice(from));
}

function xmlOf(piece: Piece): string {
  if (piece.kind === 'raw') return piece.xml;
  if (piece.kind === 'table') {
    const rows = piece.rows.map(
      (row) =>
        `<table:table-row>${row
          .map(
            (cell) =>
              `<table:table-cell office:value-type="string">${cell
                .split('\n')
                .map((line) => `<text:p>${inline(line)}</text:p>`)
                .join('')}</table:table-cell>`,
          )
          .join('')}</table:table-row>`,
    );
    return `<table:table><table:table-column table:number-columns-repeated="${piece.rows[0]?.length ?? 1}"/>${rows.join('')}</table:table>`;
  }
  const words = withNotes(piece.text, piece.notes ?? []);
  if (piece.kind === 'title') return `<text:p text:style-name="Title">${words}</text:p>`;
  if (piece.kind === 'heading')
    return `<text:h text:style-name="Heading_20_1" text:outline-level="1">${words}</text:h>`;
  if (piece.kind === 'quote') return `<text:p text:style-name="Quotations">${words}</text:p>`;
  if (piece.kind === 'list') return `<text:list><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`;
  return `<text:p>${piece.bold ? words.replace(escaped(piece.bold), `<text:span text:style-name="B">${escaped(piece.bold)}</text:span>`) : words}</text:p>`;
}

const spaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const styles =
  '<office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:display-name="Title" style:family="paragraph" style:parent-style-name="Standard"/><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"/><style:style style:name="Quotations" style:display-name="Quotations" style:family="paragraph" style:parent-style-name="Standard"/></office:styles><office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>';

/** The text as flat OpenDocument (.fodt). */
export const flatOf = ({ pieces }: OfficeText): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">${styles}<office:body><office:text>${pieces.map(xmlOf).join('')}</office:text></office:body></office:document>`;

/** What must be read: the blocks, and after them the footnotes, then the endnotes, in the order of their calls. */
export function blocksIn({ pieces }: OfficeText): Block[] {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'raw') blocks.push(...piece.blocks);
    else if (piece.kind === 'table') blocks.push({ kind: 'table', rows: piece.rows });
    else {
      const calls = (piece.notes ?? []).map(({ at, text }) => {
        const label = String(notes.length + 1);
        notes.push({ kind: 'footnote', text, label });
        return { at, label };
      });
      blocks.push({ kind: piece.kind, text: piece.text, ...(calls.length > 0 && { calls }) });
    }
  }
  return [...blocks, ...notes];
}

const p = (text: string, notes?: readonly Note[]): Piece => ({ kind: 'text', text, ...(notes && { notes }) });
const many = (count: number, make: (n: number) => Piece): Piece[] =>
  Array.from({ length: count }, (_each, n) => make(n));

export const officeTexts: readonly OfficeText[] = [
  { name: 'one-line', pieces: [p('At least nine people were hurt, the harbour office said.')] },
  {
    name: 'title-and-headings',
    pieces: [
      { kind: 'title', text: 'The night the ferry struck' },
      p('Nine were hurt.'),
      { kind: 'heading', text: 'What the office knew' },
      p('It had “no word” of it before Friday.'),
    ],
  },
  {
    name: 'footnotes',
    pieces: [
      p('The repairs cost €3.2 million in ten years.', [{ at: 34, text: 'Accounts of the board, 2016 to 2026.' }]),
      p('Nobody was told.', [
        { at: 6, text: 'Minutes of 3 March.' },
        { at: 16, text: 'Letter to the editor; “nobody”.' },
      ]),
    ],
  },
  {
    name: 'endnotes-and-footnotes',
    pieces: [
      p('First a footnote, then an endnote.', [
        { at: 16, text: 'At the foot.' },
        { at: 34, text: 'At the end.', end: true },
      ]),
      p('Another.', [{ at: 8, text: 'At the foot again.' }]),
    ],
  },
  {
    name: 'table',
    pieces: [
      p('Hurt by day:'),
      {
        kind: 'table',
        rows: [
          ['Day', 'Hurt', 'Source'],
          ['Monday', '9', 'Harbour office'],
          ['Tuesday', '12', 'Hospital'],
        ],
      },
      p('All told, 21.'),
    ],
  },
  {
    name: 'table-with-lines-and-empty-cells',
    pieces: [
      {
        kind: 'table',
        rows: [
          ['Two lines\nin one cell', ''],
          ['', '1,234.5'],
        ],
      },
      p('After.'),
    ],
  },
  {
    name: 'lists',
    pieces: [{ kind: 'list', text: 'Nine were hurt.' }, { kind: 'list', text: 'Two were not.' }, p('So the list.')],
  },
  {
    name: 'quotation',
    pieces: [p('She wrote:'), { kind: 'quote', text: 'We were not told of any crack.' }, p('He did not answer.')],
  },
  {
    name: 'bold-in-the-middle-of-words',
    pieces: [{ kind: 'text', text: 'The unbelievable toll was 52 dead.', bold: 'believ' }],
  },
  { name: 'tabs-breaks-blanks', pieces: [p('Name:\tRoe\nPlace:\tHarwen'), p('Two  blanks   and three.')] },
  {
    name: 'scripts',
    pieces: [
      p('Мер сказав, що загинуло 27 людей.'),
      p('رئیس گفت ۲۷ نفر کشته شدند.'),
      p('市長は27人が死亡したと述べた。'),
      p('Straße, naïve, Łódź, “curly”, ‘single’, «guillemets», em—dash, ½, №, 😀, e\u0301.'),
    ],
  },
  { name: 'markup-in-words', pieces: [p('if a < b && b > c then "x" & \'y\' </w:t> &amp; <!DOCTYPE>')] },
  { name: 'no-break-and-soft-hyphen', pieces: [p('10\u00A0000 people')] },
  {
    name: 'long',
    pieces: many(120, (n) =>
      p(`Paragraph ${n}: the office counted ${n * 7} people and spent €${n}.${n % 10} million on it.`),
    ),
  },
  {
    name: 'many-footnotes',
    pieces: many(40, (n) => p(`Claim ${n} stands.`, [{ at: `Claim ${n}`.length, text: `Source of claim ${n}.` }])),
  },
  ...rawTexts.map(({ name, xml, blocks }): OfficeText => ({ name, pieces: [{ kind: 'raw', xml, blocks }] })),
  {
    name: 'all-together',
    pieces: [
      { kind: 'title', text: 'A river & its wall' },
      p('By Thursday the toll stood at 52 dead.', [{ at: 37, text: 'Health office, 16 October.' }]),
      { kind: 'heading', text: 'Money' },
      {
        kind: 'table',
        rows: [
          ['Year', 'Spent'],
          ['2025', '€1.4 million'],
        ],
      },
      { kind: 'list', text: 'no crack was seen' },
      { kind: 'quote', text: 'It smelled of wet chalk.' },
      p('The end.', [{ at: 7, text: 'Or not.' }]),
    ],
  },
];
