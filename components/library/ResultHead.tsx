// Above the list: the article it is narrowed to, how many notes were found, and what can be done with all of them.
import { plural, words } from '../../utils/words.ts';
import type { Exporting } from '../shared/transfer/useExport.ts';
import type { Extent } from './extent.ts';
import type { Library } from './hooks/useLibrary.ts';
import { useRested } from './hooks/useRested.ts';
import type { Selection } from './hooks/useSelection.ts';
import { ordersFor } from './model.ts';
import { ResultBar } from './ResultBar.tsx';

export type ResultHeadProps = {
  readonly library: Library;
  readonly extent: Extent;
  readonly selection: Selection;
  readonly exporting: Exporting;
};

export function ResultHead({ library, extent, selection, exporting }: ResultHeadProps) {
  const { wanted, shown, reading } = library;
  const { whole } = extent;
  const ticked = shown.filter(({ id }) => selection.ids.has(id)).length;
  const foundExtent = async () => ({ kind: 'notes', ids: await library.allIds() }) as const;
  const news = useRested(extent.narrowed && reading === null ? plural('libraryFound', library.found) : '');
  return (
    <>
      {wanted.articleId !== null && (
        <p class="scope">
          <span dir="auto">{words('libraryArticleScope', library.articles.get(wanted.articleId)?.title ?? '…')}</span>
          <a class="btn" href="#all">
            {words('libraryArticleScopeAll')}
          </a>
        </p>
      )}
      {/* Stands here whether anything was found or not: a region that comes with its words is often not read out. */}
      <p class="unseen" role="status">
        {news}
      </p>
      {shown.length > 0 && (
        <ResultBar
          found={reading === null || whole ? extent.found : null}
          whole={whole}
          reading={reading !== null && !whole ? { read: reading, total: extent.total } : null}
          order={wanted.order}
          orders={ordersFor(wanted)}
          ticked={ticked === 0 ? 'none' : ticked < shown.length ? 'some' : 'all'}
          exports={exporting.items(foundExtent)}
          onTick={(on) => selection.set(on ? shown.map(({ id }) => id) : [...selection.ids], on)}
          onOrder={(order) => library.want({ order })}
          onStop={library.stop}
        />
      )}
    </>
  );
}
