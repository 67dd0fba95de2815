// What changed in an article since the reader last took note, heaviest first: then and now, word by word.
import type { ComponentChildren } from 'preact';
import type { KeptChange } from '../../utils/watch/news.ts';
import { type WordKey, words } from '../../utils/words.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { KindSign } from './KindSign.tsx';
import { sinceWords, stampWords } from './since-words.ts';

export type ChangeListProps = {
  readonly changes: readonly KeptChange[];
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly now: number;
  /** Left out where the page is not in front. */
  readonly onShow?: (claim: string) => void;
  /** Opens the note of a claim, to judge it anew or to write. Left out where the page is not in front. */
  readonly onEdit?: (claim: string, begin: 'verdict' | 'text') => void;
  readonly onIgnore: (change: KeptChange) => void;
  readonly onSeen: () => void;
};

export function ChangeList({ changes, since, now, onShow, onEdit, onIgnore, onSeen }: ChangeListProps) {
  return (
    <section class="changes" aria-label={words('newsTitle', sinceWords(since, now))}>
      <ul>
        {changes.map((change) => (
          <li key={change.key}>
            <p class="top">
              <strong>{words(titles[change.kind])}</strong>
              {change.of && <KindSign kind={change.of} />}
            </p>
            <Body {...change} />
            <p class="deeds">
              {onShow && change.claim !== null && (
                <button
                  type="button"
                  aria-label={words('newsShowNamed', gist(change))}
                  onClick={() => change.claim !== null && onShow(change.claim)}
                >
                  {words('popupShow')}
                </button>
              )}
              {onEdit &&
                change.claim !== null &&
                (['verdict', 'text'] as const).map((begin) => (
                  <button
                    key={begin}
                    type="button"
                    aria-label={words(edits[begin].named, gist(change))}
                    onClick={() => change.claim !== null && onEdit(change.claim, begin)}
                  >
                    {words(edits[begin].plain)}
                  </button>
                ))}
              <button
                type="button"
                aria-label={words('newsIgnoreNamed', gist(change))}
                onClick={() => onIgnore(change)}
              >
                {words('newsIgnore')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <button type="button" class="primary" onClick={onSeen}>
        {words('newsSeen')}
      </button>
    </section>
  );
}

const edits = {
  verdict: { plain: 'newsRecheck', named: 'newsRecheckNamed' },
  text: { plain: 'newsEdit', named: 'newsEditNamed' },
} as const;

const titles: Readonly<Record<KeptChange['kind'], WordKey>> = {
  'correction-added': 'changeCorrection',
  'figure-changed': 'changeFigure',
  'claim-gone': 'changeGone',
  'source-changed': 'changeSource',
  'cue-changed': 'changeCue',
  'claim-added': 'changeAdded',
  'headline-changed': 'changeHeadline',
  'claim-reworded': 'changeReworded',
  'change-without-modified': 'changeSilent',
  'modified-without-change': 'changeDateOnly',
};

/** Tells one button of the list from the next. */
const gist = ({ kind, words: about, was, now }: KeptChange): string =>
  `${words(titles[kind])}, ${(now ?? was ?? about).slice(0, 80)}`;

function Body({ kind, words: about, was, now }: KeptChange) {
  if (kind === 'change-without-modified') return <p class="told">{words('changeSilentText', stampWords(now))}</p>;
  if (kind === 'modified-without-change') return <p class="told">{words('changeDateOnlyText', stampWords(now))}</p>;
  if (kind === 'source-changed' || kind === 'cue-changed')
    return (
      <>
        <Quoted>{about}</Quoted>
        <Quoted>
          <ChangedWords was={was ?? words('sourceNone')} now={now ?? words('sourceNone')} />
        </Quoted>
      </>
    );
  if (was === null) return <Quoted>{kind === 'claim-added' ? <ins>{now}</ins> : now}</Quoted>;
  if (now === null)
    return (
      <Quoted>
        <del>{was}</del>
      </Quoted>
    );
  return (
    <Quoted>
      <ChangedWords was={was} now={now} />
    </Quoted>
  );
}

const Quoted = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="words" dir="auto">
    {children}
  </p>
);
