// The sourcing of an article as a small chart that is also a filter, with the same said in a sentence.
import { plural, words } from '../../utils/words.ts';
import { useRoving } from '../shared/hooks/useRoving.ts';
import { type SourceGroup, type Sourcing, sourceGroups } from './sourcing.ts';

const stems = {
  named: 'sourcingNamed',
  bare: 'sourcingOtherNamed',
  documents: 'sourcingDocuments',
  unnamed: 'sourcingUnnamed',
  none: 'sourcingNone',
} as const;

export type SourcingBarProps = {
  readonly sourcing: Sourcing;
  readonly chosen: SourceGroup | null;
  readonly onChoose: (group: SourceGroup | null) => void;
};

export function SourcingBar({ sourcing, chosen, onChoose }: SourcingBarProps) {
  const roving = useRoving(words('sourcingLabel'));
  if (sourcing.total === 0) return null;
  const present = sourceGroups.filter((group) => sourcing.counts[group] > 0);
  return (
    <div class="sourcing">
      <div class="sources" aria-hidden="true">
        {present.map((group) => (
          <i
            key={group}
            class={`${group}${chosen !== null && chosen !== group ? ' pale' : ''}`}
            style={{ flexGrow: sourcing.counts[group] }}
          />
        ))}
      </div>
      <div class="legend" {...roving}>
        {present.map((group) => (
          <button
            key={group}
            type="button"
            class={group}
            aria-pressed={chosen === group}
            onClick={() => onChoose(chosen === group ? null : group)}
          >
            <i aria-hidden="true" />
            {plural(stems[group], sourcing.counts[group])}
          </button>
        ))}
      </div>
      <p class="sentence">{sentenceOf(sourcing)}</p>
    </div>
  );
}

/** "2 of 8 attributions rest on unnamed sources; 1 has no source." */
export function sentenceOf({ total, counts }: Sourcing): string {
  const unnamed = counts.unnamed > 0 ? plural('sourcingUnnamedOf', counts.unnamed, total) : '';
  if (unnamed && counts.none > 0) return plural('sourcingAndNone', counts.none, unnamed);
  if (unnamed) return `${unnamed}.`;
  if (counts.none > 0) return `${plural('sourcingNoneOf', counts.none, total)}.`;
  return plural('sourcingAllNamed', total);
}
