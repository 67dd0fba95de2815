// How much of the article has been checked: a thin bar and the same in words.
import { words } from '../../utils/words.ts';

export function Progress({ checked, total }: { readonly checked: number; readonly total: number }) {
  if (total === 0) return null;
  const text = checked === total ? words('progressAllChecked', total) : words('progressChecked', checked, total);
  return (
    <div class="progress">
      <div
        class="bar"
        role="progressbar"
        aria-label={words('progressLabel')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={checked}
        aria-valuetext={text}
      >
        <i style={{ inlineSize: `${(100 * checked) / total}%` }} />
      </div>
      <p class="meta" aria-hidden="true">
        {text}
      </p>
    </div>
  );
}
