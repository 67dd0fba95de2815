// XLSX for spreadsheets that change what they read: every cell is text, so that "10,000", "May 1", "1/2" and "10:15" stay the
// words of the article. The columns of csv.ts, unguarded, as a cell of text is never run. Written straight, a handful of
// small parts and one sheet (ECMA-376, SpreadsheetML): write-excel-file and exceljs were weighed, both hold a whole sheet in
// memory, while here the rows go through as they are read. Text cells (`inlineStr`) need no table of strings.
//   A cell holds 32,767 UTF-16 units at most; what is longer is cut, and says so. Rows beyond 1,048,576 no program opens.
import type { BytesWriter, Deflating, ExportFacts } from '../format.ts';
import { inEnglish, say } from '../prose.ts';
import { byArticle } from './by-article.ts';
import { csvColumns } from './csv.ts';
import { zipOf } from './zip-files.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
const main = `${schemas}/spreadsheetml/2006/main`;
const relations = `${schemas}/officeDocument/2006/relationships`;
const packaged = `${schemas}/package/2006`;
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
const relationsOf = (...list: string[]) =>
  `${head}<Relationships xmlns="${packaged}/relationships">${list.join('')}</Relationships>`;
const part = (name: string, type: string) =>
  `<Override PartName="/xl/${name}.xml" ContentType="${media}.${type}+xml"/>`;

/** All but the sheet. Style 1 is text, broken into lines, as what is typed over it shall stay text, too; 2 the head's. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}</Types>`,
  '_rels/.rels': relationsOf(relation(1, 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationsOf(
    relation(1, 'worksheet', 'worksheets/sheet1.xml'),
    relation(2, 'styles', 'styles.xml'),
  ),
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
};

/** Wide enough to read where sentences stand. */
const wide: ReadonlySet<string> = new Set(['article_title', 'words', 'note', 'evidence', 'desk_comments']);
const columns = csvColumns
  .map(([name], n) => `<col min="${n + 1}" max="${n + 1}" width="${wide.has(name) ? 48 : 16}" customWidth="1"/>`)
  .join('');
const open = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>`;

export async function xlsxPieces<P>(
  { at, prose = inEnglish }: ExportFacts,
  keep: (bytes: Uint8Array) => P,
  deflating: Deflating,
): Promise<BytesWriter<P>> {
  const zip = zipOf(at, keep, deflating);
  for (const [name, text] of Object.entries(parts)) {
    const file = zip.file(name);
    await file.push(text);
    await file.end();
  }
  const sheet = zip.file('xl/worksheets/sheet1.xml');
  const names = csvColumns.map(([name]) => name);
  const cut = say(prose, 'fileCut');
  await sheet.push(`${open}${row(names, cut, 2)}`);
  return {
    async add(batch) {
      const rows = byArticle(batch).flatMap(({ article, notes }) =>
        notes.map((note) =>
          row(
            csvColumns.map(([, read]) => String(read(note, article, prose) ?? '')),
            cut,
          ),
        ),
      );
      if (rows.length > 0) await sheet.push(rows.join(''));
    },
    async end() {
      await sheet.push('</sheetData></worksheet>');
      await sheet.end();
      return zip.end();
    },
  };
}

/** Empty cells stand there, too: cells without an address are counted. */
const row = (cells: readonly string[], cut: string, style = 1): string =>
  `<row>${cells.map((text) => cell(text, cut, style)).join('')}</row>`;

const cell = (text: string, cut: string, style: number): string =>
  text === ''
    ? `<c s="${style}"/>`
    : `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text, cut)}</t></is></c>`;

const longest = 32_767;

/** ST_Xstring: what XML cannot hold goes by its number, as `_x0007_`, and so does what would be taken for such a number. */
function xmlText(text: string, cut: string): string {
  const whole = text.toWellFormed();
  const short = whole.length > longest ? `${whole.slice(0, longest - cut.length).toWellFormed()}${cut}` : whole;
  return short
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/gu,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
}
