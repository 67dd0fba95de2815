// A quotation against a file: in a hundred made transcripts, as text, WebVTT and SubRip, each dropped "not" and each changed
// number is told first, and the right quotation has no difference.
import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../utils/exchange/read/read-transcript.ts';
import { compareQuote } from '../../utils/quotes/compare-quote.ts';

const who = ['The harbour office', 'Our hospital', 'This council', 'The school board', 'My ministry'];
const denied = ['has not hired', 'did not pay for', 'will not close', 'was not asked about', 'could not find'];
const what = [
  '17 boats in the spring of last year',
  '240 beds that the region had promised to us',
  '3 bridges, although the paper says that it did',
  '1,200 homes by the river before the water came',
];
const sentences = who.flatMap((one) => denied.flatMap((verb) => what.map((thing) => `${one} ${verb} ${thing}.`)));
const others = [
  'Good evening to all of you.',
  'I am glad that you could come.',
  'That is all that I have to say today.',
];

const time = (seconds: number, mark: string) =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${mark}000`;
/** Cues of five words each, as subtitles are cut. */
const cuesOf = (text: string): string[] => text.match(/(?:\S+\s*){1,5}/g)?.map((cue) => cue.trim()) ?? [];
const cues = (text: string, mark: string, number: boolean, voice = '') =>
  cuesOf(text)
    .map((cue, n) => `${number ? `${n + 1}\n` : ''}${time(n * 3, mark)} --> ${time(n * 3 + 3, mark)}\n${voice}${cue}\n`)
    .join('\n');
const files: Readonly<Record<string, (text: string) => string>> = {
  text: (text) => `CHAIR: Please begin.\nODILE FENWARDEN: ${text}\nCHAIR: Thank you.`,
  WebVTT: (text) => `WEBVTT\n\nNOTE made for a test\n\n${cues(text, '.', false, '<v Odile Fenwarden>')}`,
  SubRip: (text) => cues(text, ',', true).replaceAll('\n', '\r\n'),
  'captions that roll up': (text) => {
    const lines = cuesOf(text);
    return `WEBVTT\n\n${lines.map((line, n) => `${time(n * 3, '.')} --> ${time(n * 3 + 3, '.')}\n${n > 0 ? `${lines[n - 1]}\n` : ''}${line}\n`).join('\n')}`;
  },
};

describe.each(Object.entries(files))('%s', (_, write) => {
  const told = (quoted: (sentence: string) => string) =>
    sentences.map((sentence) => {
      const said = readTranscript(write(`${others[0]} ${others[1]} ${sentence} ${others[2]}`));
      return compareQuote(`“${quoted(sentence)}”`, null, said).differences;
    });

  test('100 of 100 dropped "not" are told', () => {
    const found = told((sentence) => sentence.replace(' not ', ' '));
    expect(found).toHaveLength(100);
    expect(found.filter(([first]) => first?.kind === 'negation' && first.said === 'not')).toHaveLength(100);
  });

  test('100 of 100 changed numbers are told', () => {
    const found = told((sentence) =>
      sentence.replace(/\d[\d,]*/, (number) => String(Number(number.replace(',', '')) + 6)),
    );
    expect(found.filter(([first]) => first?.kind === 'number')).toHaveLength(100);
  });

  test('the right quotation has no difference', () => {
    expect(told((sentence) => sentence).flat()).toEqual([]);
  });
});
