// Which encoding a text file has, told by its bytes alone.
import { expect, test } from 'vitest';
import { decoded } from '../../utils/exchange/read/decoded.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

test.each<[name: string, Uint8Array, string | null]>([
  ['ASCII', bytes('At least 27'), 'At least 27'],
  ['UTF-8', bytes([0xc3, 0xbc], 'ber'), 'über'],
  ['UTF-16 by its mark', bytes([0xff, 0xfe, 0x41, 0], [0xfc, 0]), 'Aü'],
  ['UTF-16 without it', bytes([0, 0x41, 0, 0x20, 0, 0x42]), 'A B'],
  ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), null],
  ['Western', bytes([0x84], 'f', [0xfc], 'r', [0x93, 0x20, 0x80], '5'), '„für“ €5'],
  [
    'Cyrillic of Windows',
    bytes([0xcc, 0xb3, 0xf1, 0xf2], ' ', [0xe7, 0xe0, 0xea, 0xf0, 0xe8, 0xf2, 0xee]),
    'Міст закрито',
  ],
  ['KOI8', bytes([0xed, 0xa6, 0xd3, 0xd4], ' ', [0xda, 0xc1, 0xcb, 0xd2, 0xc9, 0xd4, 0xcf]), 'Міст закрито'],
  ['zeros on both sides', bytes([0, 0, 1, 0, 0, 2, 0, 0]), null],
  ['a PDF', bytes('%PDF-1.7'), null],
])('%s', (_name, content, text) => expect(decoded(content)).toBe(text));
