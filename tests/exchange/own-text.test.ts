// The reader's own texts as blocks: plain text, WebVTT and SubRip.
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../utils/exchange/prose.ts';
import { titleOf, wordsIn } from '../../utils/exchange/read/own-text.ts';
import { readPlain } from '../../utils/exchange/read/read-plain.ts';
import { clockTime, isSubtitles, readSubtitles } from '../../utils/exchange/read/read-subtitles.ts';
import { judgementLabel } from '../../utils/exchange/write/labels.ts';
import { note } from './make.ts';

const kinds = (text: string) => readPlain(text).map((block) => `${block.kind} ${wordsIn(block)}`);

describe('plain text', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One is here.\n\nTwo is there.', ['text One is here.', 'text Two is there.']],
    [
      'ends of lines of other systems, a mark in front',
      '\uFEFFOne.\r\n\r\nTwo.\r\rThree.',
      ['text One.', 'text Two.', 'text Three.'],
    ],
    [
      'a title',
      'The night the wall broke\n\nNine were hurt.',
      ['title The night the wall broke', 'text Nine were hurt.'],
    ],
    ['a first sentence is none', 'Nine were hurt.\n\nTwo were not.', ['text Nine were hurt.', 'text Two were not.']],
    ['one line alone is no title', 'The night the wall broke', ['text The night the wall broke']],
    [
      'wrapped lines are one paragraph',
      'Nine people were hurt on the quay on Thursday when\nthe ferry came in too fast and struck the wall, the\noffice said.',
      [
        'text Nine people were hurt on the quay on Thursday when the ferry came in too fast and struck the wall, the office said.',
      ],
    ],
    [
      'a line each is a paragraph each',
      'Nine were hurt.\nTwo were not.',
      ['text Nine were hurt.', 'text Two were not.'],
    ],
    [
      'Markdown',
      '# Ferry\n\n## Toll\n\n* nine hurt\n\n> so it is',
      ['title Ferry', 'heading Toll', 'list nine hurt', 'quote so it is'],
    ],
    ['speech by dashes stays', '- Who counted?\n- The office did.', ['text - Who counted?', 'text - The office did.']],
    ['nothing', ' \n\n\t\n', []],
  ])('%s', (_name, text, wanted) => expect(kinds(text)).toEqual(wanted));

  test('times in front of lines are beside the words; two alone are words', () => {
    expect(readPlain('[00:01:02] A: one.\n\n1:03 B: two.\n\n01:02:04 - C: three.')).toEqual([
      { kind: 'text', text: 'A: one.', times: [{ at: 0, time: '00:01:02' }] },
      { kind: 'text', text: 'B: two.', times: [{ at: 0, time: '00:01:03' }] },
      { kind: 'text', text: 'C: three.', times: [{ at: 0, time: '01:02:04' }] },
    ]);
    expect(kinds('10:15 the train left.\n\n11:20 it came.')).toEqual([
      'text 10:15 the train left.',
      'text 11:20 it came.',
    ]);
  });

  test('who speaks and when on a line of its own goes before the words; two such lines are words', () => {
    const lines = [
      'Chair  0:03',
      'It is open.',
      '',
      'Mr. O’Neil [14:32]',
      'At least 27 died.',
      '',
      'Chair  1:14:40',
      'Thanks.',
    ];
    expect(readPlain(lines.join('\n'))).toEqual([
      { kind: 'text', text: 'Chair: It is open.', times: [{ at: 0, time: '00:00:03' }] },
      { kind: 'text', text: 'Mr. O’Neil: At least 27 died.', times: [{ at: 0, time: '00:14:32' }] },
      { kind: 'text', text: 'Chair: Thanks.', times: [{ at: 0, time: '01:14:40' }] },
    ]);
    expect(readPlain('Doors open 19:30\n\nWe begin 20:00').map(wordsIn)).toEqual([
      'Doors open 19:30',
      'We begin 20:00',
    ]);
  });

  test('the title is the title, else a heading', () => {
    expect(titleOf(readPlain('Ferry strikes wall\n\nNine.'))).toBe('Ferry strikes wall');
    expect(titleOf(readPlain('Nine were hurt.\n\n# Toll\n\nMore.'))).toBe('Toll');
    expect(titleOf(readPlain('Nine were hurt.'))).toBe('');
  });
});

const vtt = [
  'WEBVTT - board hearing',
  '',
  'STYLE',
  '::cue { color: red }',
  '',
  'NOTE a remark --> not a cue',
  '',
  '1',
  '00:14:26.000 --> 00:14:28.500 align:start',
  '<v.loud Chair>When did the board hear',
  'of the &lt;crack&gt;?</v>',
  '',
  '14:32.100 --> 14:35.000',
  '<v Fenwarden>We were <i>not</i> told',
  '',
  '14:35.200 --> 14:41.000',
  '<v Fenwarden>of any<00:14:36.000> crack.',
].join('\n');

