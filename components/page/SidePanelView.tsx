// The side panel, Firefox's sidebar and the small editor window: the same list, staying open while one reads.
import { useTab } from './hooks/useTab.ts';
import { PageView } from './PageView.tsx';

export function SidePanelView() {
  const { tab, turn } = useTab();
  return <PageView tab={tab} turn={turn} place="panel" />;
}
