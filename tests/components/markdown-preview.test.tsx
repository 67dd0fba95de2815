// @vitest-environment happy-dom
// A note's Markdown as it is shown while it is written: what is drawn, and what never is.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { MarkdownPreview } from '../../components/editor/MarkdownPreview.tsx';

let home: HTMLElement;
afterEach(() => render(null, home));

async function preview(text: string): Promise<HTMLElement> {
  home = document.createElement('div');
  render(<MarkdownPreview text={text} />, home);
  await shown(home);
  return home;
}

const shown = (place: HTMLElement): Promise<unknown> =>
  vi.waitFor(() => expect(place.querySelector('.markdown')).not.toBeNull(), { timeout: 60_000 });

/** What is shown of a text once one that begun after it stands beside it: what would have come is there. */
async function previewBefore(text: string): Promise<HTMLElement> {
  home = document.createElement('div');
  render(
    <>
      <div id="first">
        <MarkdownPreview text={text} />
      </div>
      <div id="later">
        <MarkdownPreview text="**later**" />
      </div>
    </>,
    home,
  );
  const [first, later] = home.querySelectorAll('div');
  if (!first || !later) throw new Error('nothing was drawn');
  await shown(later);
  return first;
}

test('emphasis, lists, quotes, code, tables and line breaks', async () => {
  const { textContent } = await preview(
    [
      '# The pier\nNine or **eleven**?\nAsk *again*, ~~today~~.',
      '- [x] the office\n- the `log`\n\n3. third',
      '> She said so.',
      '| day | hurt |\n| --- | --- |\n| Monday | 9 |',
    ].join('\n\n'),
  );
  expect(home.querySelector('.heading')?.textContent).toBe('The pier');
  expect(home.querySelector('strong')?.textContent).toBe('eleven');
  expect(home.querySelector('em')?.textContent).toBe('again');
  expect(home.querySelector('del')?.textContent).toBe('today');
  expect(home.querySelectorAll('br')).toHaveLength(1);
  expect([...home.querySelectorAll('ul li')].map((each) => each.textContent)).toEqual(['☑ the office', 'the log']);
  expect(home.querySelector('ol')?.getAttribute('start')).toBe('3');
  expect(home.querySelector('blockquote')?.textContent).toBe('She said so.');
  expect([...home.querySelectorAll('th, td')].map((each) => each.textContent)).toEqual(['day', 'hurt', 'Monday', '9']);
  expect(textContent).not.toMatch(/[*|~`#]/);
});

test('only http, https and mail addresses are links, pictures are never loaded, HTML is shown as typed', async () => {
  await preview(
    [
      '[web](https://list.example/a) [script](javascript:alert(1)) [data](data:text/html,x) [mail](mailto:a@b.example)',
      '![a picture](https://pictures.example/p.png)',
      '<img src=x onerror=alert(1)> and <b>bold</b>',
      '<div onclick="alert(1)">block</div>',
    ].join('\n\n'),
  );
  expect([...home.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href'), a.rel])).toEqual([
    ['web', 'https://list.example/a', 'noopener noreferrer'],
    ['mail', 'mailto:a@b.example', 'noopener noreferrer'],
    ['a picture', 'https://pictures.example/p.png', 'noopener noreferrer'],
  ]);
  expect(home.querySelector('img, b, script, div[onclick]')).toBeNull();
  expect(home.textContent).toContain('<img src=x onerror=alert(1)> and <b>bold</b>');
  expect(home.textContent).toContain('<div onclick="alert(1)">block</div>');
});

test('plain text needs no preview', async () => {
  const first = await previewBefore('Nine, says the table.\n\nTwo paragraphs, 5 * 3.');
  expect(first.textContent).toBe('');
});

test('what is nested beyond reason neither hangs nor breaks the editor', async () => {
  await preview(`**a**\n\n${'> '.repeat(60)}deep\n\n${'*'.repeat(400)}x${'['.repeat(400)}`);
  expect(home.textContent).toContain('deep');
  expect(home.querySelectorAll('blockquote').length).toBeLessThan(20);
  const first = await previewBefore('>'.repeat(20_000));
  expect(first.querySelectorAll('blockquote').length).toBeLessThan(20);
});
