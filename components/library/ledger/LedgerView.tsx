// The ledger: claims of one measure across articles, suggested by score, put together or parted by the reader.
import { useMemo, useState } from 'preact/hooks';
import { type Group, groupsOf } from '../../../utils/ledger/group.ts';
import { atOdds } from '../../../utils/ledger/odds.ts';
import { dateWords, numberWords, plural, type WordKey, words } from '../../../utils/words.ts';
import type { ViewProps } from '../view-props.ts';
import { chartOf } from './chart.ts';
import { LedgerChart } from './LedgerChart.tsx';
import { LedgerTable, taken } from './LedgerTable.tsx';
import { outletOf } from './outlet.ts';
import { type Kept, useEntries } from './useEntries.ts';
import { useRulings } from './useRulings.ts';
import './ledger.css';

export function LedgerView({ turn, run }: ViewProps) {
  const { all, done } = useEntries(turn);
  const rulings = useRulings();
  const [chosen, setChosen] = useState('');
  const groups = useMemo(
    () =>
      groupsOf(
        all.map(({ entry }) => entry),
        rulings.all,
      ),
    [all, rulings.all],
  );
  const group = groups.find((each) => each.entries.some(({ id }) => id === chosen)) ?? groups[0];
  if (!done) return <p class="meta">{words('ledgerReading')}</p>;
  if (!group)
    return (
      <div class="empty">
        <h2>{words('ledgerEmpty')}</h2>
        <p>{words('ledgerEmptyText')}</p>
      </div>
    );
  const rule = (id: string, others: readonly string[], same: boolean) =>
    run(async () => {
      const back = rulings.rule(id, others, same);
      const undo = async () => {
        back();
        return words('ledgerUnruled');
      };
      return { text: words(same ? 'ledgerAdded' : 'ledgerParted'), undo };
    });
  return (
    <div class="ledger">
      <nav class="ledger-list" aria-label={words('ledgerMeasures')}>
        <ul>
          {groups.map((each) => (
            <li key={each.entries[0]?.id}>
              <button
                type="button"
                {...(each === group && { 'aria-current': 'true' })}
                onClick={() => setChosen(each.entries[0]?.id ?? '')}
              >
                <span dir="auto">{titleOf(each)}</span>
                <b>{numberWords(each.entries.length)}</b>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Measure group={group} all={all} onRule={rule} />
    </div>
  );
}

type MeasureProps = {
  readonly group: Group;
  readonly all: readonly Kept[];
  readonly onRule: (id: string, others: readonly string[], same: boolean) => void;
};

function Measure({ group, all, onRule }: MeasureProps) {
  const byId = new Map(all.map((each) => [each.entry.id, each]));
  const kept = group.entries.flatMap(({ id }) => byId.get(id) ?? []);
  const ids = group.entries.map(({ id }) => id);
  const odds = atOdds(group.count, group.entries);
  const title = titleOf(group);
  const outlets = new Set(kept.map(({ article }) => outletOf(article))).size;
  const [first, last] = [dateWords(group.entries[0]?.at ?? 0), dateWords(group.entries.at(-1)?.at ?? 0)];
  return (
    <section class="measure" aria-label={title}>
      <h2 dir="auto">{title}</h2>
      <p class="meta">
        {plural('ledgerClaims', kept.length)} · {plural('ledgerOutlets', outlets)} ·{' '}
        {first === last ? first : words('ledgerFromTo', first, last)}
      </p>
      <LedgerChart chart={chartOf(group.entries)} odds={odds} title={title} />
      <LedgerTable
        title={title}
        kept={kept}
        odds={odds}
        onSplit={(id) =>
          onRule(
            id,
            ids.filter((each) => each !== id),
            false,
          )
        }
      />
      {group.maybe.map((entry) => {
        const other = byId.get(entry.id);
        return (
          other && (
            <p key={entry.id} class="ledger-maybe">
              <span dir="auto">
                {words('ledgerMaybe')} <q>{entry.claim.exact}</q>{' '}
                {entry.claim.quantity && taken(entry.claim.quantity, entry.claim.exact)}, {outletOf(other.article)},{' '}
                {dateWords(entry.at)}
              </span>
              <button type="button" class="quiet-border" onClick={() => onRule(entry.id, ids, true)}>
                {words('ledgerAdd')}
              </button>
              <button type="button" onClick={() => onRule(entry.id, ids, false)}>
                {words('ledgerNotSame')}
              </button>
            </p>
          )
        );
      })}
    </section>
  );
}

const counts: Readonly<Record<string, WordKey>> = {
  killed: 'outcomeKilled',
  injured: 'outcomeInjured',
  missing: 'outcomeMissing',
  displaced: 'outcomeDisplaced',
  detained: 'outcomeDetained',
  casualties: 'outcomeCasualties',
  people: 'ledgerPeople',
  number: 'kindFigure',
};

/** "Killed · Kostiv Marenka", "Crowns · Halden". */
function titleOf({ count, names, entries }: Group): string {
  const key = counts[count];
  const what = key ? words(key) : (entries[0]?.claim.quantity?.unit ?? count);
  return [what.charAt(0).toLocaleUpperCase() + what.slice(1), names.join(' ')].filter(Boolean).join(' · ');
}
