// The second look: with root and text known, is this an article? The gate has said yes on less.
import type { Verdict } from './gate.ts';
import type { Plan } from './read.ts';
import type { TextMap } from './text-map.ts';

export function judge(gate: Verdict, plan: Plan | null, map: TextMap): Verdict {
  if (!gate.yes) return gate;
  if (!plan) return { yes: false, reason: 'no body' };
  const story = map.passages.filter((passage) => passage.kind === 'body' || passage.kind === 'quote');
  const chars = story.reduce((sum, passage) => sum + passage.end - passage.start, 0);
  if (chars < 300) return { yes: false, reason: 'little story text' };
  return gate;
}