describe('transcripts', () => {
  test('characters by name and number; signs of direction are none', () => {
    const [block] = readSubtitles(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nThe office&#39;s&rlm; &#x2014; &amp; &lt;ours&gt;\n',
    );
    expect(block?.text).toBe("The office's — & <ours>");
  });

  test('WebVTT: speakers, tags, settings, entities; a sentence over two cues keeps both times', () => {
    expect(readSubtitles(vtt)).toEqual([
      { kind: 'text', text: 'Chair: When did the board hear of the <crack>?', times: [{ at: 0, time: '00:14:26' }] },
      {
        kind: 'text',
        text: 'Fenwarden: We were not told of any crack.',
        times: [
          { at: 0, time: '00:14:32' },
          { at: 28, time: '00:14:35' },
        ],
      },
    ]);
  });

  test.each<[string, string, string[]]>([
    ['short times', '1\n0:0:1,0 --> 0:0:3,500\nNine were hurt.\n', ['00:00:01 Nine were hurt.']],
    ['SubRip', '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}<i>Nine</i> were hurt.\r\n', ['00:00:01 Nine were hurt.']],
    [
      'two who speak in one cue',
      '1\n00:00:01,000 --> 00:00:02,000\n- Who counted?\n- The office.\n',
      ['00:00:01 Who counted?', '00:00:01 The office.'],
    ],
    [
      'captions that roll up say each line once',
      '1\n00:00:01,000 --> 00:00:02,000\nNine were\n\n2\n00:00:02,000 --> 00:00:03,000\nNine were\nhurt.\n',
      ['00:00:01 Nine were hurt.'],
    ],
    [
      'a long silence parts',
      '1\n00:00:01,000 --> 00:00:02,000\nNine were hurt.\n\n2\n00:01:10,000 --> 00:01:12,000\nTwo were not.\n',
      ['00:00:01 Nine were hurt.', '00:01:10 Two were not.'],
    ],
    [
      'names in capitals begin a turn, cues without a line between them',
      '1\n00:00:01,000 --> 00:00:02,000\nCHAIR: Who?\n2\n00:00:02,000 --> 00:00:03,000\nDR ROE: We.\n',
      ['00:00:01 CHAIR: Who?', '00:00:02 DR ROE: We.'],
    ],
    ['a number that is said is no number of a cue', '1\n00:00:01,000 --> 00:00:02,000\n27\n', ['00:00:01 27']],
    [
      '>> marks another speaker',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n>> Who?\n>> We.\n',
      ['00:00:01 Who?', '00:00:01 We.'],
    ],
    ['hours beyond a day', 'WEBVTT\n\n25:00:01.000 --> 25:00:02.000\nLate.\n', ['25:00:01 Late.']],
    ['a header alone', 'WEBVTT\n', []],
  ])('%s', (_name, text, wanted) => {
    expect(isSubtitles(text)).toBe(true);
    expect(readSubtitles(text).map((block) => `${block.times?.[0]?.time} ${block.text}`)).toEqual(wanted);
  });

  test.each(['Nine were hurt.', 'WEBVTTX', 'from 10:15 --> 11:20', ''])('none: %j', (text) =>
    expect(isSubtitles(text)).toBe(false),
  );

  test('every time stands at the beginning of a word of its paragraph, in order', () => {
    const cues = Array.from(
      { length: 300 },
      (_each, n) =>
        `${n + 1}\n${clockTime(n * 2)},000 --> ${clockTime(n * 2 + 2)},000\nword ${n} of it${n % 7 ? '' : '.'}\n`,
    );
    for (const { text, times = [] } of readSubtitles(cues.join('\n')))
      for (const [index, { at }] of times.entries()) {
        expect(text.slice(at)).toMatch(/^word/);
        expect(at).toBeGreaterThan(times[index - 1]?.at ?? -1);
      }
  });

  test('clock', () =>
    expect([clockTime(0), clockTime(3723.9), clockTime('2:03')]).toEqual(['00:00:00', '01:02:03', '00:02:03']));
});

test('the time of a transcript goes out with the note', () => {
  expect(
    judgementLabel(inEnglish, note({ moment: '00:14:32', verdict: null, evidence: [], lastSeen: null })),
  ).toContain('spoken at 00:14:32');
  expect(judgementLabel(inEnglish, note({ moment: null }))).not.toContain('spoken');
});
