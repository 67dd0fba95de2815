// Numbers in a query: value:>100, killed>=40, value:20..50, injured:1,200.

import type { FactTest } from './facts.ts';

/**
 * Asks of the numbers a claim states: `100`, `=100`, `>100`, `>=100`, `<100`, `<=100`, `20..50`, `20..`. A claim that
 * states a range ("dozens") fits where any of it fits. Null where the value is no such thing; claims without numbers never
 * fit. `outcome`: of claims with that outcome alone.
 */
export function testQuantity(value: string, outcome?: string): FactTest | null {
  const wanted = rangeOf(value.replaceAll(/[_\s]|(?<=\d)[,'](?=\d{3}(?!\d))/g, ''));
  if (!wanted) return null;
  return {
    of: 'quantity',
    holds(fact) {
      const [low, high, ...outcomes] = fact.split('\t');
      return (outcome === undefined || outcomes.includes(outcome)) && wanted(Number(low), Number(high));
    },
  };
}

const between = /^([-+]?\d{1,15}(?:\.\d{1,15})?)?(?:\.\.|–)([-+]?\d{1,15}(?:\.\d{1,15})?)?$/;
const compared = /^(>=|<=|>|<|=)?([-+]?\d{1,15}(?:\.\d{1,15})?)$/;

function rangeOf(value: string): ((low: number, high: number) => boolean) | null {
  const range = between.exec(value);
  if (range) {
    if (range[1] === undefined && range[2] === undefined) return null;
    const [from, to] = [Number(range[1] ?? -Infinity), Number(range[2] ?? Infinity)];
    return (low, high) => low <= to && high >= from;
  }
  const one = compared.exec(value);
  if (!one) return null;
  const limit = Number(one[2]);
  if (one[1] === '>') return (_, high) => high > limit;
  if (one[1] === '>=') return (_, high) => high >= limit;
  if (one[1] === '<') return (low) => low < limit;
  if (one[1] === '<=') return (low) => low <= limit;
  return (low, high) => low <= limit && high >= limit;
}
