// What a note's Markdown will look like, while it is written. The parser is loaded with the first note that has words, so
// that no list waits for it.
import { useEffect, useState } from 'preact/hooks';
import type { MarkdownNode } from '../../utils/exchange/markdown/markdown-tree.ts';
import { words } from '../../utils/words.ts';
import { markdownNodes } from './markdown-nodes.tsx';

/** Milliseconds without a key before a note is parsed again. */
const calm = 80;

/** Nothing where the note is plain text: then it already looks like it. */
export function MarkdownPreview({ text }: { readonly text: string }) {
  const [tree, setTree] = useState<readonly MarkdownNode[] | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const next = text.trim() === '' ? null : await treeOf(text);
      if (current) setTree(next);
    }, calm);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  if (tree === null) return null;
  return (
    <section class="preview" aria-label={words('editorPreview')}>
      <p class="label" aria-hidden="true">
        {words('editorPreview')}
      </p>
      <div class="markdown" dir="auto">
        {markdownNodes(tree)}
      </div>
    </section>
  );
}

/** Of its beginning, where it is long: a preview need not be a book. */
async function treeOf(text: string) {
  const { longestMarkdown, markdownTree } = await import('../../utils/exchange/markdown/markdown-tree.ts');
  return markdownTree(text.slice(0, longestMarkdown));
}
