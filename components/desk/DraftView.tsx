// A text of the reader's own with its marks, and beside it the list of a page: the same rows, editor and exports.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { clickedOffset, offsetAt } from '../../utils/annotator/pointer.ts';
import type { ArticleFacts } from '../../utils/article.ts';
import type { Claim } from '../../utils/claims/model/claim.ts';
import { type KeptText, keepText, nextVersion } from '../../utils/desk/kept-texts.ts';
import { isSameText } from '../../utils/desk/same-text.ts';
import { lengthOfBlocks, titleOf } from '../../utils/exchange/read/own-text.ts';
import { deskPath, ownAddress } from '../../utils/own-address.ts';
import { interfaceLanguage, numberWords, words } from '../../utils/words.ts';
import type { Tab } from '../page/find-tab.ts';
import { useFileDrop } from '../shared/hooks/useFileDrop.ts';
import { useUndo } from '../shared/hooks/useUndo.ts';
import { timeWords } from '../shared/when.ts';
import { DeskHead } from './DeskHead.tsx';
import { FileButton } from './FileButton.tsx';
import { useOwnSession } from './hooks/useOwnSession.ts';
import { nameOf, refusalWords } from './names.ts';
import { OwnText } from './OwnText.tsx';
import { Side } from './Side.tsx';

/** Shorter texts tell too little of their language: then it is taken to be the interface's. */
const tellingLength = 200;

export function DraftView({ first, tab }: { readonly first: KeptText; readonly tab: Tab }) {
  const [text, setText] = useState(first);
  const latest = useRef(text);
  latest.current = text;
  const home = useRef<HTMLElement>(null);
  const open = useRef<(claim: Claim) => void>(() => undefined);
  const undo = useUndo();
  const facts = useCallback(() => factsOf(latest.current), []);
  const own = useOwnSession(home, tab.id, text.blocks, facts, open);

  const put = async (next: KeptText) => {
    await keepText(next);
    setText(next);
  };
  /** `isNext`: the reader has said so; else words in common decide. */
  const take = (file: File, isNext: boolean) =>
    void undo.run(async () => {
      const { readOwnFile } = await import('../../utils/desk/read-own-file.ts');
      const read = await readOwnFile(file);
      if ('error' in read) throw new Error(refusalWords(file.name, read.error));
      const before = latest.current;
      const at = Date.now();
      if (!isNext && !isSameText(before.blocks, read.blocks)) {
        const id = crypto.randomUUID();
        await keepText({ id, name: file.name, version: 1, at, blocks: read.blocks, before: null });
        location.assign(browser.runtime.getURL(deskPath(id)));
        return null;
      }
      const next = nextVersion(before, { name: file.name, blocks: read.blocks, at });
      await put(next);
      const back = async () => {
        await put(before);
        return words('draftVersionBack', before.version);
      };
      return { text: words('draftVersionTaken', next.version), undo: back };
    });
  const over = useFileDrop((file) => take(file, false));

  useEffect(() => {
    if (!own) return;
    const control = new AbortController();
    const { signal } = control;
    const { session } = own;
    const click = (event: MouseEvent) => {
      const claim = session.claimAt(clickedOffset(event, session.page().map));
      if (claim) open.current(claim);
    };
    home.current?.addEventListener('click', click, { signal });
    const point = ({ clientX, clientY }: PointerEvent) => session.point(offsetAt(clientX, clientY, session.page().map));
    home.current?.addEventListener('pointermove', point, { signal, passive: true });
    return () => control.abort();
  }, [own?.session]);

  return (
    <div class={`draft-desk${over ? ' over' : ''}`}>
      <DeskHead
        facts={[
          words('draftFacts', nameOf(text), text.version, timeWords(text.at)),
          words('draftLength', numberWords(lengthOfBlocks(text.blocks))),
        ].join(' · ')}
      >
        <FileButton label={words('draftNext')} class="quiet-border" onFile={(file) => take(file, true)} />
        <a class="btn" href={browser.runtime.getURL('/draft.html')}>
          {words('draftOther')}
        </a>
      </DeskHead>
      <main class="desk-columns">
        <div class="text-pane">
          <article ref={home} class="own-text">
            <OwnText blocks={text.blocks} />
          </article>
        </div>
        <aside aria-label={words('draftList')}>
          {own && <Side tab={tab} turn={own.turn} version={text.version} open={open} undo={undo} />}
        </aside>
      </main>
    </div>
  );
}

function factsOf(text: KeptText): Omit<ArticleFacts, 'fingerprint'> {
  const url = ownAddress(text.id);
  const title = titleOf(text.blocks) || nameOf(text);
  const language = lengthOfBlocks(text.blocks) < tellingLength ? interfaceLanguage() : '';
  return { url, urls: [url], title, publisher: nameOf(text), language };
}
