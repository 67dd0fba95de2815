// A short article to play with: marked as a page would be, with the list of what was found beside it. Kinds can be
// switched, a claim chosen in the text or in the list is explained, and the reader may write other words.

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readingOf, saidAround, whyMarked } from '../../utils/claim-words.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { type ClaimKind, claimKinds } from '../../utils/claims/model/kinds.ts';
import { kindWord } from '../../utils/kind-words.ts';
import { words } from '../../utils/words.ts';
import { VerdictIcon } from '../shared/icons.tsx';
import { KindSign } from '../shared/KindSign.tsx';
import { verdictWord } from '../shared/verdict-words.ts';
import { markTree, type Piece } from './mark-tree.ts';

export type SampleProps = {
  readonly title: string;
  readonly byline: string;
  /** Paragraphs, a line each. */
  readonly text: string;
  readonly find: (text: string) => readonly Claim[];
};

export function Sample({ title, byline, text, find }: SampleProps) {
  const [shownText, setShownText] = useState(text);
  const [writing, setWriting] = useState(false);
  const [off, setOff] = useState<readonly ClaimKind[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useMemo(() => find(shownText), [find, shownText]);
  const claims = found.filter(({ kind }) => !off.includes(kind));
  const claim =
    claims.find(({ key }) => key === chosen) ?? claims.find(({ kind }) => kind === claimKinds[0]) ?? claims[0];
  /** The claim that a reader of the sample has written on. */
  const first = found.find(({ kind }) => kind === claimKinds[0])?.key;
  const page = useRef<HTMLDivElement>(null);

  // The marks take clicks as they do in a page; with the keyboard the list beside them does the same.
  useLayoutEffect(() => {
    const choose = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-key]') : null;
      if (mark) setChosen(mark.getAttribute('data-key'));
    };
    const home = page.current;
    home?.addEventListener('click', choose);
    return () => home?.removeEventListener('click', choose);
  }, []);

  return (
    <div class="sample">
      <fieldset class="sample-kinds" aria-label={words('optionsKinds')}>
        {claimKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={!off.includes(kind)}
            onClick={() => setOff(off.includes(kind) ? off.filter((each) => each !== kind) : [...off, kind])}
          >
            <KindSign kind={kind} />
          </button>
        ))}
        <span class="spacer" />
        <button type="button" onClick={() => setWriting(!writing)}>
          {words(writing ? 'welcomeSampleRead' : 'welcomeSampleWrite')}
        </button>
        {shownText !== text && (
          <button type="button" onClick={() => setShownText(text)}>
            {words('welcomeSampleReset')}
          </button>
        )}
      </fieldset>
      <div class="sample-page" ref={page} lang="en" dir="ltr">
        <h3>{title}</h3>
        <p class="by">{byline}</p>
        {writing ? (
          <textarea
            rows={9}
            aria-label={words('welcomeSampleText')}
            value={shownText}
            maxLength={5000}
            onInput={(event) => setShownText(event.currentTarget.value)}
          />
        ) : (
          paragraphs(shownText).map(({ start, end }) => (
            <p key={start}>
              <Pieces
                pieces={markTree(shownText.slice(start, end), shifted(claims, start, end))}
                chosen={claim?.key ?? null}
              />
            </p>
          ))
        )}
      </div>
      <div class="sample-side">
        {claim ? (
          <>
            <section class="sample-card" aria-live="polite" aria-label={words('cardLabel', kindWord(claim.kind))}>
              <KindSign kind={claim.kind} />
              <p class="reading">{readingOf(claim)}</p>
              <Source claim={claim} claims={found} />
              <p class="meta">{whyMarked(claim)}</p>
              {shownText === text && claim.key === first && <ExampleNote />}
            </section>
            <ul class="sample-list" aria-label={words('welcomeSampleFound')}>
              {claims.map((each) => (
                <li key={each.key}>
                  <button type="button" aria-pressed={each.key === claim.key} onClick={() => setChosen(each.key)}>
                    <span class={`swatch ${each.kind}`}>
                      <span class="unseen">{kindWord(each.kind)}: </span>
                    </span>
                    <span class="sample-words" lang="en" dir="auto">
                      {each.exact}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p class="sample-card">{words('welcomeSampleNothing')}</p>
        )}
      </div>
    </div>
  );
}

/** What a reader may have made of a claim, and says that it is no more than an example. */
const ExampleNote = () => (
  <div class="sample-note">
    <p class="meta">{words('welcomeSampleExample')}</p>
    <p class="verdict mostly-true">
      <VerdictIcon tone="mostly-true" />
      {verdictWord('mostly-true')}
    </p>
    <p>{words('welcomeSampleNote')}</p>
  </div>
);

function Source({ claim, claims }: { claim: Claim; claims: readonly Claim[] }) {
  const source = saidAround(claim, claims);
  if (!source) return null;
  return (
    <p>
      {words('cardSays', source.who)} <span class="meta">· {source.class}</span>
    </p>
  );
}

function Pieces({ pieces, chosen }: { pieces: readonly Piece[]; chosen: string | null }) {
  return pieces.map((piece, at) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span
        key={`${piece.claim.key} ${at}`}
        class={`m ${piece.claim.kind}${piece.claim.key === chosen ? ' focus' : ''}`}
        data-key={piece.claim.key}
      >
        <Pieces pieces={piece.pieces} chosen={chosen} />
      </span>
    ),
  );
}

/** Lines with words in them, as spans of the text. */
export function paragraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

const shifted = (claims: readonly Claim[], start: number, end: number): Claim[] =>
  claims
    .filter((claim) => claim.start >= start && claim.start < end)
    .map((claim) => ({ ...claim, start: claim.start - start, end: claim.end - start }));
