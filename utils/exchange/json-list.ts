// A JSON list written in pieces, a record a line, for files that do not fit into memory. The opening bracket is the
// caller's, with the name before it; the closing one stands in `end`.

export function jsonList<P>(keep: (json: string) => P): { add(records: readonly unknown[]): void; end(): P[] } {
  const kept: P[] = [];
  return {
    add(records) {
      if (records.length === 0) return;
      const lines = records.map((record) => JSON.stringify(record)).join(',\n');
      kept.push(keep(kept.length === 0 ? `\n${lines}` : `,\n${lines}`));
    },
    end: () => [...kept, keep(kept.length === 0 ? ']' : '\n]')],
  };
}
