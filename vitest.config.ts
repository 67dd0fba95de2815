import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { Counts } from './tests/counts.ts';

/** A busy machine is no fault: how long things take is for the bench to say. Milliseconds. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // vitest leaves a core free, which on two cores is half of them.
    maxWorkers: '100%',
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', new Counts()],
    ...patience,
  },
});
