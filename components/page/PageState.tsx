// What there is instead of a list, and what can be done about it: not read yet, not to be read, no article.
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';
import { useLate } from './hooks/useLate.ts';
import type { TabClaims } from './hooks/useTabClaims.ts';
import type { UnreadProps } from './Unread.tsx';

export type PageStateProps = Omit<UnreadProps, 'status'> & { readonly state: TabClaims };

const bringUnread = async () => (await import('./Unread.tsx')).Unread;

export function PageState({ state, ...rest }: PageStateProps) {
  const { status } = state;
  if (status === 'reading') return <Waiting />;
  if (status === 'failed')
    return (
      <div class="state">
        <h1>{words('popupFailedTitle')}</h1>
        <p>{words('popupFailedText')}</p>
        <button type="button" class="primary" onClick={() => void rest.onRefresh()}>
          {words('popupTryAgain')}
        </button>
      </div>
    );
  if (status !== 'ready' || state.reading.reason === 'a PDF') return <Unseen status={status} {...rest} />;
  return (
    <div class="state">
      <h1>{words('popupNoArticleTitle')}</h1>
      <p>{words('popupNoArticleText')}</p>
      <button type="button" class="primary" onClick={() => void rest.onRefresh(true)}>
        {words('popupMarkAnyway')}
      </button>
    </div>
  );
}

function Unseen(props: UnreadProps) {
  const Unread = useLate(bringUnread);
  return Unread ? <Unread {...props} /> : <Waiting />;
}

/** Said only after a moment: most pages answer before one could read it. */
export function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="state" aria-busy="true">
      <h1 class={late ? 'waiting' : 'unseen'}>{words('popupReading')}</h1>
    </div>
  );
}
