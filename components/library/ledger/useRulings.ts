// What the reader has said of claims that the ledger put together or offered: kept in the settings, so archives carry it.
import type { Ruling } from '../../../utils/ledger/group.ts';
import { useSettings } from '../../shared/hooks/useSettings.ts';

/** More than anybody rules on; the oldest go. */
const mostRulings = 5000;

export type Rulings = {
  readonly all: readonly Ruling[];
  /** Rules on one claim beside each of the others, and gives back what takes it back. */
  rule(id: string, others: readonly string[], same: boolean): () => void;
};

export function useRulings(): Rulings {
  const [settings, change] = useSettings();
  const all = settings?.ledger ?? [];
  return {
    all,
    rule(id, others, same) {
      const isOne = ({ a, b }: Ruling) =>
        others.some((other) => (a === id && b === other) || (b === id && a === other));
      const said = others.map((other) => ({ a: id, b: other, same }));
      change({ ledger: [...all.filter((each) => !isOne(each)), ...said].slice(-mostRulings) });
      return () => change({ ledger: all });
    },
  };
}
