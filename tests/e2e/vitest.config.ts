import { defineConfig } from 'vitest/config';
import { Counts } from '../counts.ts';

// One browser at a time: two cores, and real windows that want the focus.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/built.ts',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: ['default', new Counts()],
  },
});
