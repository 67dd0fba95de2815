// How many rows a filter left, said to those who do not see the list shrink.
import { plural } from '../../utils/words.ts';
import type { Group } from './page-model.ts';

export type ResultsProps = { readonly groups: readonly Group[]; readonly filtered: boolean };

export const Results = ({ groups, filtered }: ResultsProps) => (
  <p class="unseen" role="status">
    {filtered
      ? plural(
          'popupResults',
          groups.reduce((sum, { rows }) => sum + rows.length, 0),
        )
      : ''}
  </p>
);
