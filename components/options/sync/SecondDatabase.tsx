// A database beside the reader's own, of a class or a desk: offered once there is one of one's own, and shown as that is.
import { ask } from '../../../utils/messages.ts';
import { accountRow, strayArticles } from '../../../utils/notes/sync/status.ts';
import { second } from '../../../utils/notes/sync/tables.ts';
import { plural, words } from '../../../utils/words.ts';
import { useLive } from '../../shared/hooks/useLive.ts';
import { SyncSection, type SyncSectionProps } from './SyncSection.tsx';
import { SyncWord } from './SyncWord.tsx';

export function SecondDatabase({ run }: Pick<SyncSectionProps, 'run'>) {
  const named = useLive(async () => ({ own: await accountRow(), second: await accountRow(second) }), '');
  const strays = useLive(strayArticles, '') ?? [];
  if (!named) return null;
  const section = <SyncSection run={run} address="" database="" space={second} />;
  const bringBack = async () => {
    for (const articleId of strays) await ask('moveArticle', { articleId, space: null });
    return null;
  };
  return (
    <>
      {named.second ? (
        <>
          <h3>{words('syncSecond')}</h3>
          {section}
        </>
      ) : (
        named.own && (
          <details class="sync-passphrase">
            <summary>{words('syncSecond')}</summary>
            {section}
          </details>
        )
      )}
      {strays.length > 0 && (
        <SyncWord tone="warning" title={plural('syncStray', strays.length)} text={words('syncStrayText')}>
          <button type="button" onClick={() => void run(bringBack)}>
            {words('spaceToOwn')}
          </button>
        </SyncWord>
      )}
    </>
  );
}
