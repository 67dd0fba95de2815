// The reader's own scale of verdicts: a word a line, in the order of the keys 1 to 5, each standing for one of ours, which
// files, other machines and older versions read. Notes keep the word they were given, whatever becomes of the scale.
import { useState } from 'preact/hooks';
import { type VerdictId, verdictIds } from '../../utils/notes/note.ts';
import { choicesOf, scaleOf } from '../../utils/notes/own-verdict.ts';
import { words } from '../../utils/words.ts';
import { choiceWord, verdictWord } from '../shared/verdict-words.ts';

type Step = { readonly word: string; readonly means: VerdictId };
export type VerdictScaleProps = {
  readonly scale: readonly Step[];
  /** As a policy has it, still unread: in force where the reader has no scale. */
  readonly byPolicy: readonly unknown[];
  readonly onChange: (scale: readonly Step[]) => void;
};

/** More than these nobody tells apart. */
const most = 20;

export function VerdictScale({ scale, byPolicy, onChange }: VerdictScaleProps) {
  const replace = (at: number, ...steps: readonly Step[]) => onChange(scale.toSpliced(at, 1, ...steps));
  const up = (at: number) => {
    const [before, step] = [scale[at - 1], scale[at]];
    if (before && step) onChange(scale.toSpliced(at - 1, 2, step, before));
  };
  return (
    <>
      <p>{words('optionsScaleText')}</p>
      {scale.length === 0 && <ByPolicy steps={byPolicy} />}
      <ol class="own-scale">
        {scale.map((step, at) => (
          <li key={step.word}>
            <Word word={step.word} taken={scale} onSave={(word) => replace(at, { ...step, word })} />
            <select
              aria-label={words('optionsScaleMeans', step.word)}
              value={step.means}
              onChange={({ currentTarget: { value } }) => {
                const means = verdictIds.find((id) => id === value);
                if (means) replace(at, { ...step, means });
              }}
            >
              {verdictIds.map((id) => (
                <option key={id} value={id}>
                  {verdictWord(id)}
                </option>
              ))}
            </select>
            <button type="button" disabled={at === 0} onClick={() => up(at)}>
              <span aria-hidden="true">{words('optionsScaleUp')}</span>
              <span class="unseen">{words('optionsScaleUpNamed', step.word)}</span>
            </button>
            <button type="button" aria-label={words('optionsRemoveSite', step.word)} onClick={() => replace(at)}>
              {words('optionsRemove')}
            </button>
          </li>
        ))}
        {scale.length < most && (
          <li key=" new">
            <Word word="" taken={scale} onSave={(word) => onChange([...scale, { word, means: 'mixed' }])} />
          </li>
        )}
      </ol>
      <div class="row">
        {scale.length === 0 ? (
          <button
            type="button"
            class="quiet-border"
            onClick={() => onChange(verdictIds.map((means) => ({ word: verdictWord(means), means })))}
          >
            {words('optionsScaleFromOurs')}
          </button>
        ) : (
          <button type="button" onClick={() => onChange([])}>
            {words('optionsScaleNone')}
          </button>
        )}
      </div>
    </>
  );
}

/** What a policy sets, in force now, with what each word stands for and who set it; nothing where it sets none that can be read. */
function ByPolicy({ steps }: { readonly steps: readonly unknown[] }) {
  const own = choicesOf(scaleOf(steps)).filter(({ word }) => word !== null);
  if (own.length === 0) return null;
  return (
    <>
      <p class="meta">{words('managedByPolicy')}</p>
      <ol class="plain-list by-policy">
        {own.map((choice) => (
          <li key={choice.word}>
            <span dir="auto">{choiceWord(choice)}</span>
            <span class="meta">{verdictWord(choice.verdict)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Kept when the field is left or by Enter, unless it is empty or there already. */
function Word(props: {
  readonly word: string;
  readonly taken: readonly Step[];
  readonly onSave: (word: string) => void;
}) {
  const [word, setWord] = useState(props.word);
  const isTaken = (wanted: string) => wanted !== props.word && props.taken.some((step) => step.word === wanted);
  const save = (typed: string) => {
    const wanted = tidy(typed);
    if (wanted === props.word) return;
    if (wanted !== '' && !isTaken(wanted)) props.onSave(wanted);
    else setWord(props.word);
    if (props.word === '') setWord('');
  };
  return (
    <input
      aria-label={words(props.word === '' ? 'optionsScaleAdd' : 'optionsScaleWord')}
      placeholder={words(props.word === '' ? 'optionsScaleAdd' : 'optionsScaleWord')}
      aria-invalid={isTaken(tidy(word))}
      dir="auto"
      maxLength={60}
      value={word}
      onInput={(event) => setWord(event.currentTarget.value)}
      onBlur={(event) => save(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) save(event.currentTarget.value);
      }}
    />
  );
}

const tidy = (word: string): string => word.trim().replace(/\s+/g, ' ');
