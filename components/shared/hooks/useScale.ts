// The scale of verdicts in force: the reader's own, that of a policy, or ours. Followed as the options change it.
import { useEffect, useState } from 'preact/hooks';
import { readManaged } from '../../../utils/managed.ts';
import { type Scale, scaleOf } from '../../../utils/notes/own-verdict.ts';
import { readSettings, type Settings, watchSettings } from '../../../utils/settings.ts';

// Read once a page: a row that opens shows the right words from the first.
let known = scaleOf([]);

/** The scale as it was last read: ours until then. */
export const scaleNow = (): Scale => known;

export function useScale(): Scale {
  const [scale, setScale] = useState(known);
  useEffect(() => {
    const control = new AbortController();
    const take = async ({ scale: own }: Settings) => {
      const inForce = own.length > 0 ? own : (await readManaged()).verdictScale;
      if (control.signal.aborted) return;
      known = scaleOf(inForce);
      setScale(known);
    };
    void readSettings().then(take);
    watchSettings((settings) => void take(settings), control.signal);
    return () => control.abort();
  }, []);
  return scale;
}
