import { beforeEach, expect, test } from 'vitest';
import { pageCalls } from '../../utils/background/page-calls.ts';
import { writeSettings } from '../../utils/settings.ts';
import { fake, page } from './fake.ts';

const found = () =>
  pageCalls.articleFound({ reason: 'long address', language: '' }, page('https://news.example/ferry'));
let run = fake('scripting', 'executeScript');

beforeEach(async () => {
  await writeSettings({ neverSites: [] });
  run = fake('scripting', 'executeScript', () => [{ result: { ready: true } }]);
  fake('scripting', 'insertCSS');
  fake('scripting', 'removeCSS');
});

test('the annotator is brought in where none answers', async () => {
  fake('tabs', 'sendMessage', () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  await found();
  expect(run).toHaveBeenCalledTimes(1);
});

test('an old annotator that the browser has cut off counts for none', async () => {
  fake('tabs', 'sendMessage');
  await found();
  expect(run).toHaveBeenCalledTimes(1);
});

test('after a move within the page the annotator that is there stays alone', async () => {
  const asked = fake('tabs', 'sendMessage', () => ({ ok: true, value: { present: true } }));
  await found();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(run).not.toHaveBeenCalled();
});

test('a site that the reader wants left alone is not even asked', async () => {
  await writeSettings({ neverSites: ['news.example'] });
  const asked = fake('tabs', 'sendMessage');
  await found();
  expect(asked).not.toHaveBeenCalled();
  expect(run).not.toHaveBeenCalled();
});
