// Notes on the address of a page whose words are out of reach: why they are, the notes there are, and a new one.
import { useState } from 'preact/hooks';
import { type ArticleFacts, addressesOf } from '../../utils/article.ts';
import { ask } from '../../utils/messages.ts';
import { newNote } from '../../utils/notes/new-note.ts';
import type { Note } from '../../utils/notes/note.ts';
import { readSettings } from '../../utils/settings.ts';
import { words } from '../../utils/words.ts';
import { EditorView, type EditorViewProps } from '../editor/EditorView.tsx';
import type { Undo } from '../shared/hooks/useUndo.ts';
import { plainText } from '../shared/plain-text.ts';
import { verdictWord } from '../shared/verdict-words.ts';
import { usePageNotes } from './hooks/usePageNotes.ts';

export type AddressNotesProps = { readonly url: string; readonly isPdf: boolean; readonly undo: Undo };

export function AddressNotes({ url, isPdf, undo }: AddressNotesProps) {
  const facts = factsOf(url);
  const kept = usePageNotes(facts);
  const [editing, setEditing] = useState<EditorViewProps['editing'] | null>(null);
  const notes = kept?.notes ?? [];
  const whole = notes.find(({ selector }) => selector === null);
  const edit = (note: Note) => setEditing({ note, article: null });
  const write = (facts: ArticleFacts) =>
    void undo.run(async () => {
      const { author } = await readSettings();
      const article = { ...facts, text: '' };
      const whole = { target: 'article', selector: null, hint: null, scope: 'article', claim: null } as const;
      const note = newNote({ ...whole, article, text: '' }, kept?.record?.id ?? null, author, Date.now());
      setEditing({ note, article });
      return null;
    });
  const remove = (id: string) =>
    void undo.run(async () => {
      const { ids } = await ask('deleteNotes', { ids: [id] });
      setEditing(null);
      const back = async () => {
        await ask('restoreNotes', { ids });
        return words('popupRestored');
      };
      return { text: words('popupDeleted'), undo: back };
    });
  return (
    <>
      <div class="state">
        <h1>{words(isPdf ? 'popupPdfTitle' : 'popupUnsupportedTitle')}</h1>
        <p>{words(isPdf ? 'popupPdfText' : 'popupUnsupportedText')}</p>
        {!editing &&
          notes.map((note) => (
            <button key={note.id} type="button" class="quiet-border" dir="auto" onClick={() => edit(note)}>
              {titleOf(note)}
            </button>
          ))}
        {facts && kept && !editing && !whole && (
          <button type="button" class="primary" onClick={() => write(facts)}>
            {words('popupNoteAddress')}
          </button>
        )}
      </div>
      {editing && (
        <EditorView key={editing.note.id} editing={editing} onDelete={remove} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

/** The first words of a note, or its verdict. */
const titleOf = ({ text, verdict, ownVerdict }: Note): string =>
  plainText(text).slice(0, 120) || (verdict && verdictWord(verdict, ownVerdict?.word)) || words('popupEditNote');

/** What is known of a page by its address alone; null for what is no page of the web or of the disk. */
function factsOf(url: string): ArticleFacts | null {
  const urls = addressesOf(url, []);
  const { pathname = '' } = URL.parse(url) ?? {};
  const name = pathname.split('/').findLast(Boolean) ?? '';
  return urls.length > 0 ? { url, urls, title: legible(name) || url, language: '', fingerprint: '' } : null;
}

/** As it was written before it was made fit for an address; as it stands where it never was. */
function legible(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
