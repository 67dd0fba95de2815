// One measure over time. A dot is exact, an arrow open that way, a bar a stated range, a ring "about"; letters lead to the
// same facts in the table, which is what a screen reader reads. Drawn by hand: chart libraries draw on a canvas or bring
// ten times the weight of the page, and know no number that is open to one side.
import { dateWords, numberWords, words } from '../../../utils/words.ts';
import { type Chart, floor, height, type Mark, width } from './chart.ts';

export function LedgerChart({
  chart,
  odds,
  title,
}: {
  readonly chart: Chart;
  readonly odds: readonly (readonly [string, string])[];
  readonly title: string;
}) {
  const byId = new Map(chart.marks.map((mark) => [mark.id, mark]));
  return (
    <svg class="ledger-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words('ledgerChart', title)}>
      {chart.lines.map(({ value, y }) => (
        <g key={value}>
          <path class="grid" d={`M56 ${y}H${width}`} />
          <text x={48} y={y + 4} text-anchor="end">
            {numberWords(value)}
          </text>
        </g>
      ))}
      {chart.days.map(({ at, x }) => (
        <text key={at} x={x} y={height - 6} text-anchor="middle">
          {dateWords(at)}
        </text>
      ))}
      {odds.map(([a, b]) => {
        const [one, other] = [byId.get(a), byId.get(b)];
        if (!one || !other) return null;
        const y = Math.min(floor - 8, Math.max(one.low, other.low) + 26);
        const x = (one.x + other.x) / 2;
        return (
          <g key={`${a} ${b}`}>
            <path class="odds" d={`M${one.x} ${one.low + 7}V${y}H${other.x}V${other.low + 7}`} />
            <circle class="odds-sign" cx={x} cy={y} r={8} />
            <text class="odds-text" x={x} y={y + 4} text-anchor="middle">
              ≠
            </text>
          </g>
        );
      })}
      {chart.marks.map((mark) => (
        <g key={mark.id} class="mark-form">
          <Form mark={mark} />
          <text x={mark.x} y={floor + 16} text-anchor="middle">
            {mark.letter}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Form({ mark: { x, low, high, form } }: { readonly mark: Mark }) {
  if (form === 'bar') return <path class="open" d={`M${x - 6} ${high}h12M${x - 6} ${low}h12M${x} ${high}V${low}`} />;
  if (form === 'ring') return <circle class="ring" cx={x} cy={low} r={5} />;
  return (
    <>
      {form === 'up' && <path class="open" d={`M${x} ${low}v-34m-5 7 5-7 5 7`} />}
      {form === 'down' && <path class="open" d={`M${x} ${low}v34m-5 -7 5 7 5 -7`} />}
      <circle class="dot" cx={x} cy={low} r={4} />
    </>
  );
}
