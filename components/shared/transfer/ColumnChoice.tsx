// Which column of a CSV holds what, for the reader to change before anything is taken in.
import { type Columns, type Field, fields, type Mapping } from '../../../utils/exchange/read/csv-columns.ts';
import { type WordKey, words } from '../../../utils/words.ts';

const labels: Readonly<Record<Field, WordKey>> = {
  url: 'importColumnUrl',
  quote: 'importColumnQuote',
  title: 'importColumnTitle',
  note: 'importColumnNote',
  tags: 'importColumnTags',
  by: 'importColumnBy',
  time: 'importColumnTime',
};

export type ColumnChoiceProps = { readonly columns: Columns; readonly onChange: (mapping: Mapping) => void };

export function ColumnChoice({ columns: { names, examples, mapping }, onChange }: ColumnChoiceProps) {
  const choose = (field: Field, value: string) => {
    const { [field]: _before, ...rest } = mapping;
    onChange(value === '' ? rest : { ...rest, [field]: Number(value) });
  };
  return (
    <details class="columns" open>
      <summary>{words('importColumns')}</summary>
      <p class="meta">{words('importColumnsHint')}</p>
      <div class="column-grid">
        {fields.map((field) => {
          const at = mapping[field];
          return (
            <label key={field}>
              <span>{words(labels[field])}</span>
              <select value={at ?? ''} onChange={(event) => choose(field, event.currentTarget.value)}>
                {field !== 'url' && <option value="">{words('importColumnNone')}</option>}
                {names.map((name, column) => (
                  <option key={`${column} ${name}`} value={column}>
                    {name || words('importColumnNumber', String(column + 1))}
                  </option>
                ))}
              </select>
              <span class="meta" dir="auto">
                {at === undefined ? '' : examples[at]}
              </span>
            </label>
          );
        })}
      </div>
    </details>
  );
}
