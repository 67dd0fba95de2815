// Transcripts and subtitles: a table of what each kind of file comes to.

import { expect, test } from 'vitest';
import { readTranscript } from '../../utils/exchange/read/read-transcript.ts';
import { fc } from '../properties.ts';
import { anyText } from './make.ts';

test.each([
  ['an empty file', '', []],
  ['plain text', 'It was late.\n\nNobody came.', ['- - It was late.', '- - Nobody came.']],
  [
    'plain text with speakers, who go on',
    'ODILE FENWARDEN: We were not told.\nNot once.\nCHAIR: Thank you.',
    ['- ODILE FENWARDEN We were not told.', '- ODILE FENWARDEN Not once.', '- CHAIR Thank you.'],
  ],
  ['a colon within a sentence is no speaker', 'there is one thing: the dam.', ['- - there is one thing: the dam.']],
  ['a time is no speaker', '12:30: the water rose', ['- - 12:30: the water rose']],
  [
    'WebVTT',
    'WEBVTT - hearing\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\n1\n00:14:32.000 --> 00:14:36.500 align:start\n<v Odile Fenwarden>We were <i>not</i>\ntold &amp; asked.\n\n14:40.250 --> 14:41.000\n<v.loud Chair>Thank you.',
    ['872 Odile Fenwarden We were not told & asked.', '880.25 Chair Thank you.'],
  ],
  ['two voices in one cue', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Yes.\n<v B>No.', ['1 A Yes.', '1 B No.']],
  [
    'SubRip, with the mark of its byte order and lines of Windows',
    '\uFEFF1\r\n00:00:01,000 --> 00:00:03,000\r\n{\\an8}<b>We were</b>\r\nnot told.\r\n\r\n2\r\n01:00:04,500 --> 01:00:05,000\r\n- Chair: Thank you.\r\n',
    ['1 - We were not told.', '3604.5 Chair Thank you.'],
  ],
  [
    'captions that roll up say each line once',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nWe were\n\n00:02.000 --> 00:03.000\nWe were\nnot told.\n',
    ['1 - We were', '2 - not told.'],
  ],
  [
    'two who speak in one cue, by dashes and by names',
    '1\n00:00:01,000 --> 00:00:02,000\n- Yes.\n- No.\n\n2\n00:00:02,000 --> 00:00:03,000\nCHAIR: Why?\nDR ROE: Ask them.\n',
    ['1 - Yes.', '1 - No.', '2 CHAIR Why?', '2 DR ROE Ask them.'],
  ],
  [
    'cues without a line between them',
    '1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n',
    ['1 - One.', '2 - Two.'],
  ],
  [
    'text with a time in front of each line',
    '[00:01:02] Chair: Who?\n1:03 Roe: We did.\n01:02:04 - Chair: Thanks.',
    ['62 Chair Who?', '63 Roe We did.', '3724 Chair Thanks.'],
  ],
  ['a cue without words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', []],
])('%s', (_, content, expected) => {
  expect(readTranscript(content).map(({ at, speaker, text }) => `${at ?? '-'} ${speaker ?? '-'} ${text}`)).toEqual(
    expected,
  );
});

test('any text at all is read, and no speech is empty of both words and speaker', () => {
  fc.assert(
    fc.property(anyText(80), fc.boolean(), (content, vtt) => {
      for (const { text, speaker } of readTranscript(vtt ? `WEBVTT\n\n00:01.000 --> 00:02.000\n${content}` : content))
        expect(text === '' && speaker === null).toBe(false);
    }),
  );
});
