// @vitest-environment happy-dom
// How far an export is, in numbers as the reader writes them, and the way to give it up.
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ExportBar } from '../../components/shared/transfer/ExportBar.tsx';

function shown(progress: { notes: number; total: number | null }, onCancel = () => {}) {
  const home = document.createElement('div');
  render(<ExportBar progress={progress} onCancel={onCancel} />, home);
  return home;
}

test('notes read of all, with a bar that says the same', () => {
  const home = shown({ notes: 2500, total: 100_000 });
  expect(home.querySelector('[role=status]')?.textContent).toBe('Reading notes to export: 2,500 of 100,000');
  expect(home.querySelector('progress')?.value).toBe(0.025);
});

test('no bar where nobody knows how many there are', () => {
  const home = shown({ notes: 2500, total: null });
  expect(home.textContent).toContain('Reading notes to export: 2,500');
  expect(home.querySelector('progress')).toBeNull();
});

test('it can be given up', () => {
  const cancel = vi.fn();
  shown({ notes: 0, total: 10 }, cancel).querySelector('button')?.click();
  expect(cancel).toHaveBeenCalledOnce();
});
