// @vitest-environment happy-dom
// One stop in the tab order for a row of controls; arrows go from one to the next.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { useRoving } from '../../components/shared/hooks/useRoving.ts';

const home = document.createElement('div');
document.body.append(home);
afterEach(() => render(null, home));

function Bar({ names }: { readonly names: readonly string[] }) {
  return (
    <div {...useRoving('Filters')}>
      {names.map((name) => (
        <button type="button" key={name}>
          {name}
        </button>
      ))}
      <select aria-label="Order" />
    </div>
  );
}
const draw = (names: readonly string[]) => render(<Bar names={names} />, home);
const stops = () => [...home.getElementsByTagName('*')].filter((each) => (each as HTMLElement).tabIndex === 0);
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const focused = () => document.activeElement?.textContent || document.activeElement?.localName;

test('one stop, the first at first', () => {
  draw(['Casualties', 'Figures', 'Quotes']);
  expect(stops().map(({ textContent }) => textContent)).toEqual(['Casualties']);
});

test('arrows walk without wrapping; Home and End go to the ends; the stop stays where the keyboard was', () => {
  draw(['Casualties', 'Figures', 'Quotes']);
  (stops()[0] as HTMLElement).focus();
  press('ArrowRight');
  expect(focused()).toBe('Figures');
  press('End');
  expect(focused()).toBe('select');
  press('ArrowRight');
  expect(focused()).toBe('select');
  press('Home');
  press('ArrowLeft');
  expect(focused()).toBe('Casualties');
  press('ArrowRight');
  expect(stops().map(({ textContent }) => textContent)).toEqual(['Figures']);
});

test('up and down stay with the list to choose from', () => {
  draw(['Casualties']);
  home.querySelector('select')?.focus();
  press('ArrowUp');
  expect(focused()).toBe('select');
});

test('the stop goes: the first takes its place', () => {
  draw(['Casualties', 'Figures']);
  (stops()[0] as HTMLElement).focus();
  press('ArrowRight');
  draw(['Casualties']);
  expect(stops().map(({ textContent }) => textContent)).toEqual(['Casualties']);
});
