// Text as HTML shows it: escaped for content and for quoted attributes alike, without what is invisible and acts.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters (line breaks and tabs stay) and marks that reorder the text after them are left out. */
export const escapeHtml = (text: string): string =>
  mayAct.test(text)
    ? text
        .toWellFormed()
        .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\n\t])\p{Cc}/gu, '')
        .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
    : text;

/** Most texts hold none of these, and one search is cheaper than three passes. */
const mayAct = /[&<>"'\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\n\t])\p{Cc}/u;

/** A link to the web that tells nobody where it was clicked; plain words where the address is not http or https. */
export function webLink(url: string, words: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeHtml(words);
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(words)}</a>`;
}
