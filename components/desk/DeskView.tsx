// The draft desk: a text of the reader's own by its address, or a place to put one.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeptText } from '../../utils/desk/kept-texts.ts';
import type { Tab } from '../page/find-tab.ts';
import { DraftView } from './DraftView.tsx';
import { EmptyDesk } from './EmptyDesk.tsx';
import { textById } from './text-by-id.ts';

export function DeskView() {
  const id = new URLSearchParams(location.search).get('id');
  const [text, setText] = useState<KeptText | null | undefined>(id === null ? null : undefined);
  const [tab, setTab] = useState<Tab | null>(null);
  useEffect(() => {
    if (id === null) return;
    void textById(id).then(setText);
    void browser.tabs.getCurrent().then((own) => {
      if (own?.id !== undefined) setTab({ id: own.id, windowId: own.windowId, url: undefined });
    });
  }, [id]);
  if (text === undefined) return null;
  return text === null ? <EmptyDesk isGone={id !== null} /> : tab && <DraftView first={text} tab={tab} />;
}
