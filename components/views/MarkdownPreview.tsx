// What a note's Markdown will look like, while it is written. Only the parser's tokens are used, never its HTML; it is
// loaded with the first note that has words, so that no list waits for it.
import type { Token } from 'marked';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words.ts';
import { blockNodes, hasMarkup } from './markdown-nodes.tsx';

/** Milliseconds without a key before a note is parsed again, and how much of it: a preview need not be a book. */
const calm = 80;
const longest = 20_000;

/** Nothing where the note is plain text: then it already looks like it. */
export function MarkdownPreview({ text }: { readonly text: string }) {
  const [tokens, setTokens] = useState<readonly Token[] | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const parsed = text.trim() === '' ? null : await tokensOf(text.slice(0, longest));
      if (current) setTokens(parsed);
    }, calm);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  if (tokens === null) return null;
  return (
    <section class="preview" aria-label={words('editorPreview')}>
      <p class="label" aria-hidden="true">
        {words('editorPreview')}
      </p>
      <div class="markdown" dir="auto">
        {blockNodes(tokens)}
      </div>
    </section>
  );
}

/** Null where there is no markup, or where the parser gives up on what is nested too deep. */
async function tokensOf(text: string): Promise<readonly Token[] | null> {
  try {
    const { lexer } = await import('marked');
    const tokens = lexer(text, { gfm: true, breaks: true });
    return hasMarkup(tokens) ? tokens : null;
  } catch {
    return null;
  }
}
