// The outcome of a comparison: each difference in words, what turns the sense first, and both texts word by word.
import type { Comparison, Difference, Stretch } from '../../../utils/quotes/compare-quote.ts';
import { words } from '../../../utils/words.ts';

export function ComparedQuote({ comparison, share }: { readonly comparison: Comparison; readonly share: string }) {
  const { differences, stretches, speaker, at } = comparison;
  if (comparison.share < 0.5)
    return (
      <p class="meta" role="status">
        {words('quotesElsewhere', share)}
      </p>
    );
  return (
    <>
      <p class="meta">{[speaker ?? '', at === null ? '' : clock(at)].filter(Boolean).join(' · ')}</p>
      <div role="status">
        <h3>{words(differences.length === 0 ? 'quotesSame' : 'quotesDifferences')}</h3>
        <ul class="differences">
          {differences.map((difference, n) => (
            <li key={`${n} ${difference.kind}`} class={difference.kind} dir="auto">
              {sayings[difference.kind](difference)}
            </li>
          ))}
        </ul>
      </div>
      <p class="aligned" dir="auto" aria-hidden="true">
        {stretches.map((stretch, n) => (
          <Aligned key={n} stretch={stretch} />
        ))}
      </p>
    </>
  );
}

function Aligned({ stretch: { kind, said, quoted } }: { readonly stretch: Stretch }) {
  if (kind === 'same') return <span>{quoted} </span>;
  return (
    <span class={`part ${kind}`}>
      {quoted !== '' && <ins>{quoted}</ins>} {said !== '' && <del>{said}</del>}{' '}
    </span>
  );
}

const sayings: Readonly<Record<Difference['kind'], (difference: Difference) => string>> = {
  negation: ({ said, quoted }) =>
    quoted === ''
      ? words('quotesNotDropped', said)
      : said === ''
        ? words('quotesNotAdded', quoted)
        : words('quotesChanged', said, quoted),
  number: ({ said, quoted }) => words('quotesNumber', said || '–', quoted || '–'),
  speaker: ({ said, quoted }) => words('quotesOtherSpeaker', said, quoted || '–'),
  changed: ({ said, quoted }) => words('quotesChanged', said, quoted),
  dropped: ({ said }) => words('quotesDropped', said),
  added: ({ quoted }) => words('quotesAdded', quoted),
  joined: ({ said }) => words('quotesJoined', said),
};

/** Hours, minutes and seconds, as players show them. */
function clock(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}
