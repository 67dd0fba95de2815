// The popup: the list of the tab whose toolbar button was clicked.
import { useEffect } from 'preact/hooks';
import { useTab } from '../hooks/useTab.ts';
import { PageView } from './PageView.tsx';

export function PopupView() {
  const { tab, inTab, turn } = useTab();
  // A popup has a size of its own; opened in a tab it takes the tab's.
  useEffect(() => void document.documentElement.classList.toggle('in-tab', inTab), [inTab]);
  return <PageView tab={tab} turn={turn} place="popup" />;
}
