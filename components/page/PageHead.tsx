// What the article is, how it is sourced, how much of it is checked, and what of it the list shows.
import { useMemo } from 'preact/hooks';
import type { PageReading } from '../../utils/messages.ts';
import { dateWords, type WordKey, words } from '../../utils/words.ts';
import { useRoving } from '../shared/hooks/useRoving.ts';
import type { PageViews } from './hooks/usePage.ts';
import { KindFilter } from './KindFilter.tsx';
import { Progress } from './Progress.tsx';
import { countsOf, type Order, progressOf, type Row, type VerdictFilter, type Wanted } from './page-model.ts';
import { SourcingBar } from './SourcingBar.tsx';
import { sourcingOf } from './sourcing.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { Whose } from './Whose.tsx';

const verdicts: Record<VerdictFilter, WordKey> = {
  any: 'popupShowAny',
  open: 'popupShowOpen',
  checked: 'popupShowChecked',
  'needs-evidence': 'popupShowNeedsEvidence',
  changed: 'popupShowChanged',
};
const orders: Record<Order, WordKey> = {
  article: 'popupOrderArticle',
  weight: 'popupOrderWeight',
  kind: 'popupOrderKind',
  source: 'popupOrderSource',
  verdict: 'popupOrderVerdict',
};

export type PageHeadProps = {
  readonly reading: PageReading;
  readonly rows: readonly Row[];
  readonly view: PageViews;
  readonly wanted: Wanted;
  readonly onWant: (change: Partial<Wanted>) => void;
  /** Left out where everything is checked. */
  readonly onNext: (() => void) | undefined;
};

export function PageHead({ reading, rows, view, wanted, onWant, onNext }: PageHeadProps) {
  const { article, claims, dismissed } = reading;
  const sourcing = useMemo(() => sourcingOf(claims.filter(({ key }) => !dismissed.includes(key))), [claims, dismissed]);
  const facts = [article.publisher ?? siteOf(article.url), article.byline, article.published && day(article.published)];
  const first = useRoving(words('viewLabel'));
  const second = useRoving(words('libraryFilters'));
  const anything = rows.length > 0 || view.counts.all > 0;
  return (
    <>
      <header>
        <h1 lang={article.language || undefined} dir="auto">
          {article.title || siteOf(article.url)}
        </h1>
        <div class="facts">
          <p class="meta" dir="auto" title={facts.filter(Boolean).join(' · ')}>
            {facts.filter(Boolean).join(' · ')}
          </p>
          <Progress {...progressOf(rows)} />
        </div>
        <SourcingBar sourcing={sourcing} chosen={wanted.source} onChoose={(source) => onWant({ source })} />
      </header>
      {anything && (
        <div class="pinned choices" {...first}>
          <ViewSwitch {...view} />
          {onNext && (
            <button type="button" class="next" aria-keyshortcuts="n" onClick={onNext}>
              {words('popupNext')}{' '}
              <span class="key" aria-hidden="true">
                N
              </span>
            </button>
          )}
        </div>
      )}
      {anything && (
        <div class="filters" {...second}>
          <KindFilter
            total={rows.length}
            counts={countsOf(rows)}
            chosen={wanted.kind}
            onChoose={(kind) => onWant({ kind })}
          />
          <div class="choices">
            <Choice
              label={words('popupFilterVerdict')}
              table={verdicts}
              value={wanted.verdict}
              onPick={(verdict) => onWant({ verdict })}
            />
            <Choice
              label={words('popupOrder')}
              table={orders}
              value={wanted.order}
              onPick={(order) => onWant({ order })}
            />
            <Whose rows={rows} chosen={wanted.whose} onChoose={(whose) => onWant({ whose })} />
          </div>
        </div>
      )}
    </>
  );
}

type ChoiceProps<K extends string> = {
  readonly label: string;
  readonly table: Readonly<Record<K, WordKey>>;
  readonly value: K;
  readonly onPick: (value: K) => void;
};

function Choice<K extends string>({ label, table, value, onPick }: ChoiceProps<K>) {
  const ids = Object.keys(table) as K[];
  return (
    <select
      class={value === ids[0] ? '' : 'chosen'}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const picked = ids.find((id) => id === event.currentTarget.value);
        if (picked) onPick(picked);
      }}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {words(table[id])}
        </option>
      ))}
    </select>
  );
}

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** The day as the page wrote it: no zone of the reader's moves it. */
const day = (published: string): string => dateWords(published.slice(0, 10));
