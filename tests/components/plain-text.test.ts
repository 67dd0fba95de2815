// What a row shows of a note written in Markdown.
import { expect, test } from 'vitest';
import { plainText } from '../../components/shared/plain-text.ts';

test.each([
  ['The **list** says *nine*, not ~~ten~~.', 'The list says nine, not ten.'],
  ['# Heading\n\nSee [the table](https://list.example/a_b) there.', 'Heading\nSee the table there.'],
  ['- one\n- two', '• one\n• two'],
  ['> She said so.', 'She said so.'],
  // Signs that are no Markdown stay.
  ['5 * 3 * 2, snake_case_name and 3 > 2', '5 * 3 * 2, snake_case_name and 3 > 2'],
  ['An [unfinished link](', 'An [unfinished link]('],
])('%j reads as %j', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});
