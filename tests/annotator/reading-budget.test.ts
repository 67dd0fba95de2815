import { describe, expect, test } from 'vitest';
import { readingBudget } from '../../utils/annotator/reading-budget.ts';

describe('how often a page may be read again', () => {
  test('a page that has been read once is read again at once when it changes', () => {
    const budget = readingBudget();
    budget.cost(500, 1_000);
    expect(budget.next()).toBe(1_000);
  });

  test('a second change right behind the first waits until the first reading is paid back', () => {
    const budget = readingBudget();
    budget.cost(500, 1_000);
    budget.cost(500, 2_000);
    // 980 ms are still owed of which 500 may be: 480 at 2 %.
    expect(budget.next()).toBe(2_000 + 24_000);
  });

  test('a page that has rested long enough is read at once again', () => {
    const budget = readingBudget();
    budget.cost(500, 1_000);
    budget.cost(500, 2_000);
    budget.cost(40, 100_000);
    expect(budget.next()).toBe(100_000);
  });

  test('a page that never rests is read for two hundredths of the time', () => {
    const budget = readingBudget();
    let spent = 0;
    for (let now = 0; now < 3_600_000; now = Math.max(now + 1_000, budget.next())) {
      budget.cost(100, now);
      spent += 100;
    }
    expect(spent / 3_600_000).toBeGreaterThan(0.019);
    expect(spent / 3_600_000).toBeLessThan(0.021);
  });

  test('a cheap reading behind a dear one waits no longer than it has cost itself', () => {
    const budget = readingBudget();
    budget.cost(1_000, 0);
    budget.cost(10, 1_000);
    expect(budget.next()).toBe(1_000 + 10 / 0.02);
  });
});
