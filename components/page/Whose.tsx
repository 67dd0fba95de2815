// Whose the claims are: said on a row, and chosen in the list. Only where a note is assigned, or several people write.
import { words } from '../../utils/words.ts';
import type { Row } from './page-model.ts';

/** "For Ada", "By Ada". `id`: one of `Row.whose`. */
export const whoseWords = (id: string): string =>
  words(id.startsWith('for ') ? 'deskAssignedTo' : 'deskBy', id.slice(id.indexOf(' ') + 1));

export type WhoseProps = {
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly onChoose: (whose: string | null) => void;
};

export function Whose({ rows, chosen, onChoose }: WhoseProps) {
  // The one chosen stays, though its last note went to somebody else.
  const ids = [...new Set([...rows.flatMap(({ whose }) => whose), ...(chosen === null ? [] : [chosen])])].sort();
  if (ids.length === 0) return null;
  return (
    <select
      class={chosen === null ? '' : 'chosen'}
      aria-label={words('libraryViewPeople')}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value || null)}
    >
      <option value="">{words('popupWhoseAll')}</option>
      {ids.map((id) => (
        <option key={id} value={id}>
          {whoseWords(id)}
        </option>
      ))}
    </select>
  );
}
