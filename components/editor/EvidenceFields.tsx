// More about one piece of evidence: when it was looked up, its title, the words in it that count.
import type { Evidence } from '../../utils/notes/note.ts';
import { words } from '../../utils/words.ts';

export type EvidenceFieldsProps = {
  readonly evidence: Evidence;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onChange: (evidence: Evidence) => void;
};

export function EvidenceFields({ evidence, open, onToggle, onChange }: EvidenceFieldsProps) {
  const set = (change: Partial<Evidence>) => onChange({ ...evidence, ...change });
  return (
    <details
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
    >
      <summary>{words('editorEvidenceDetails')}</summary>
      <div class="fields">
        <label>
          {words('editorEvidenceRetrieved')}
          <input
            type="date"
            value={evidence.retrieved}
            onInput={(event) => {
              // A half-typed date is '' and no day; the day that was there stays until a whole one is given.
              if (event.currentTarget.value) set({ retrieved: event.currentTarget.value });
            }}
          />
        </label>
        <label class="wide">
          {words('editorEvidenceTitle')}
          <input
            type="text"
            maxLength={1000}
            value={evidence.title}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        </label>
        <label class="wide">
          {words('editorEvidencePassage')}
          <textarea
            rows={2}
            maxLength={10_000}
            value={evidence.passage}
            onInput={(event) => set({ passage: event.currentTarget.value })}
          />
        </label>
      </div>
    </details>
  );
}
