// The editor of a note, for extension pages only. It holds no words of its own: each change goes up at once, where it is
// kept before anything else happens.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { judgedOf, onNewWords } from '../../utils/notes/judged.ts';
import type { Note, Version } from '../../utils/notes/note.ts';
import { type Choice, saying } from '../../utils/notes/own-verdict.ts';
import { words } from '../../utils/words.ts';
import { Icon } from '../shared/icons.tsx';
import { KindSign } from '../shared/KindSign.tsx';
import { wasWords } from '../shared/verdict-words.ts';
import { ConflictBox, type ConflictBoxProps } from './ConflictBox.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { useSteps } from './hooks/useSteps.ts';
import { LaterFields } from './LaterFields.tsx';
import { LostBox, type LostBoxProps } from './LostBox.tsx';
import { SavingState, type SavingStateProps } from './SavingState.tsx';
import { TagInput } from './TagInput.tsx';
import { VerdictPicker } from './VerdictPicker.tsx';

export type NoteEditorProps = {
  readonly note: Note;
  /** The other versions, where the note was changed in more places than one. */
  readonly others: readonly Version[];
  /** Where the note was deleted elsewhere. */
  readonly lost: LostBoxProps['lost'] | null;
  readonly saving: SavingStateProps['saving'];
  readonly knownTags: readonly string[];
  /** YYYY-MM-DD, where the reader is. */
  readonly today: string;
  /** Where the keyboard begins; false leaves it where it is. */
  readonly autoFocus: 'verdict' | 'text' | false;
  /** Stands above the fields in place of the words the note was made on. */
  readonly children?: ComponentChildren;
  /** What stands below the text: how its Markdown looks. */
  readonly preview?: ComponentChildren;
  /** What stands below the fields: whose it is, and what colleagues say. */
  readonly desk?: ComponentChildren;
  readonly onChange: (change: Partial<Note>) => void;
  readonly onRetry: () => void;
  readonly onResolve: ConflictBoxProps['onResolve'];
  readonly onRescue: () => void;
  /** Left out for a note that was never saved: there is nothing to delete. */
  readonly onDelete?: (() => void) | undefined;
  readonly onClose: () => void;
};

export function NoteEditor({
  note,
  others,
  lost,
  saving,
  knownTags,
  today,
  autoFocus,
  children,
  preview,
  desk,
  onChange,
  ...on
}: NoteEditorProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const home = useRef<HTMLFormElement>(null);
  const { change, back } = useSteps(note, onChange);
  const stepped = useRef(false);
  stepped.current ||= back !== null;
  const act = useRef({ close: on.onClose, back });
  act.current = { close: on.onClose, back };
  useEffect(() => {
    if (!autoFocus) return;
    const verdicts = home.current?.querySelectorAll<HTMLInputElement>('.scale input') ?? [];
    const verdict = [...verdicts].find(({ checked }) => checked) ?? verdicts[0];
    (autoFocus === 'verdict' ? verdict : text.current)?.focus({ preventScroll: true });
    home.current?.scrollIntoView?.({ block: 'start' });
  }, [autoFocus, note.id]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const { close, back: stepBack } = act.current;
      const deed = isUndo(event) ? stepBack : event.key === 'Escape' && !event.isComposing ? close : null;
      if (!deed) return;
      event.preventDefault();
      event.stopPropagation();
      deed();
    };
    const form = home.current;
    form?.addEventListener('keydown', keys);
    return () => form?.removeEventListener('keydown', keys);
  }, []);

  const { verdict, own, was, needsEvidence } = judgedOf(note);
  // A verdict is on the words as they stand now: where they are others, the note goes there with it.
  const judge = (next: Choice | null) => change({ ...saying(next), ...(next && onNewWords(note)) });
  const kind = note.target === 'claim' ? (note.claim?.kind ?? 'selection') : note.target;
  const quoted = note.selector?.exact ?? note.claim?.exact ?? '';
  return (
    <form
      ref={home}
      class={`editor ${kind}`}
      aria-label={words('editorLabel', quoted || words('kindArticle'))}
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="top">
        <KindSign kind={kind} />
        <button type="button" class="icon-only" aria-label={words('popupClose')} onClick={on.onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children ?? (quoted && <blockquote dir="auto">{quoted}</blockquote>)}
      {lost && <LostBox lost={lost} onRescue={on.onRescue} />}
      {others.length > 0 && !lost && <ConflictBox note={note} others={others} onResolve={on.onResolve} />}
      {was && (
        <div class="still">
          <span dir="auto">{wasWords(was)}</span>
          <button type="button" class="quiet-border" onClick={() => judge({ verdict: was.verdict, word: was.own })}>
            {words('popupStillHolds')}
          </button>
        </div>
      )}
      <VerdictPicker name={note.id} now={verdict && { verdict, word: own }} onPick={judge} />
      {needsEvidence && (
        <p class="wants">{words(note.evidence.length > 0 ? 'editorEvidenceUnsaid' : 'editorNeedsEvidence')}</p>
      )}
      <div class="label">
        <label for={`text-${note.id}`}>{words('editorNote')}</label>
        {lost !== 'erased' && <SavingState saving={saving} onRetry={on.onRetry} />}
      </div>
      <textarea
        id={`text-${note.id}`}
        ref={text}
        dir="auto"
        rows={3}
        maxLength={200_000}
        placeholder={words('editorNoteHint')}
        value={note.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      {preview}
      <EvidenceList evidence={note.evidence} today={today} onChange={(evidence) => change({ evidence })} />
      <TagInput tags={note.tags} known={knownTags} onChange={(tags) => change({ tags })} />
      <LaterFields note={note} onChange={change} />
      {desk}
      <div class="end">
        {on.onDelete && (
          <button type="button" onClick={on.onDelete}>
            <Icon name="trash" />
            {words('editorDelete')}
          </button>
        )}
        {/* It stays once it is there, so that the keyboard on it is not lost with the last step. */}
        {stepped.current && (
          <button type="button" aria-disabled={!back} aria-keyshortcuts="Control+Z" onClick={() => back?.()}>
            {words('popupUndo')}
          </button>
        )}
        <span class="spacer" />
        <button type="button" class="primary" onClick={on.onClose}>
          {words('editorDone')}
        </button>
      </div>
    </form>
  );
}

/** Undo, where the field has no undo of its own: in text the browser's takes back letter by letter. */
const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  event.key.toLowerCase() === 'z' &&
  !(event.target instanceof HTMLTextAreaElement) &&
  !(event.target instanceof HTMLInputElement && event.target.type !== 'radio' && event.target.value !== '');
