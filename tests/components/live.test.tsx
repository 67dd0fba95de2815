// @vitest-environment happy-dom
// News of a write that does not reach an open page: it reads again as it comes to the front.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useLive } from '../../components/shared/hooks/useLive.ts';

/** What stands in the store; nobody tells of its changes. */
let stored = 'as it was';

function Words() {
  return <p>{useLive(async () => stored, '') ?? 'nothing yet'}</p>;
}
const shown = () => document.body.textContent;
const front = (event: Event, to: EventTarget) => act(() => void to.dispatchEvent(event));

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test.each([
  ['the window', () => front(new Event('focus'), window)],
  ['the tab', () => front(new Event('visibilitychange'), document)],
])('%s comes to the front: what was missed is read', async (_, come) => {
  stored = 'as it was';
  act(() => render(<Words />, document.body));
  await vi.waitFor(() => expect(shown()).toBe('as it was'));
  stored = 'written meanwhile';
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await come();
  await act(async () => {});
  expect(shown()).toBe('as it was');
  hidden.mockReturnValue('visible');
  await come();
  await vi.waitFor(() => expect(shown()).toBe('written meanwhile'));
});
