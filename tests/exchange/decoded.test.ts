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

/** Encoded by Python's codecs: a sentence each that people write. */
test.each<[encoding: string, hex: string, text: string]>([
  [
    'shift_jis',
    '90ec82aa92e7966882f0897a82a681418fad82c882ad82c682e08e4f906c82aa8e80965382b582bd82c68e7392b782cd8f7182d782bd8142',
    '川が堤防を越え、少なくとも三人が死亡したと市長は述べた。',
  ],
  ['euc_jp', 'bbd4c4b9a4cfa1d6b6b6a4cfb0c2c1b4a4c0a1d7a4c8b8eca4c3a4bfa1a3', '市長は「橋は安全だ」と語った。'],
  [
    'euc_kr',
    'bdc3c0e5c0ba20b4d9b8aeb0a120bec8c0fcc7cfb4d9b0ed20b8bbc7dfb4d92e20bcbc20b8edc0cc20b4d9c3c6b4d92e',
    '시장은 다리가 안전하다고 말했다. 세 명이 다쳤다.',
  ],
  [
    'gb18030',
    'cad0b3a4cbb52cd5e2d7f9c7c5cac7b0b2c8abb5c42cd3d0c8fdc8cbcadcc9cba1a3',
    '市长说,这座桥是安全的,有三人受伤。',
  ],
  [
    'big5',
    'a5abaaf8bba12cb36fae79bef4ac4fa677a5feaaba2ca6b3a454a448a8fcb6cba143',
    '市長說,這座橋是安全的,有三人受傷。',
  ],
  [
    'cp1250',
    '4275726d697374727a20706f776965647a6961b32c20bf65206d6f7374206a6573742062657a706965637a6e792c20612074727a79206f736f62792073b92072616e6e652e',
    'Burmistrz powiedział, że most jest bezpieczny, a trzy osoby są ranne.',
  ],
  [
    'cp1251',
    'ccfdf020f1eae0e7e0eb2c20f7f2ee20eceef1f220e1e5e7eeefe0f1e5ed20e820f2f0eee520f0e0ede5edfb2e',
    'Мэр сказал, что мост безопасен и трое ранены.',
  ],
  [
    'koi8_u',
    'edc5d220d3cbc1dac1d72c20ddcf20cda6d3d420c2c5dad0c5decec9ca2c20c120d4d2cfa420d0cfd2c1cec5cea62e',
    'Мер сказав, що міст безпечний, а троє поранені.',
  ],
  [
    'cp1253',
    'cf20e4deece1f1f7eff220e5dff0e520fcf4e920e720e3ddf6f5f1e120e5dfede1e920e1f3f6e1ebdef220eae1e920f4f1e5e9f220f4f1e1f5ece1f4dff3f4e7eae1ed2e',
    'Ο δήμαρχος είπε ότι η γέφυρα είναι ασφαλής και τρεις τραυματίστηκαν.',
  ],
  [
    'cp1255',
    'f8e0f920e4f2e9f820e0eef820f9e4e2f9f820e1e8e5e720e5f9ece5f9e420f0f4f6f2e5',
    'ראש העיר אמר שהגשר בטוח ושלושה נפצעו',
  ],
  [
    'cp1256',
    'dec7e120d1c6edd320c7e1c8e1cfedc920c5e420c7e1ccd3d120c2e3e420e6c5e420cbe1c7cbc920c3d5edc8e6c720dded20c7e1cdc7cfcb',
    'قال رئيس البلدية إن الجسر آمن وإن ثلاثة أصيبوا في الحادث',
  ],
  [
    'cp1252',
    '4c65206d6169726520612064e9636c6172e920717565206c6520706f6e7420e9746169742073fb72203a20ab2074726f697320626c657373e97320bb2e',
    'Le maire a déclaré que le pont était sûr : « trois blessés ».',
  ],
  [
    'cp1252',
    '4465722042fc726765726d6569737465722073616774652c20646965204272fc636b6520736569207369636865722096208466fc7220616c6c65932e',
    'Der Bürgermeister sagte, die Brücke sei sicher – „für alle“.',
  ],
  [
    'utf_16',
    'fffe44006500720020004200fc0072006700650072006d0065006900730074006500720020007300610067007400650020006e00690063006800740073002e00',
    'Der Bürgermeister sagte nichts.',
  ],
  [
    'utf_16_le',
    '1c044d044004200041043a043004370430043b042c00200033002000400430043d0435043d044b042c0020003c043e04410442042000460435043b042e00',
    'Мэр сказал, 3 ранены, мост цел.',
  ],
])('a sentence in %s', (_encoding, hex, text) => expect(decoded(Buffer.from(hex, 'hex'))).toBe(text));
