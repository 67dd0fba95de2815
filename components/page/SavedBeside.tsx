// In the list of a page: what other saved articles give for its figures, and what the reader has judged of them before.
// Comes after the list, in a script of its own.
import { useEffect, useState } from 'preact/hooks';
import { amount } from '../../utils/claim-words.ts';
import type { PageReading } from '../../utils/messages.ts';
import { judgedOf, notedWords } from '../../utils/notes/judged.ts';
import type { ArticleRecord, Note } from '../../utils/notes/note.ts';
import { dateWords, words } from '../../utils/words.ts';
import { Notice } from '../shared/Notice.tsx';
import { verdictWord } from '../shared/verdict-words.ts';
import { type AllBeside, type Beside, savedBeside } from './saved-beside.ts';

export type SavedBesideProps = {
  readonly reading: PageReading;
  readonly own: string | null;
  readonly onShow: (key: string) => void;
};

export function SavedBeside({ reading, own, onShow }: SavedBesideProps) {
  const [found, setFound] = useState<AllBeside>({ figures: [], sayings: [] });
  useEffect(() => {
    let current = true;
    void savedBeside(reading, own).then(
      (list) => current && setFound(list),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [reading.reading, own]);
  return (
    <>
      {found.figures.map(({ claim, note, article, verdict, own: word, differs }) => (
        <Notice
          key={note.id}
          tone={differs ? 'warn' : 'calm'}
          action={{ label: words('popupShow'), onAct: () => onShow(claim.key) }}
        >
          {verdict && `${words('popupCheckedBefore', verdictWord(verdict, word))} `}
          {words(
            'popupSavedGives',
            taken(note),
            article.publisher || article.title,
            dateWords(article.published ?? note.created),
          )}
        </Notice>
      ))}
      {found.sayings.map(({ claim, note, article }) => (
        <Notice key={note.id} tone="calm" action={{ label: words('popupShow'), onAct: () => onShow(claim.key) }}>
          {saidOf(note, article)}
        </Notice>
      ))}
    </>
  );
}

const mostWords = 140;
const short = (text: string): string => (text.length > mostWords ? `${text.slice(0, mostWords)}…` : text);

/** A likeness is no proof: the words that were checked stand in the line, and whose verdict it is. */
function saidOf(note: Note, article: ArticleRecord): string {
  const { review } = note;
  if (review) {
    const by = review.by || words('popupOthers');
    return words('popupCheckedByOthers', by, review.verdict || words('verdictNone'), short(review.claim));
  }
  const { verdict, own } = judgedOf(note);
  return words(
    'popupCheckedAlike',
    verdict ? verdictWord(verdict, own) : words('verdictNone'),
    short(notedWords(note).replace(/^[“"„«]|[”"“»]$/g, '')),
    article.publisher || article.title,
  );
}

function taken({ claim }: Beside['note']): string {
  const quantity = claim?.quantity;
  if (!quantity) return '';
  const { low, high, unit } = quantity;
  const bound = bounds.find((each) => each === quantity.bound) ?? 'exact';
  return amount({ low, high, bound, ...(unit && unit !== 'people' && { unit }) }, claim.exact);
}
const bounds = ['exact', 'about', 'at-least', 'at-most', 'between'] as const;
