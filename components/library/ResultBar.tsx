// Above the list: select all, how many were found or read so far, what to export, and the order.
import { interfaceLanguage, plural, type WordKey, words } from '../../utils/words.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import type { Order } from './model.ts';

const orderKeys: Record<Order, WordKey> = {
  best: 'libraryOrderBest',
  due: 'libraryOrderDue',
  newest: 'libraryOrderNewest',
  oldest: 'libraryOrderOldest',
  created: 'libraryOrderCreated',
  title: 'libraryOrderTitle',
  verdict: 'libraryOrderVerdict',
};

export type ResultBarProps = {
  readonly found: number | null;
  /** The list is everything on its shelf, not what a search found. */
  readonly whole: boolean;
  /** Notes read so far and in all, while a search goes on. */
  readonly reading: { readonly read: number; readonly total: number } | null;
  readonly order: Order;
  readonly orders: readonly Order[];
  readonly ticked: 'none' | 'some' | 'all';
  readonly exports: readonly MenuItem[];
  readonly onTick: (on: boolean) => void;
  readonly onOrder: (order: Order) => void;
  readonly onStop: () => void;
};

export function ResultBar({ found, whole, reading, order, orders, ticked, exports, ...on }: ResultBarProps) {
  const number = new Intl.NumberFormat(interfaceLanguage());
  return (
    <div class="result-bar">
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked === 'all'}
          ref={(element) => {
            if (element) element.indeterminate = ticked === 'some';
          }}
          onChange={(event) => on.onTick(event.currentTarget.checked)}
        />
        <span class="unseen">{words('librarySelectAll')}</span>
      </label>
      <span class="found">{found !== null && plural(whole ? 'libraryNotes' : 'libraryFound', found)}</span>
      {reading && (
        <span class="reading-line">
          <progress
            aria-label={words('librarySearch')}
            value={Math.min(reading.read, reading.total)}
            max={Math.max(1, reading.total)}
          />
          <span class="meta">{words('libraryReading', number.format(reading.read), number.format(reading.total))}</span>
          <button type="button" onClick={on.onStop}>
            {words('libraryStop')}
          </button>
        </span>
      )}
      <span class="spacer" />
      <Menu label={words('exportFound')} items={exports} />
      <label class="order">
        <span>{words('libraryOrder')}</span>
        <select
          value={order}
          onChange={(event) => {
            const { value } = event.currentTarget;
            on.onOrder(orders.find((each) => each === value) ?? 'newest');
          }}
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {words(orderKeys[each])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
