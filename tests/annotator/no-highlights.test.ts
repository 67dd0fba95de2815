// A browser without highlights, as none is that the manifests admit: nothing is painted, and nothing else stops for it.
import { expect, test, vi } from 'vitest';
import { createHighlighter } from '../../utils/page/highlighter.ts';

test('a browser without highlights is left without marks, and with all else', () => {
  vi.stubGlobal('CSS', {});
  const highlighter = createHighlighter();
  const marks = { [Symbol.iterator]: () => expect.fail('no mark is even looked at') };
  expect([...highlighter.painting(marks)]).toEqual([]);
  for (const layer of ['pointed', 'focus'] as const) highlighter.show(layer, null);
  highlighter.mend();
  highlighter.clear();
  vi.unstubAllGlobals();
});
