// Once before all end-to-end tests: both builds are there and of today's source.
import { buildOf } from './driver/build.ts';

export function setup(): void {
  for (const browser of ['chromium', 'firefox'] as const) buildOf(browser);
}
