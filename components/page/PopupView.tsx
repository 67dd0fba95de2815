// The popup: the list of the tab whose toolbar button was clicked.
import { useLayoutEffect } from 'preact/hooks';
import type { Ahead } from './ahead.ts';
import { useTab } from './hooks/useTab.ts';
import { PageView } from './PageView.tsx';

export function PopupView({ ahead }: { readonly ahead: Ahead | null }) {
  const { tab, inTab, turn } = useTab(ahead);
  // A popup has a size of its own; opened in a tab it takes the tab's.
  useLayoutEffect(() => void document.documentElement.classList.toggle('in-tab', inTab), [inTab]);
  return <PageView tab={tab} turn={turn} place="popup" ahead={ahead} />;
}
