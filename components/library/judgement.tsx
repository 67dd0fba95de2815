// How the library names verdicts: each by a word and a form, never by colour alone.
import type { Judged } from '../../utils/notes/judged.ts';
import type { VerdictId } from '../../utils/notes/note.ts';
import type { Choice } from '../../utils/notes/own-verdict.ts';
import { words } from '../../utils/words.ts';
import { VerdictIcon } from '../shared/icons.tsx';
import { choiceWord, judgement, toneOf, verdictWord, wasWords } from '../shared/verdict-words.ts';

export const verdictName = (verdict: VerdictId | null): string =>
  verdict === null ? words('verdictNone') : verdictWord(verdict);

export const choiceName = (choice: Choice | null): string =>
  choice === null ? words('verdictNone') : choiceWord(choice);

/** The verdict on the words as they stand now, or later, or none; and the one that was on other words. */
export function JudgementLabel({ judged }: { judged: Judged }) {
  const { text, tone } = judgement(judged);
  return (
    <>
      <span class={`verdict ${tone}`}>
        <VerdictIcon tone={tone} /> {tone === 'open' ? verdictName(null) : text}
      </span>
      {judged.was && (
        <span class="verdict past" dir="auto">
          <VerdictIcon tone={toneOf(judged.was.verdict)} was /> {wasWords(judged.was)}
        </span>
      )}
    </>
  );
}
