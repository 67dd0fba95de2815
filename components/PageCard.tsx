// The card beside a mark: read-only. Nothing is typed here, as keys typed in a page's DOM reach the page's own listeners.
import type { Claim } from '../utils/claims/types.ts';
import { words } from '../utils/words.ts';
import { kindWord, readingOf, sourceLine, whyMarked } from './claim-words.ts';

export type PageCardProps = {
  readonly claim: Claim;
  /** All claims of the article: a figure inside a statement shows the statement's source. */
  readonly claims: readonly Claim[];
  readonly hasNote: boolean;
  readonly lookUps: readonly { readonly name: string; readonly address: string }[];
  readonly copied: boolean;
  readonly onWrite: (event: MouseEvent) => void;
  readonly onCopy: (event: MouseEvent) => void;
  readonly onDismiss: (event: MouseEvent) => void;
  readonly onClose: () => void;
};

export function PageCard({ claim, claims, hasNote, lookUps, copied, ...on }: PageCardProps) {
  const source = sourceLine(claim, claims);
  return (
    <div class={`card ${claim.kind}`} role="dialog" aria-label={words('cardLabel', kindWord(claim.kind))}>
      <div class="top">
        <span class="kind">{kindWord(claim.kind)}</span>
        {hasNote && <span class="noted">{words('cardHasNote')}</span>}
        <button type="button" class="close" aria-label={words('cardClose')} onClick={on.onClose}>
          ×
        </button>
      </div>
      <p class="reading">{readingOf(claim)}</p>
      {source && (
        <p class="who">
          {words('cardSays', source.who)} <span class="class">· {source.class}</span>
        </p>
      )}
      {claim.questions?.map((question) => (
        <p key={question.code} class="question">
          {question.text}
        </p>
      ))}
      <details>
        <summary>{words('cardWhy')}</summary>
        <p>{whyMarked(claim)}</p>
      </details>
      {lookUps.length > 0 && (
        <details>
          <summary>{words('cardLookUp')}</summary>
          <ul>
            {lookUps.map(({ name, address }) => (
              <li key={name}>
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={on.onWrite}>
          {words(hasNote ? 'cardEditNote' : 'cardWriteNote')}
        </button>
        <button type="button" onClick={on.onCopy}>
          {words(copied ? 'cardCopied' : 'cardCopyLink')}
        </button>
        <span class="space" />
        <button type="button" onClick={on.onDismiss}>
          {words('cardNotAClaim')}
        </button>
      </div>
    </div>
  );
}
