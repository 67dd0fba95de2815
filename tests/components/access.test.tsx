// @vitest-environment happy-dom
// The first run's one question, and the button that browsers hide behind a puzzle piece.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Access, type AccessProps } from '../../components/welcome/Access.tsx';

const home = document.createElement('div');
document.body.append(home);
afterEach(() => render(null, home));

const nothing = () => undefined;
const shown = (props: Pick<AccessProps, 'choice' | 'pinned'>): string => {
  render(<Access {...props} refused={false} onAutomatic={nothing} onClickOnly={nothing} />, home);
  return home.textContent ?? '';
};

test('once answered it says where the button is, unless the toolbar shows it', () => {
  expect(shown({ choice: 'automatic', pinned: false })).toContain('puzzle piece');
  expect(shown({ choice: 'on-click', pinned: false })).toContain('puzzle piece');
  expect(shown({ choice: 'on-click', pinned: true })).not.toContain('puzzle piece');
  expect(shown({ choice: null, pinned: false })).not.toContain('puzzle piece');
});
