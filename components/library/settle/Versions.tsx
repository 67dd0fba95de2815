// The versions of a note side by side: a column for each, a row for each part they differ in, and what is in all of them.
import { type ComponentChildren, Fragment } from 'preact';
import type { Note, Version } from '../../../utils/notes/note.ts';
import { ownWordOf } from '../../../utils/notes/own-verdict.ts';
import { type Answers, type Part, type Question, united, versionsOf } from '../../../utils/notes/settle.ts';
import { plural, type WordKey, words } from '../../../utils/words.ts';
import { VerdictIcon } from '../../shared/icons.tsx';
import { judgement } from '../../shared/verdict-words.ts';
import { timeWords } from '../../shared/when.ts';

export type VersionsProps = {
  readonly note: Note;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (part: Part, answer: number | 'all') => void;
};

const names: Record<Part, WordKey> = {
  verdict: 'settleVerdict',
  text: 'settleText',
  later: 'settleLater',
  assigned: 'deskAssigned',
  words: 'settleWords',
};

export function Versions({ note, questions, answers, onAnswer }: VersionsProps) {
  const versions = versionsOf(note);
  return (
    // As many columns as there are versions: more than fit are scrolled to, by the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="settle-table" tabIndex={0} aria-label={words('settleTitle')}>
      <table aria-label={words('settleTitle')}>
        <thead>
          <tr>
            <td />
            {versions.map((version, at) => (
              <th scope="col" key={version.id}>
                <span dir="auto">{version.writer || version.author || words('conflictVersion', at + 1)}</span>
                <span class="meta">{timeWords(version.modified)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ part, from }) => (
            <Fragment key={part}>
              <tr>
                <th scope="row">{words(names[part])}</th>
                {versions.map((version, at) => (
                  <td key={version.id}>
                    {from.includes(at) ? (
                      <Choice part={part} on={answers[part] === at} onChoose={() => onAnswer(part, at)}>
                        <Said part={part} version={version} />
                      </Choice>
                    ) : (
                      <Said part={part} version={version} />
                    )}
                  </td>
                ))}
              </tr>
              {part === 'text' && (
                <tr>
                  <td />
                  <td colSpan={versions.length}>
                    <Choice part={part} on={answers.text === 'all'} onChoose={() => onAnswer(part, 'all')}>
                      {words('settleAllTexts')}
                    </Choice>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
          <United versions={versions} />
        </tbody>
      </table>
    </section>
  );
}

type ChoiceProps = {
  readonly part: Part;
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
};

function Choice({ part, on, onChoose, children }: ChoiceProps) {
  return (
    <label class="settle-choice">
      <input type="radio" name={`settle-${part}`} checked={on} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

function Said({ part, version }: { readonly part: Part; readonly version: Note | Version }) {
  if (part === 'text')
    return (
      <span class="settle-text" dir="auto">
        {version.text.trim() || words('conflictNoText')}
      </span>
    );
  if (part === 'assigned') return <span dir="auto">{version.assigned ?? words('deskNobody')}</span>;
  if (part === 'words') return <span dir="auto">{version.selector?.exact ?? words('settleArticle')}</span>;
  if (part === 'later') {
    const { later } = version;
    return (
      <span dir="auto">
        {later
          ? [words('statusLater'), later.reason, later.recheckOn].filter(Boolean).join(' · ')
          : words('settleNotLater')}
      </span>
    );
  }
  const { text, tone } = judgement({ verdict: version.verdict, own: ownWordOf(version), later: null });
  return (
    <span class={`verdict ${tone}`}>
      <VerdictIcon tone={tone} /> {version.verdict === null ? words('verdictNone') : text}
      {version.confidence && ` · ${words(confidences[version.confidence])}`}
    </span>
  );
}

const confidences = {
  low: 'editorConfidenceLow',
  medium: 'editorConfidenceMedium',
  high: 'editorConfidenceHigh',
} as const;

/** Said, not asked: lists are united. */
function United({ versions }: { readonly versions: readonly (Note | Version)[] }) {
  const { tags, evidence, comments } = united(versions);
  if (tags.length + evidence.length + comments.length === 0) return null;
  return (
    <tr>
      <th scope="row">{words('settleUnited')}</th>
      <td colSpan={versions.length} class="meta" dir="auto">
        {[
          ...tags.map((tag) => `#${tag}`),
          evidence.length > 0 ? plural('popupEvidence', evidence.length) : '',
          comments.length > 0 ? plural('deskComments', comments.length) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </td>
    </tr>
  );
}
