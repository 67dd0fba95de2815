// What can be done with the current row without opening its editor. The key of each deed stands on its button: that is
// the legend.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { whyMarked } from '../../utils/claim-words.ts';
import { type Choice, choiceKey } from '../../utils/notes/own-verdict.ts';
import { words } from '../../utils/words.ts';
import { useScale } from '../shared/hooks/useScale.ts';
import { Icon, VerdictIcon } from '../shared/icons.tsx';
import { choiceWord, toneOf, wasWords } from '../shared/verdict-words.ts';
import { Misplaced } from './Misplaced.tsx';
import { type Row, stateOf } from './page-model.ts';

export type RowActionsProps = {
  readonly row: Row;
  readonly lookUps: readonly { readonly name: string; readonly address: string }[];
  /** The reason for putting it off is being asked. */
  readonly asksWhy: boolean;
  /** How many claims the sentence makes, its own with them. */
  readonly inSentence: number;
  /** A verdict goes to all of them. */
  readonly whole: boolean;
  readonly onWhole: (on: boolean) => void;
  readonly onEdit: () => void;
  readonly onJudge: (choice: Choice) => void;
  /** The verdict on the old words is to stand on the new ones. */
  readonly onStillHolds: () => void;
  readonly onLater: (open: boolean) => void;
  readonly onPutOff: (reason: string) => void;
  readonly onNotClaim: () => void;
  /** Puts a note whose words are gone on the words selected in the page. */
  readonly onPut: () => void;
  /** Earlier copies of the page. */
  readonly archive: string | null;
};

export function RowActions({ row, lookUps, asksWhy, archive, inSentence, whole, ...on }: RowActionsProps) {
  const { claim, note, judged } = row;
  const { steps } = useScale();
  return (
    <div class="actions">
      {stateOf(row) === 'orphan' && <Misplaced archive={archive} onPut={on.onPut} />}
      {judged.was && (
        <div class="still">
          <span dir="auto">{wasWords(judged.was)}</span>
          <button type="button" class="quiet-border" aria-keyshortcuts="s" onClick={on.onStillHolds}>
            {words('popupStillHolds')} <Key name="S" />
          </button>
        </div>
      )}
      <fieldset class="quick">
        <legend class="unseen">{words('editorVerdict')}</legend>
        {steps.map((choice, at) => (
          <button
            key={choiceKey(choice)}
            type="button"
            class={toneOf(choice.verdict)}
            aria-pressed={judged.verdict === choice.verdict && judged.own === choice.word}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => on.onJudge(choice)}
          >
            <span class="sign">
              <VerdictIcon tone={toneOf(choice.verdict)} />
              <Key name={String(at + 1)} />
            </span>
            <span class="verdict-word">{choiceWord(choice)}</span>
          </button>
        ))}
      </fieldset>
      {claim && inSentence > 1 && (
        <label class="tick whole">
          <input type="checkbox" checked={whole} onChange={(event) => on.onWhole(event.currentTarget.checked)} />
          {words('deskWholeSentence', inSentence)}
        </label>
      )}
      <div class="deeds">
        <button type="button" class="primary" onClick={on.onEdit}>
          {words(note ? 'popupEditNote' : 'popupWriteNote')}
        </button>
        <button type="button" aria-expanded={asksWhy} aria-keyshortcuts="l" onClick={() => on.onLater(!asksWhy)}>
          {words('statusLater')} <Key name="L" />
        </button>
        {claim && !note && (
          <button type="button" onClick={on.onNotClaim}>
            {words('cardNotAClaim')}
          </button>
        )}
      </div>
      {asksWhy && <Later start={note?.later?.reason ?? ''} onPutOff={on.onPutOff} onClose={() => on.onLater(false)} />}
      {claim && (
        <div class="folds">
          <Fold title={words('popupWhy')}>
            <p>{whyMarked(claim)}</p>
            {claim.questions?.map(({ code, text }) => (
              <p key={code}>{text}</p>
            ))}
          </Fold>
          {lookUps.length > 0 && (
            <Fold title={words('cardLookUp')}>
              <ul>
                {lookUps.map(({ name, address }) => (
                  <li key={name}>
                    <a href={address} target="_blank" rel="noopener noreferrer">
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </div>
      )}
    </div>
  );
}

const Key = ({ name }: { readonly name: string }) => (
  <span class="key" aria-hidden="true">
    {name}
  </span>
);

/** Opened near the foot of the window it comes into sight as a whole. */
const Fold = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <details onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}>
    <summary>{title}</summary>
    {children}
  </details>
);

type LaterProps = {
  readonly start: string;
  readonly onPutOff: (reason: string) => void;
  readonly onClose: () => void;
};

/** Only with a reason does "later" count as checked, so none is taken without. */
function Later({ start, onPutOff, onClose }: LaterProps) {
  const [reason, setReason] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="later"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onPutOff(reason);
      }}
    >
      <input
        ref={field}
        type="text"
        maxLength={2000}
        aria-label={words('editorLaterReason')}
        placeholder={words('editorLaterReason')}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          onClose();
        }}
      />
      <button type="submit" class="quiet-border" disabled={reason.trim() === ''}>
        {words('popupPutOffButton')}
      </button>
      <button type="button" class="icon-only" aria-label={words('popupClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </form>
  );
}
