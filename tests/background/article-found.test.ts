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

test('the annotator is brought in', async () => {
  await found();
  expect(run).toHaveBeenCalledTimes(1);
});

test('into a site that the reader wants left alone nothing is brought', async () => {
  await writeSettings({ neverSites: ['news.example'] });
  await found();
  expect(run).not.toHaveBeenCalled();
});
