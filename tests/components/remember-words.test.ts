// Words of the library's page are asked of the browser once, each with its own fillings.
import { beforeEach, expect, test } from 'vitest';
import { rememberWords } from '../../components/library/remember-words.ts';
import { words, wordsThrough } from '../../utils/words.ts';

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  wordsThrough(() => (key, fill) => {
    asked.push(key);
    return [key, ...fill].join(' ');
  });
  rememberWords();
});

test('the same words once, other fillings anew', () => {
  const said = [words('libraryEdit'), words('libraryEdited', '5'), words('libraryEdited', '6')];
  expect(said).toEqual(['libraryEdit', 'libraryEdited 5', 'libraryEdited 6']);
  expect([words('libraryEdit'), words('libraryEdited', '5'), words('libraryEdited', '6')]).toEqual(said);
  expect(asked).toHaveLength(3);
});

test('fillings without end are not all kept, and each is said as it is', () => {
  const filled = (n: number) => Array.from({ length: n }, (_, at) => words('libraryEdited', at));
  expect(filled(5000)).toEqual(Array.from({ length: 5000 }, (_, at) => `libraryEdited ${at}`));
  expect(filled(1)).toEqual(['libraryEdited 0']);
  expect(asked.length).toBeGreaterThan(5000);
});
