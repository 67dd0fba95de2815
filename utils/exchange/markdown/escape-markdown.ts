// Keeps text from acting as Markdown or HTML. Two strengths: page text becomes plain words; the reader's own Markdown
// keeps its emphasis, lists, code and web links, but loses HTML, images and links to anything but the web.
// Entities, not backslashes, in the second: a backslash that the text itself puts before `<` would undo ours.

/** Page text as plain words on one line: every character that Markdown, Obsidian or GitHub gives a meaning is escaped. */
export function plainWords(text: string): string {
  return (
    visible(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]>&|~$^#=%@{}]|!(?=\[)/g, '\\$&')
      // Behind a bare address of the template a backslash would count as part of the address, and escape nothing.
      .replace(/</g, '&lt;')
      .replace(/^[-+]|^\d{1,9}(?=[.)])/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
      .replace(/\/(?=\/)/g, '\\/')
      .replace(/(www)\./gi, '$1\\.')
  );
}

/**
 * Markdown that the reader (or whoever wrote the imported file) typed, safe to put into a quotation block: no HTML, no
 * images, links and link definitions to http and https only. Inside code the replaced characters show as entities.
 */
export function safeMarkdown(text: string): string {
  return visible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/<(?!https?:\/\/[^\s<>]{1,2000}>)/gi, '&lt;')
    .replace(/!(?=\[)/g, '&#33;')
    .replace(/\](?=[(:])/g, (bracket, at: number, whole: string) =>
      /^[(:]\s{0,20}https?:\/\//i.test(whole.slice(at + 1, at + 40)) ? bracket : '&#93;',
    )
    .replace(/(ftp):(?=\/\/)/gi, '$1&#58;')
    .replace(/(?<![:/])\/(?=\/\S)/g, '&#47;');
}

/**
 * A web address as Markdown takes it between angle brackets or in a link; null where it is not http or https. What would
 * end or change it is percent-encoded; `~` stays, as text fragments need it.
 */
export function linkTarget(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url
    .toWellFormed()
    .replace(/[\s<>()[\]\\`|^"'{}]|[\p{Cc}\p{Cf}]/gu, (mark) =>
      encodeURIComponent(mark).replace(/['()]/g, (kept) => `%${kept.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .replace(/(&#?\w{1,40});/g, '$1%3B');
}

/** Without control characters (line breaks and tabs stay) and without the invisible ones that reorder text. */
const visible = (text: string): string =>
  text.toWellFormed().replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\n\r\t])\p{Cc}/gu, '');
