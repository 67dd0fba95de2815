// @vitest-environment happy-dom
// A list too long to stand in the page as a whole, walked faster than it is drawn.

import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ClaimList } from '../../components/page/ClaimList.tsx';
import { groupOfRows, rowsOf } from '../../components/page/page-model.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';

const home = document.createElement('div');
document.body.append(home);
afterEach(() => render(null, home));

const claims = Array.from({ length: 300 }, (_, nth): Claim => {
  const exact = `${nth} crowns`;
  return {
    key: `figure:${exact}:0`,
    kind: 'figure',
    start: nth,
    end: nth + 1,
    exact,
    rule: 'made',
    weight: 0.5,
    view: 'key',
  };
});
const rows = rowsOf(claims, [], [], []);

const here = () => document.activeElement?.getAttribute('data-row');
const press = async (key: string) => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  // Between two real keys there is always room for what waits, though not for a frame.
  await new Promise<void>((resolve) => queueMicrotask(resolve));
};

test('End, then up, before a frame has been drawn: the last row but one', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  render(
    <ClaimList
      groups={[groupOfRows('article', rows)]}
      scope=""
      claims={claims}
      titleOf={() => 'In the article'}
      current={null}
      editing={null}
      onShow={() => {}}
      onEdit={() => {}}
      below={() => null}
      goTo={{ current: () => {} }}
    />,
    home,
  );
  home.querySelector<HTMLElement>('[data-row]')?.focus();
  await press('End');
  await vi.waitFor(() => expect(here()).toBe(rows.at(-1)?.id));
  await press('ArrowUp');
  expect(here()).toBe(rows.at(-2)?.id);
  await press('Home');
  await vi.waitFor(() => expect(here()).toBe(rows[0]?.id));
  frames.mockRestore();
});
