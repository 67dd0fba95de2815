// Which kinds the list shows: chips with counts. A kind that is not there has no chip.

import { words } from '../../utils/words.ts';
import { type RowKind, rowKinds } from '../shared/row-kind.ts';

const names = {
  casualty: 'kindsCasualty',
  figure: 'kindsFigure',
  quote: 'kindsQuote',
  statement: 'kindsStatement',
  date: 'kindsDate',
  selection: 'kindsSelection',
  article: 'kindsArticle',
} as const;

export type KindFilterProps = {
  readonly total: number;
  readonly counts: Readonly<Partial<Record<RowKind, number>>>;
  readonly chosen: RowKind | 'all';
  readonly onChoose: (kind: RowKind | 'all') => void;
};

export function KindFilter({ total, counts, chosen, onChoose }: KindFilterProps) {
  const chip = (kind: RowKind | 'all', label: string, count: number) => (
    <button key={kind} type="button" class="chip" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
      {label} <b>{count}</b>
    </button>
  );
  return (
    <fieldset class="chips">
      <legend class="unseen">{words('popupFilterKinds')}</legend>
      {chip('all', words('kindsAll'), total)}
      {rowKinds.flatMap((kind) => {
        const count = counts[kind] ?? 0;
        return count > 0 || chosen === kind ? [chip(kind, words(names[kind]), count)] : [];
      })}
    </fieldset>
  );
}
