// A quotation against what was said: another saved article that quotes it, or a transcript that is pasted or opened here.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readTranscript } from '../../../utils/exchange/read/read-transcript.ts';
import { type Comparison, compareQuote } from '../../../utils/quotes/compare-quote.ts';
import { dateWords, numberWords, words } from '../../../utils/words.ts';
import { type Saying, useSayings } from '../hooks/useSayings.ts';
import { outletOf } from '../ledger/outlet.ts';
import { transcriptIn } from '../transcript-file.ts';
import type { ViewProps } from '../view-props.ts';
import { ComparedQuote } from './ComparedQuote.tsx';
import './quotes.css';

const mostListed = 200;

export function QuotationsView({ turn, run, dropped }: ViewProps) {
  const { all, done } = useSayings(turn);
  const quotes = useMemo(() => all.filter(({ claim }) => claim.kind === 'quote'), [all]);
  const [chosen, setChosen] = useState<Saying | null>(null);
  const [quotation, setQuotation] = useState('');
  const [speaker, setSpeaker] = useState('');
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const alike = useMemo(() => (chosen ? othersOf(chosen, quotes) : []), [chosen, quotes]);
  const comparison = useMemo<Comparison | null>(
    () =>
      quotation.trim() === '' || said.trim() === ''
        ? null
        : compareQuote(quotation, speaker.trim() || null, readTranscript(said)),
    [quotation, speaker, said],
  );
  const choose = (saying: Saying) => {
    setChosen(saying);
    setQuotation(saying.claim.exact);
    setSpeaker(saying.claim.source?.name ?? '');
  };
  const open = (given: File) =>
    run(async () => {
      setSaid(await transcriptIn(given));
      return null;
    });
  useEffect(() => {
    if (dropped) open(dropped);
  }, [dropped]);
  return (
    <div class="quotes">
      <nav class="ledger-list" aria-label={words('quotesSaved')}>
        <h2>{words('quotesSaved')}</h2>
        {done && quotes.length === 0 && <p class="meta">{words('quotesNone')}</p>}
        <ul>
          {quotes.slice(0, mostListed).map((saying) => (
            <li key={saying.note.id}>
              <button
                type="button"
                dir="auto"
                {...(saying === chosen && { 'aria-current': 'true' as const })}
                onClick={() => choose(saying)}
              >
                <span>
                  {short(saying.claim.exact)}
                  <small>
                    {outletOf(saying.article)} · {dateWords(saying.at)}
                  </small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section class="compare" aria-label={words('quotesCompare')}>
        <label>
          {words('quotesQuotation')}
          <textarea
            rows={3}
            dir="auto"
            value={quotation}
            onInput={(event) => setQuotation(event.currentTarget.value)}
          />
        </label>
        <label>
          {words('quotesSpeaker')}
          <input dir="auto" value={speaker} onInput={(event) => setSpeaker(event.currentTarget.value)} />
        </label>
        <label>
          {words('quotesSaid')}
          <textarea
            rows={6}
            dir="auto"
            placeholder={words('quotesSaidHint')}
            value={said}
            onInput={(event) => setSaid(event.currentTarget.value)}
          />
        </label>
        <p class="row">
          <button type="button" class="quiet-border" onClick={() => file.current?.click()}>
            {words('quotesOpen')}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".txt,.vtt,.srt,text/plain,text/vtt"
            aria-label={words('quotesOpen')}
            onChange={(event) => {
              const given = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (given) open(given);
            }}
          />
          {alike.map((other) => (
            <button key={other.note.id} type="button" onClick={() => setSaid(spoken(other))}>
              {words('quotesWith', outletOf(other.article), dateWords(other.at))}
            </button>
          ))}
        </p>
        {comparison && (
          <ComparedQuote comparison={comparison} share={numberWords(Math.round(comparison.share * 100))} />
        )}
      </section>
    </div>
  );
}

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/** As a transcript has it, so that another speaker is told. */
const spoken = ({ claim }: Saying): string => `${claim.source?.name ? `${claim.source.name}: ` : ''}${claim.exact}`;

/** Saved quotations of other articles that say much the same, the nearest first. */
function othersOf(chosen: Saying, quotes: readonly Saying[]): Saying[] {
  return quotes
    .filter(({ note }) => note.articleId !== chosen.note.articleId)
    .slice(0, 2000)
    .map((other) => ({
      other,
      share: compareQuote(chosen.claim.exact, null, [{ at: null, speaker: null, text: other.claim.exact }]).share,
    }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, 5)
    .map(({ other }) => other);
}
