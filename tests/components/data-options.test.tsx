// @vitest-environment happy-dom
// What the options say of data that goes out: Markdown templates with their preview, and copies by schedule.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ForgetArticle } from '../../components/options/ForgetArticle.tsx';
import { MarkdownTemplates } from '../../components/options/MarkdownTemplates.tsx';
import { BackupBox } from '../../components/shared/BackupBox.tsx';
import { templates } from '../../utils/exchange/markdown/markdown-own.ts';
import './library-desk.ts';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  render(null, page);
  page.remove();
});

const settle = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000 });
function write(nth: number, text: string) {
  const field = page.querySelectorAll('textarea')[nth];
  if (!field) throw new Error('no such field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('Markdown templates', () => {
  const onChange = vi.fn();
  const preview = () => page.querySelector('pre')?.textContent ?? '';
  beforeEach(() => {
    onChange.mockClear();
    render(<MarkdownTemplates own={{ article: '', note: '' }} onChange={onChange} />, page);
  });

  test('show what they make as they are written, and are kept when the field is left', async () => {
    expect(preview()).toContain('> at least 52 people were killed');
    write(1, '* {{words}}: {{verdict}}');
    await settle(() => expect(preview()).toContain('* at least 52 people were killed: Mostly false'));
    expect(onChange).not.toHaveBeenCalled();
    page.querySelectorAll('textarea')[1]?.dispatchEvent(new Event('blur'));
    expect(onChange).toHaveBeenCalledWith({ article: '', note: '* {{words}}: {{verdict}}' });
  });

  test('name what is no field, and go back to the built-in ones', async () => {
    write(0, '{{titel}} <script>alert(1)</script> {{notes}}');
    await settle(() => expect(page.querySelector('[role="status"]')?.textContent).toContain('titel'));
    expect(preview()).toContain('{{titel}} &lt;script>');
    [...page.querySelectorAll('button')].at(-1)?.click();
    await settle(() => expect(page.querySelectorAll('textarea')[0]?.value).toBe(templates.article));
    expect(onChange).toHaveBeenCalledWith({ article: '', note: '' });
  });
});

test('how often a copy goes to the downloads is chosen in the box of the backups', async () => {
  const onEvery = vi.fn();
  const rest = {
    busy: false,
    trouble: null,
    now: 9e9,
    notes: 12,
    since: 1,
    onBackUp() {},
    onDownload() {},
    onRestore() {},
  };
  const copies = { every: 7, last: 8e9, onEvery };
  render(<BackupBox backups={[{ at: 8e9, notes: 1, articles: 1 }]} {...rest} copies={copies} />, page);
  const opener = page.querySelector<HTMLButtonElement>('.copies .menu button');
  expect(opener?.textContent).toContain('Every week');
  opener?.click();
  await settle(() => expect(page.querySelectorAll('.copies .menu-list button')).toHaveLength(4));
  page.querySelectorAll<HTMLButtonElement>('.copies .menu-list button')[3]?.click();
  expect(onEvery).toHaveBeenCalledWith(30);
});

test.each([
  ['at the very first note', 1, 9e9 - 1000, false],
  ['with ten notes', 10, 9e9 - 1000, true],
  ['a day after the first', 1, 9e9 - 2 * 86_400_000, true],
  ['with nothing to lose', 0, null, false],
])('a copy is asked for %s: %i', (_, notes, since, asked) => {
  const on = { onBackUp() {}, onDownload() {}, onRestore() {} };
  render(<BackupBox backups={[]} busy={false} trouble={null} now={9e9} notes={notes} since={since} {...on} />, page);
  expect(page.querySelector('.backup-old') !== null).toBe(asked);
});

test('kept articles with one title are told apart by where they stand', () => {
  const kept = (id: string, title: string) => ({ id, title, url: `https://www.${id}.example/flood`, seen: 1 });
  const articles = [kept('one', 'Flood'), kept('two', 'Flood'), kept('three', 'Storm')];
  render(<ForgetArticle articles={articles} more={false} onMore={() => {}} onForget={() => {}} />, page);
  const names = [...page.querySelectorAll('button')].map((each) => each.getAttribute('aria-label'));
  expect(names).toEqual([
    'Delete …: Flood (one.example/flood)',
    'Delete …: Flood (two.example/flood)',
    'Delete …: Storm',
  ]);
});
