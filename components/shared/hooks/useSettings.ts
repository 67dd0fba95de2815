// The settings, followed as they change anywhere, and written item by item.
import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings, writeSettings } from '../../../utils/settings.ts';

/** null until they have been read. A change shows at once and is written behind. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const control = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, control.signal);
    return () => control.abort();
  }, []);
  const change = (part: Partial<Settings>) => {
    setSettings((before) => before && { ...before, ...part });
    void writeSettings(part);
  };
  return [settings, change];
}
