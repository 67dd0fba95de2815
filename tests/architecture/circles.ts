// Circles of imports: files that all reach each other along arrows, found as the strongly connected parts of the graph
// (Tarjan, "Depth-first search and linear graph algorithms", 1972).

/** An arrow from one place to another: files, folders or rooms. */
export type Arrow = { readonly from: string; readonly to: string };

/** The circles of a graph, each as its places in order of their names; a place that imports itself is one too. */
export function circlesOf(arrows: readonly Arrow[]): string[][] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const visit = (place: string): number => {
    const mine = index.size;
    index.set(place, mine);
    low.set(place, mine);
    open.push(place);
    for (const { to } of next.get(place) ?? []) {
      const reached = index.has(to) ? (open.includes(to) ? (index.get(to) ?? mine) : mine) : visit(to);
      low.set(place, Math.min(low.get(place) ?? mine, reached));
    }
    if (low.get(place) === mine) {
      const part = open.splice(open.indexOf(place)).toSorted();
      const turns = next.get(place)?.some(({ to }) => to === place);
      if (part.length > 1 || turns) circles.push(part);
    }
    return low.get(place) ?? mine;
  };

  for (const { from } of arrows) if (!index.has(from)) visit(from);
  return circles;
}
