import { defineConfig } from 'vitest/config';
import { Counts } from '../counts.ts';

/** Milliseconds: a busy machine is no fault. Each wait within a test has its own patience, and says what it waited for. */
const patience = 900_000;

// Two files at a time, each with browsers of its own: headless, so that none takes another's focus, and mostly waiting for
// one another's answers.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/built.ts',
    maxWorkers: 2,
    testTimeout: patience,
    hookTimeout: patience,
    reporters: ['default', new Counts()],
  },
});
