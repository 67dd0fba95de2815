// Printed after every run of tests: the ten that took longest, so that a slow one is seen when it comes, and in the last
// line how many passed and failed.
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

const most = 10;

/** The reporter of both suites; it stands last in their lists, so that its line is the last one. */
export class Counts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const took: { readonly ms: number; readonly name: string }[] = [];
    let broken = unhandled.length;
    for (const file of modules) {
      // A file or a suite that never came to its tests counts as one that failed, as does an error outside all tests.
      if (file.state() === 'failed' && [...file.children.allTests('failed')].length === 0) broken++;
      for (const test of file.children.allTests()) {
        counts[test.result().state]++;
        const path = relative(process.cwd(), file.moduleId);
        took.push({ ms: test.diagnostic()?.duration ?? 0, name: `${path} > ${test.fullName}` });
      }
    }
    console.log('\nWhat took longest:');
    const slow = took.filter(({ ms }) => ms >= 100).toSorted((a, b) => b.ms - a.ms);
    for (const { ms, name } of slow.slice(0, most)) console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
    const skipped = counts.skipped + counts.pending;
    console.log(
      `\n${counts.passed} passed, ${counts.failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    );
  }
}
