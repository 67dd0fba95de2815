// The claims of one measure as a table: when, where, in which words, taken as what, at odds with which, and the verdict.
import { amount, classWord } from '../../../utils/claim-words.ts';
import { linkToWords } from '../../../utils/exchange/write/text-fragment.ts';
import { judgedOf } from '../../../utils/notes/judged.ts';
import { words } from '../../../utils/words.ts';
import { timeWords } from '../../shared/when.ts';
import { JudgementLabel } from '../judgement.tsx';
import { letterOf } from './chart.ts';
import { outletOf } from './outlet.ts';
import type { Kept } from './useEntries.ts';

export type LedgerTableProps = {
  /** What is measured. */
  readonly title: string;
  readonly kept: readonly Kept[];
  readonly odds: readonly (readonly [string, string])[];
  readonly onSplit: (id: string) => void;
};

export function LedgerTable({ title, kept, odds, onSplit }: LedgerTableProps) {
  const letters = new Map(kept.map(({ entry }, n) => [entry.id, letterOf(n)]));
  const against = (id: string): string =>
    odds
      .filter((pair) => pair.includes(id))
      .map(([a, b]) => letters.get(a === id ? b : a))
      .join(', ');
  return (
    <div class="table-scroll">
      <table class="ledger-table" aria-label={title}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words('ledgerWhen')}</th>
            <th scope="col">{words('ledgerOutlet')}</th>
            <th scope="col">{words('ledgerWords')}</th>
            <th scope="col">{words('ledgerTakenAs')}</th>
            <th scope="col">{words('ledgerSource')}</th>
            <th scope="col">{words('ledgerAtOdds')}</th>
            <th scope="col">{words('libraryFilterVerdict')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {kept.map(({ entry, note, article }) => {
            const { claim } = entry;
            const source = claim.source;
            return (
              <tr key={entry.id}>
                <th scope="row">{letters.get(entry.id)}</th>
                <td>{timeWords(entry.at)}</td>
                <td dir="auto">{outletOf(article)}</td>
                <td class="quoted" dir="auto">
                  <a href={linkToWords(article.url, note.selector)} target="_blank" rel="noopener noreferrer">
                    {claim.exact}
                  </a>
                </td>
                <td class="amount">{claim.quantity && taken(claim.quantity, claim.exact)}</td>
                <td dir="auto">{source ? (source.name ?? classWord(source.class)) : ''}</td>
                <td class="odds-cell">{against(entry.id) && `≠ ${against(entry.id)}`}</td>
                <td>
                  <JudgementLabel judged={judgedOf(note)} />
                </td>
                <td>
                  <button
                    type="button"
                    aria-label={words('ledgerSplitName', letters.get(entry.id) ?? '')}
                    onClick={() => onSplit(entry.id)}
                  >
                    {words('ledgerNotSame')}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type Quantity = NonNullable<Kept['entry']['claim']['quantity']>;
const bounds = ['exact', 'about', 'at-least', 'at-most', 'between'] as const;

/** The number in words; a note keeps the bound as text, and one that we do not know is read as exact. */
export function taken({ low, high, unit, bound }: Quantity, exact: string): string {
  const known = bounds.find((each) => each === bound) ?? 'exact';
  return amount({ low, high, bound: known, ...(unit && unit !== 'people' && { unit }) }, exact);
}
