// The card beside a mark: read-only. Nothing is typed here, as keys typed in a page's DOM reach the page's own listeners.
import { readingOf, saidAround, whyMarked } from '../../claim-words.ts';
import type { Claim } from '../../claims/model/claim.ts';
import { kindWord } from '../../kind-words.ts';
import type { NotePlace } from '../../notes/note-calls.ts';
import { words } from '../../words.ts';
import { element } from './element.ts';
import type { Sight } from './sight.ts';
import { type StretchView, stretchView } from './stretch-view.ts';

export type CardView = StretchView & {
  readonly claim: Claim;
  /** All claims of the article: a figure inside a statement shows the statement's source. */
  readonly claims: readonly Claim[];
  /** How the note on it stands, and the words it was made on; null where there is none. */
  readonly note: { readonly state: NotePlace['state']; readonly was: string } | null;
  readonly lookUps: readonly { readonly name: string; readonly address: string }[];
  readonly onWrite: (event: MouseEvent) => void;
  readonly onCopy: (event: MouseEvent) => Promise<void>;
  /** What of it was in the reader's sight: where it was hidden, nothing was done, and the card says so. */
  readonly onDismiss: (event: MouseEvent) => Sight;
  readonly onClose: () => void;
};

export function cardView({ claim, claims, note, lookUps, ...on }: CardView): HTMLElement {
  const source = saidAround(claim, claims);
  const kind = kindWord(claim.kind);
  const stretch = stretchView(on);
  const copy: HTMLElement = element(
    'button',
    { press: (event) => void on.onCopy(event).then(() => copy.replaceChildren(words('cardCopied'))) },
    words('cardCopyLink'),
  );
  const covered = element('p', { class: 'question', role: 'status' });
  const dismiss = (event: MouseEvent) => {
    if (on.onDismiss(event) === 'hidden') covered.textContent = words('cardCovered');
  };
  const card = element(
    'div',
    { class: `card ${claim.kind}`, role: 'dialog', label: words('cardLabel', claim.exact) },
    element(
      'div',
      { class: 'top' },
      element('span', { class: 'kind' }, kind),
      note
        ? element('span', { class: 'noted' }, words(note.state === 'moved' ? 'cardNoteMoved' : 'cardHasNote'))
        : null,
      element('button', { class: 'close', label: words('cardClose'), press: on.onClose }, '×'),
    ),
    element('p', { class: 'reading' }, readingOf(claim)),
    source &&
      element(
        'p',
        { class: 'who' },
        words('cardSays', source.who),
        ' ',
        element('span', { class: 'class' }, `· ${source.class}`),
      ),
    note?.state === 'changed'
      ? element('p', { class: 'was' }, element('b', {}, words('cardChanged')), ' ', words('cardWas', note.was))
      : null,
    ...(claim.questions ?? []).map(({ text }) => element('p', { class: 'question' }, text)),
    folded(words('cardWhy'), element('p', {}, whyMarked(claim))),
    lookUps.length === 0
      ? null
      : folded(
          words('cardLookUp'),
          element(
            'ul',
            {},
            ...lookUps.map(({ name, address }) => element('li', {}, element('a', { href: address }, name))),
          ),
        ),
    stretch.fold,
    covered,
    element(
      'div',
      { class: 'actions' },
      element('button', { class: 'primary', press: on.onWrite }, words(note ? 'cardEditNote' : 'cardWriteNote')),
      copy,
      element('span', { class: 'space' }),
      element('button', { press: dismiss }, words('cardNotAClaim')),
    ),
  );
  card.addEventListener('keydown', stretch.onKey);
  return card;
}

const folded = (summary: string, content: Node): HTMLElement =>
  element('details', {}, element('summary', {}, summary), content);
