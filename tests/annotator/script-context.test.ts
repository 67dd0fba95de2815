// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../utils/annotator/script-context.ts';

const runtime = vi.hoisted((): { id: string | undefined } => ({ id: 'abc' }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

test('a newer script of the same name stops the older one, and no other', () => {
  const [older, other] = [new ContentScriptContext('annotator'), new ContentScriptContext('gate')];
  const newer = new ContentScriptContext('annotator');
  expect([older.isValid, older.signal.aborted]).toEqual([false, true]);
  expect([other.isValid, newer.isValid]).toEqual([true, true]);
});

test('nothing is valid once the extension has gone', () => {
  const context = new ContentScriptContext('annotator');
  runtime.id = undefined;
  expect(context.isValid).toBe(false);
  expect(context.signal.aborted).toBe(true);
  runtime.id = 'abc';
});
