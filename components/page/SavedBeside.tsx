// In the list of a page: what other saved articles give for its figures, and what the reader has judged of them before.
// Comes after the list, in a script of its own.
import { useEffect, useState } from 'preact/hooks';
import { amount } from '../../utils/claim-words.ts';
import type { PageReading } from '../../utils/messages.ts';
import { dateWords, words } from '../../utils/words.ts';
import { Notice } from '../shared/Notice.tsx';
import { verdictWord } from '../shared/verdict-words.ts';
import { type Beside, savedBeside } from './saved-beside.ts';

export type SavedBesideProps = {
  readonly reading: PageReading;
  readonly own: string | null;
  readonly onShow: (key: string) => void;
};

export function SavedBeside({ reading, own, onShow }: SavedBesideProps) {
  const [found, setFound] = useState<readonly Beside[]>([]);
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
      {found.map(({ claim, note, article, verdict, own: word, differs }) => (
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
    </>
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
