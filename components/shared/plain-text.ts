// A note's Markdown as plain words, for the two lines a list has room for. Rough on purpose: a parser for every row of a
// long list would cost more than a stray sign in an excerpt; the whole note is rendered properly where it is edited.

/** The words without their marks; links become what they are called. Line breaks stay. */
export const plainText = (markdown: string): string =>
  markdown
    .slice(0, 2000)
    .replace(/!?\[([^\]\n]{1,500})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/^[ \t]{0,3}(?:#{1,6} |> ?|```.*$)/gm, '')
    .replace(/^([ \t]*)[*+-] /gm, '$1• ')
    .replace(/(\*\*|__|~~|`)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\n{2,}/g, '\n')
    .trim();
