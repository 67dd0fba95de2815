// The data in an HTML report, found by text search: the page is never parsed as HTML, whatever it holds.
import { fromBase64 } from '../base64.ts';

/** What stands right before the archive: the last place in the file where this is found. */
export const archiveMark = 'href="data:application/json;base64,';

/**
 * The archive's JSON text, or why there is none. The last mark counts: the report writes its link behind all text from
 * elsewhere, and a browser that saves the page again may leave such text's quotation marks as they are.
 */
export function archiveInReport(html: string): { readonly json: string } | { readonly error: string } {
  const mark = html.lastIndexOf(archiveMark);
  if (mark < 0 || !html.includes('claimlight-archive'))
    return { error: 'This page is no Claimlight report: there is no data of notes in it.' };
  const start = mark + archiveMark.length;
  const end = html.indexOf('"', start);
  const json = end < 0 ? null : fromBase64(html.slice(start, end));
  return json === null ? { error: 'The data in the report is damaged or cut off.' } : { json };
}
