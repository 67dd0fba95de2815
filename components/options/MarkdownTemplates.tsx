// The reader's own Markdown templates, with what they make of an example beside them. A template is kept when its field is
// left; the same words as the built-in one are kept as none.
import { useState } from 'preact/hooks';
import { articleFields, noteFields, ownPieces, templates } from '../../utils/exchange/markdown/markdown-own.ts';
import { unknownFields } from '../../utils/exchange/markdown/markdown-template.ts';
import { inEnglish } from '../../utils/exchange/prose.ts';
import { words } from '../../utils/words.ts';
import { readerProse } from '../shared/transfer/reader-prose.ts';
import { exampleArticle, exampleNote } from './template-example.ts';

type Templates = { readonly article: string; readonly note: string };
export type MarkdownTemplatesProps = { readonly own: Templates; readonly onChange: (own: Templates) => void };

const group = { article: exampleArticle, notes: [exampleNote] };
const known = {
  article: Object.keys(articleFields(inEnglish, group, '')),
  note: Object.keys(noteFields(inEnglish, exampleNote, group)),
};
const titles = { article: 'optionsMarkdownArticle', note: 'optionsMarkdownNote' } as const;

export function MarkdownTemplates({ own, onChange }: MarkdownTemplatesProps) {
  const [draft, setDraft] = useState<Templates>({
    article: own.article || templates.article,
    note: own.note || templates.note,
  });
  const keep = (next: Templates) =>
    onChange({
      article: next.article === templates.article ? '' : next.article,
      note: next.note === templates.note ? '' : next.note,
    });
  return (
    <>
      <p>{words('optionsMarkdownText')}</p>
      {(['article', 'note'] as const).map((which) => (
        <Template
          key={which}
          title={words(titles[which])}
          text={draft[which]}
          known={known[which]}
          onInput={(text) => setDraft({ ...draft, [which]: text })}
          onLeave={() => keep(draft)}
        />
      ))}
      <h3>{words('optionsMarkdownPreview')}</h3>
      <pre class="template-preview" dir="auto">
        {preview(draft)}
      </pre>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            setDraft(templates);
            keep(templates);
          }}
        >
          {words('optionsMarkdownReset')}
        </button>
        <span class="meta">{words('optionsMarkdownBuiltIn')}</span>
      </div>
    </>
  );
}

function Template(props: {
  readonly title: string;
  readonly text: string;
  readonly known: readonly string[];
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}) {
  const unknown = unknownFields(props.text, props.known);
  return (
    <label class="template">
      <b>{props.title}</b>
      <textarea
        rows={10}
        dir="ltr"
        spellcheck={false}
        maxLength={20_000}
        value={props.text}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      <span class="meta">{words('optionsMarkdownFields', props.known.join(', '))}</span>
      {unknown.length > 0 && (
        <span class="trouble" role="status">
          {words('optionsMarkdownUnknown', unknown.join(', '))}
        </span>
      )}
    </label>
  );
}

function preview(own: Templates): string {
  const writer = ownPieces(own, { at: exampleNote.created, prose: readerProse() }, (text) => text);
  writer.add({ articles: [exampleArticle], notes: [exampleNote] });
  return writer.end().join('');
}
