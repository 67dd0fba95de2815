// A string as YAML: double-quoted, in JSON's own escapes, which YAML 1.2 takes over; what YAML calls unprintable goes
// by its number, as does what an engine of Markdown that knows no frontmatter would take for an element, a picture or a
// link. https://yaml.org/spec/1.2.2/#57-escaped-characters

/** Always quoted, so that `yes`, `null`, `2026-05-01` and `- x` stay text. Lone surrogates become U+FFFD. */
export const yamlText = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /<|!(?=\[)|(?<=\])\(|[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
