// A verdict in a word of the reader's own: every file for people says it, files for programs say ours, and it comes back.
import { expect, test } from 'vitest';
import { writeArchive } from '../../utils/exchange/archive/archive.ts';
import { exportFormats } from '../../utils/exchange/index.ts';
import { readAny } from '../../utils/exchange/read/read-any.ts';
import { article, note } from './make.ts';

const word = 'Bogus & <b>worse</b>';
const said = note({ verdict: 'false', ownVerdict: { word, means: 'false' }, lastSeen: null });
const written = (id: string, one = said): string =>
  exportFormats.find((format) => format.id === id)?.write({ articles: [article()], notes: [one], at: 1 }) ?? '';

test('the report says the word, as text', () => {
  const html = written('report').replace(/href="data:[^"]*"/g, '');
  expect(html).toContain('Bogus &amp; &lt;b&gt;worse');
  expect(html).not.toContain('<b>worse');
});

test.each(['text', 'readwise', 'hypothesis'])('%s says the word', (id) => {
  expect(JSON.stringify(written(id))).toContain('Bogus');
});

test('Markdown says the word, without its tags taking effect', () => {
  expect(written('markdown')).toContain('Bogus');
  expect(written('markdown')).not.toContain('<b>');
});

test('a table has the word, and our verdict and number beside it', () => {
  expect(written('csv')).toMatch(/Bogus & <b>worse<\/b>,1,/);
  expect(written('csv').trimEnd()).toMatch(/,false,,,$/);
});

test('ClaimReview has the word as its name, by our number', () => {
  const { reviewRating } = JSON.parse(written('claim-review'))['@graph'][0];
  expect(reviewRating).toMatchObject({ alternateName: word, ratingValue: 1, bestRating: 5 });
});

test('what programs read is ours: the annotation assesses “false”, and Hypothesis is tagged with it', () => {
  expect(written('web-annotation')).toMatch(/"purpose":"assessing","format":"text\/plain","value":"false"/);
  expect(written('hypothesis')).toContain('"verdict:false"');
});

test('a word that stood for another verdict is said nowhere', () => {
  const since = note({ verdict: 'true', ownVerdict: { word: 'Bogus', means: 'false' }, lastSeen: null });
  for (const id of ['text', 'csv', 'markdown']) expect(written(id, since)).not.toContain('Bogus');
});

test('an archive brings back the word and the scale; a step that cannot be read is refused by name', () => {
  const scale = [{ word: 'Bogus', means: 'false' as const }];
  const file = writeArchive({ articles: [article()], notes: [said], at: 1 });
  const read = readAny('mine.claimlight.json', file, 1);
  expect('error' in read ? null : read.notes[0]?.ownVerdict).toEqual({ word, means: 'false' });
  const withScale = (value: unknown) =>
    readAny('mine.claimlight.json', JSON.stringify({ ...JSON.parse(file), settings: { scale: value } }), 1);
  const taken = withScale(scale);
  expect('error' in taken ? null : taken.settings).toEqual({ scale });
  const refused = withScale([{ word: 'Bogus', means: 'lie' }]);
  expect('error' in refused ? [] : refused.refused.map(({ record }) => record)).toEqual(['settings.scale']);
});
