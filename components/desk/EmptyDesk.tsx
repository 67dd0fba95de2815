// The desk with nothing on it: what it takes, that nothing leaves the machine, and the texts that were here before.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { dropText, type KeptText, keepText, keptTexts } from '../../utils/desk/kept-texts.ts';
import { titleOf } from '../../utils/exchange/read/own-text.ts';
import { deskPath } from '../../utils/own-address.ts';
import { words } from '../../utils/words.ts';
import { useFileDrop } from '../shared/hooks/useFileDrop.ts';
import { Notice } from '../shared/Notice.tsx';
import { timeWords } from '../shared/when.ts';
import { DeskHead } from './DeskHead.tsx';
import { FileButton } from './FileButton.tsx';
import { nameOf, refusalWords } from './names.ts';
import { PasteBox } from './PasteBox.tsx';

export function EmptyDesk({ isGone }: { readonly isGone: boolean }) {
  const [turn, setTurn] = useState(0);
  const [texts, setTexts] = useState<readonly KeptText[]>([]);
  useEffect(() => void keptTexts().then(setTexts, () => undefined), [turn]);
  const [pasting, setPasting] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(isGone ? words('draftGone') : null);

  const take = async (name: string, load: () => Promise<Taken>) => {
    try {
      const read = await load();
      if ('error' in read) return setTrouble(refusalWords(name, read.error));
      const id = crypto.randomUUID();
      await keepText({ id, name, version: 1, at: Date.now(), blocks: read.blocks, before: null });
      location.assign(browser.runtime.getURL(deskPath(id)));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const takeFile = (file: File) =>
    void take(file.name, async () => (await import('../../utils/desk/read-own-file.ts')).readOwnFile(file));
  const over = useFileDrop(takeFile);

  return (
    <div class="draft-desk empty">
      <DeskHead />
      <main>
        {trouble !== null && (
          <div role="alert">
            <Notice tone="warn">{trouble}</Notice>
          </div>
        )}
        <section class={`drop-zone${over ? ' over' : ''}`} aria-labelledby="drop-title">
          <h2 id="drop-title">{words('draftDrop')}</h2>
          <p class="meta">{words('draftDropHint')}</p>
          <div class="row">
            <FileButton label={words('draftChoose')} class="primary" onFile={takeFile} />
            <button type="button" class="quiet-border" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
              {words('draftPaste')}
            </button>
          </div>
          {pasting && (
            <PasteBox
              onTake={(text) =>
                void take('', async () => (await import('../../utils/desk/read-own-file.ts')).readOwnText(text))
              }
            />
          )}
        </section>
        {texts.length > 0 && (
          <KeptList texts={texts} onDrop={(id) => void dropText(id).then(() => setTurn((n) => n + 1))} />
        )}
      </main>
    </div>
  );
}

type Taken = Awaited<ReturnType<typeof import('../../utils/desk/read-own-file.ts').readOwnFile>>;

function KeptList({ texts, onDrop }: { readonly texts: readonly KeptText[]; readonly onDrop: (id: string) => void }) {
  return (
    <section class="kept-texts">
      <h2>{words('draftKept')}</h2>
      <p class="meta">{words('draftKeptHint')}</p>
      <ul>
        {texts.map((text) => (
          <li key={text.id}>
            <a href={browser.runtime.getURL(deskPath(text.id))} dir="auto">
              {titleOf(text.blocks) || nameOf(text)}
            </a>
            <span class="meta" dir="auto">
              {words('draftFacts', nameOf(text), text.version, timeWords(text.at))}
            </span>
            <button type="button" aria-label={words('draftRemoveOne', nameOf(text))} onClick={() => onDrop(text.id)}>
              {words('draftRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
