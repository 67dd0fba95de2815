// Asks once more before something that cannot be taken back. The safe answer has the focus; Escape gives it too.
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';

export function Confirm(props: {
  readonly question: string;
  readonly action: string;
  /** What must be typed first, and the line that asks for it. */
  readonly typed?: { readonly word: string; readonly ask: string };
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const [text, setText] = useState('');
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const ready = !props.typed || text.trim().toLowerCase() === props.typed.word.toLowerCase();
  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-label={props.action}
      aria-describedby="confirm-question"
      onKeyDown={(event) => event.key === 'Escape' && props.onNo()}
    >
      <p id="confirm-question">{props.question}</p>
      {props.typed && (
        <label class="confirm-typed">
          <span>{props.typed.ask}</span>
          <input
            ref={(element) => {
              first.current = element;
            }}
            value={text}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="quiet-border"
          ref={(element) => {
            if (!props.typed) first.current = element;
          }}
          onClick={props.onNo}
        >
          {words('libraryCancel')}
        </button>
        <button type="button" class="quiet-border danger" disabled={!ready} onClick={props.onYes}>
          {props.action}
        </button>
      </div>
    </div>
  );
}
