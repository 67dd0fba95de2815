// Which sites Claimlight may see, in words, and how to take that back.
import { words } from '../../utils/words.ts';

export type SiteAccessProps = {
  /** Match patterns; null until they have been read. */
  readonly origins: readonly string[] | null;
  readonly all: boolean;
  /** Called straight from the click: the browser asks only then. */
  readonly onAskAll: () => void;
  readonly onRemove: (origins: readonly string[]) => void;
};

export function SiteAccess({ origins, all, onAskAll, onRemove }: SiteAccessProps) {
  if (origins === null) return null;
  const general = origins.filter(isGeneral);
  const single = origins.filter((origin) => !isGeneral(origin));
  return (
    <>
      <p class={all ? 'lead on' : 'lead'}>
        {words(all ? 'optionsAccessAll' : single.length > 0 ? 'optionsAccessSome' : 'optionsAccessNone')}
      </p>
      <p class="meta">{words('optionsAccessPrivacy')}</p>
      <div class="row">
        {all ? (
          <button type="button" class="quiet-border" onClick={() => onRemove(general)}>
            {words('optionsAccessTakeBack')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={onAskAll}>
            {words('optionsAccessAsk')}
          </button>
        )}
      </div>
      {single.length > 0 && (
        <>
          <h3>{words('optionsAccessSites')}</h3>
          <ul class="plain-list">
            {single.map((origin) => (
              <li key={origin}>
                <span>{siteName(origin)}</span>
                <button
                  type="button"
                  aria-label={words('optionsRemoveSite', siteName(origin))}
                  onClick={() => onRemove([origin])}
                >
                  {words('optionsRemove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const isGeneral = (origin: string): boolean => origin === '<all_urls>' || /^[a-z*]+:\/\/\*\/\*$/.test(origin);

/** "*://*.news.example/*" is "news.example" with all under it. */
const siteName = (origin: string): string => origin.replace(/^[a-z*]+:\/\/(\*\.)?/, '').replace(/\/\*?$/, '');
