// A corrected figure is the reason to come back to a note: it must be found, and never pass for the old one.
import { expect, describe as group, it } from 'vitest';
import { describe } from '../../utils/anchoring/describe.ts';
import { locate } from '../../utils/anchoring/locate.ts';
import { type FigureCase, figureCases, lostCases, rewordedCases } from './figures.ts';

const above = [
  'Rain had fallen on the hills for nine days when the sirens went in the lower town.',
  'Odile Brandt, who runs the tea room by the weir, said she heard a noise “like a train in the wrong place”.',
];
const below = [
  'The county has asked for helpers with boats, and for blankets, which are taken in at the school on Quarry Hill.',
  'A second front is due before the weekend, though the weather office calls its path uncertain.',
];
const added = 'The road to Marrow was open again by the evening, a spokesman for the county told reporters.';

/** What else was done to the story when the figure was corrected. */
const surroundings: Record<string, (block: string) => readonly string[]> = {
  'nothing else': (block) => alone(block),
  'new paragraphs beside it': (block) => [...above, added, block, 'This story was updated.', ...below],
  'its paragraph grown by a sentence': (block) => [...above, `${block} ${added}`, ...below],
  'the paragraph above cut': (block) => [above[0] ?? '', block, ...below],
};

const parse = (marked: string): { text: string; start: number; end: number } => {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
};

/** What stands now where the note stood, and how it fared. */
function after([before, now]: FigureCase, edit: (block: string) => readonly string[]): string | null {
  const was = parse([...above, before, ...below].join('\n\n'));
  const { text } = parse(edit(now).join('\n\n'));
  const { selector, hint } = describe(was.text, was);
  const found = locate(text, selector, hint);
  return found && `${text.slice(found.start, found.end)}: ${found.state}`;
}

const alone = (block: string): readonly string[] => [...above, block, ...below];
const wanted = ([, now]: FigureCase): string => `${now.slice(now.indexOf('[') + 1, now.indexOf(']'))}: changed`;

it('has sixty cases', () => {
  expect(figureCases.length + rewordedCases.length + lostCases.length).toBe(60);
});

group.each(Object.entries(surroundings))('a corrected figure, %s', (_, edit) => {
  it.each(figureCases)('%s -> %s', (...figure) => {
    expect(after(figure, edit)).toBe(wanted(figure));
  });
});

group('a corrected figure in a sentence written anew', () => {
  it.each(rewordedCases)('%s -> %s', (...figure) => {
    expect(after(figure, alone)).toBe(wanted(figure));
  });
  it.each(lostCases)('is lost where hardly a word is left: %s -> %s', (...figure) => {
    expect(after(figure, alone)).toBeNull();
  });
});
