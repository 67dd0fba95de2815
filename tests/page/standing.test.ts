import { expect, test } from 'vitest';
import { announce, isAnnotated } from '../../utils/page/standing.ts';

test('no annotator, one that stands, and one that has ended', () => {
  expect(isAnnotated()).toBe(false);
  let stands = true;
  announce(() => stands);
  expect(isAnnotated()).toBe(true);
  stands = false;
  expect(isAnnotated()).toBe(false);
});
