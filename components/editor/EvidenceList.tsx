// The evidence behind a verdict: paste a link, then say what it does to the claim. No request is ever made for it; a title
// comes along only where the clipboard holds the link as HTML.
import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../utils/notes/note.ts';
import { dateWords, words } from '../../utils/words.ts';
import { Icon } from '../shared/icons.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { EvidenceSaid } from './EvidenceSaid.tsx';
import { readLink } from './pasted-link.ts';

export type EvidenceListProps = {
  readonly evidence: readonly Evidence[];
  /** Today, YYYY-MM-DD, where the reader is: the day a new link was looked up. */
  readonly today: string;
  readonly onChange: (evidence: Evidence[]) => void;
};

export function EvidenceList({ evidence, today, onChange }: EvidenceListProps) {
  const [link, setLink] = useState('');
  const [bad, setBad] = useState(false);
  const [open, setOpen] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = (found: { url: string; title: string } | null): boolean => {
    setBad(found === null);
    if (!found) return false;
    onChange([...evidence, { ...found, stance: null, kind: null, retrieved: today, passage: '', confirmed: true }]);
    setLink('');
    return true;
  };
  const put = (at: number) => (changed: Evidence) =>
    onChange(evidence.map((each, other) => (other === at ? changed : each)));
  const paste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    const found = data && link === '' ? readLink(data.getData('text/plain'), data.getData('text/html')) : null;
    if (found && add(found)) event.preventDefault();
  };
  const typed = () => {
    if (link.trim() !== '') add(readLink(link, ''));
  };

  return (
    <section class="evidence" aria-label={words('editorEvidence')}>
      <p class="label" aria-hidden="true">
        {words('editorEvidence')}
      </p>
      {evidence.length > 0 && (
        <ul>
          {evidence.map((one, at) => (
            <li key={`${at}:${one.url}`}>
              <a href={one.url} target="_blank" rel="noopener noreferrer">
                {one.title || one.url}
              </a>
              <button
                type="button"
                class="icon-only"
                aria-label={words('editorEvidenceRemove', one.title || one.url)}
                onClick={() => {
                  onChange(evidence.filter((_, other) => other !== at));
                  setOpen(null);
                  field.current?.focus();
                }}
              >
                <Icon name="close" />
              </button>
              <small>{words('editorEvidenceLookedUp', dateWords(one.retrieved))}</small>
              <EvidenceSaid evidence={one} onChange={put(at)} />
              <EvidenceFields
                evidence={one}
                open={open === at}
                onToggle={(now) => setOpen(now ? at : null)}
                onChange={put(at)}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="add">
        <input
          ref={field}
          type="url"
          inputMode="url"
          aria-label={words('editorEvidenceAdd')}
          aria-invalid={bad}
          aria-describedby={bad ? 'evidence-bad' : undefined}
          placeholder={words('editorEvidenceAdd')}
          value={link}
          onInput={(event) => {
            setLink(event.currentTarget.value);
            setBad(false);
          }}
          onPaste={paste}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            typed();
          }}
        />
        <button type="button" class="quiet-border" onClick={typed}>
          {words('editorEvidenceAddButton')}
        </button>
      </div>
      {bad && (
        <p id="evidence-bad" class="bad" role="alert">
          {words('editorEvidenceBad')}
        </p>
      )}
    </section>
  );
}
