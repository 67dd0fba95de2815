// What a note's words said and what they say now, each whole on a line of its own, with the words that differ marked:
// one line of mixed words would have to be taken apart again by the reader.
import { useMemo } from 'preact/hooks';
import { wordDiff } from '../../utils/watch/word-diff.ts';
import { words } from '../../utils/words.ts';

export type ChangedWordsProps = { readonly was: string; readonly now: string };

/** Spans only, as it also stands inside a row's button. */
export function ChangedWords({ was, now }: ChangedWordsProps) {
  // Each way round, so that each line is its own text to the letter, typography included.
  const then = useMemo(() => wordDiff(now, was).filter(({ kind }) => kind !== 'gone'), [was, now]);
  const today = useMemo(() => wordDiff(was, now).filter(({ kind }) => kind !== 'gone'), [was, now]);
  return (
    <>
      <span class="was">
        <small>{words('popupWas')}</small>{' '}
        {then.map(({ kind, text }, at) => (kind === 'same' ? text : <Marked key={at} tag="del" text={text} />))}
      </span>{' '}
      <span class="now">
        <small>{words('popupNow')}</small>{' '}
        {today.map(({ kind, text }, at) => (kind === 'same' ? text : <Marked key={at} tag="ins" text={text} />))}
      </span>
    </>
  );
}

/** The space after the last word is no part of the change. */
function Marked({ tag: Tag, text }: { readonly tag: 'del' | 'ins'; readonly text: string }) {
  const marked = text.trimEnd();
  return (
    <>
      <Tag>{marked}</Tag>
      {text.slice(marked.length)}
    </>
  );
}
