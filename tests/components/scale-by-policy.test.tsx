// @vitest-environment happy-dom
// The words of verdicts that a policy sets: in force until the reader has a scale of their own.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useScale } from '../../components/shared/hooks/useScale.ts';
import { choiceWord } from '../../components/shared/verdict-words.ts';
import { writeSettings } from '../../utils/settings.ts';

const home = document.createElement('div');
const Words = () => <p>{useScale().steps.map(choiceWord).join(', ')}</p>;
const shows = (text: string) => vi.waitFor(() => expect(home.textContent).toBe(text), { timeout: 60_000 });

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, home));

test('the policy’s words, without those that no note could carry; then the reader’s', async () => {
  await fakeBrowser.storage.managed.set({
    verdictScale: [
      { word: 'Confirmed', means: 'true' },
      { word: 'x'.repeat(61), means: 'false' },
      { word: 'Odd', means: 'half' },
      7,
      { word: 'Refuted', means: 'false' },
    ],
  });
  render(<Words />, home);
  await shows('Confirmed, Refuted');
  await writeSettings({ scale: [{ word: 'Holds', means: 'true' }] });
  await shows('Holds');
});
