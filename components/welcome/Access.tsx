// The one question of the first run: mark articles by itself, or only on a click. Both are good answers.
import { words } from '../../utils/words.ts';

export type AccessProps = {
  readonly choice: 'automatic' | 'on-click' | null;
  /** The reader was asked by the browser and said no. */
  readonly refused: boolean;
  /** The toolbar shows our button. */
  readonly pinned: boolean;
  /** Called straight from the click: the browser asks only then. */
  readonly onAutomatic: () => void;
  readonly onClickOnly: () => void;
};

export function Access({ choice, refused, pinned, onAutomatic, onClickOnly }: AccessProps) {
  return (
    <div class="access">
      <div class="access-choices">
        <div class="access-choice">
          <button type="button" class="primary big" disabled={choice === 'automatic'} onClick={onAutomatic}>
            {words('welcomeAutomatic')}
          </button>
          <p>{words('welcomeAutomaticText')}</p>
        </div>
        <div class="access-choice">
          <button type="button" class="quiet-border big" disabled={choice === 'on-click'} onClick={onClickOnly}>
            {words('welcomeOnClick')}
          </button>
          <p>{words('welcomeOnClickText')}</p>
        </div>
      </div>
      <p role="status" class="access-answer">
        {choice === 'automatic' && words('welcomeAutomaticDone')}
        {choice === 'on-click' && words(refused ? 'welcomeRefused' : 'welcomeOnClickDone')}
      </p>
      {choice !== null && !pinned && <p class="access-pin">{words('welcomePin')}</p>}
    </div>
  );
}
