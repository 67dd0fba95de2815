// The mark that a walk in the page has come to, said to those who do not see it: kind, words, who says so, and the place.
import { useEffect, useState } from 'preact/hooks';
import { sourceLine } from '../../utils/claim-words.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { kindWord } from '../../utils/kind-words.ts';
import { watchWalks } from '../../utils/walked.ts';
import { words } from '../../utils/words.ts';
import type { Row } from './page-model.ts';

export type WalkNewsProps = {
  readonly tabId: number | null;
  /** As the view in force shows them, in the order of the article. */
  readonly rows: readonly Row[];
  readonly claims: readonly Claim[];
};

export function WalkNews({ tabId, rows, claims }: WalkNewsProps) {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    setKey(null);
    if (tabId === null) return;
    const watching = new AbortController();
    watchWalks(tabId, setKey, watching.signal);
    return () => watching.abort();
  }, [tabId]);
  return (
    <p class="unseen walk-news" role="status">
      {key === null ? '' : newsOf(key, rows, claims)}
    </p>
  );
}

function newsOf(key: string, rows: readonly Row[], claims: readonly Claim[]): string {
  const walked = rows.filter(({ claim }) => claim !== null);
  const at = walked.findIndex(({ claim, head }) => claim?.key === key || head?.key === key);
  const row = walked[at];
  const claim = row?.head?.key === key ? row.head : row?.claim;
  if (!claim) return '';
  const source = sourceLine(claim, claims);
  const who = source ? [`${source.who} · ${source.class}`] : [];
  return [kindWord(claim.kind), claim.exact, ...who, words('popupWalkPlace', at + 1, walked.length)].join('; ');
}
