// Where a text is pasted or typed before it is put on the desk.
import { useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';

export function PasteBox({ onTake }: { readonly onTake: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(text);
      }}
    >
      <textarea
        rows={10}
        dir="auto"
        aria-label={words('draftPasteLabel')}
        placeholder={words('draftPasteLabel')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="primary" disabled={text.trim() === ''}>
          {words('draftPasteDo')}
        </button>
      </div>
    </form>
  );
}
