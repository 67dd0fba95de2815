// The searches the reader has saved: kept in the settings, so that archives and backups carry them.
import { useSettings } from '../../shared/hooks/useSettings.ts';

export type Searches = {
  readonly all: readonly string[];
  save(text: string): void;
  remove(text: string): void;
};

export const mostSearches = 100;

export function useSearches(): Searches {
  const [settings, change] = useSettings();
  const all = settings?.searches ?? [];
  return {
    all,
    save(text) {
      const wanted = text.trim();
      if (settings && wanted !== '' && !all.includes(wanted))
        change({ searches: [...all, wanted].slice(-mostSearches) });
    },
    remove(text) {
      change({ searches: all.filter((each) => each !== text) });
    },
  };
}
