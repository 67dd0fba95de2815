// A text of the reader's own as a page shows one: headings, paragraphs, lists, tables, footnotes. Times and numbers of
// footnotes stand beside the words, drawn by the style sheet, so that they are no part of the text.
import type { ComponentChildren } from 'preact';
import type { Block, TextBlock } from '../../utils/exchange/read/own-text.ts';

export const OwnText = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <>{blocks.map((block, at) => shown(block, at, blocks[at - 1]?.kind))}</>
);

function shown(block: Block, key: number, after: Block['kind'] | undefined): ComponentChildren {
  if (block.kind === 'table')
    return (
      <table key={key} dir="auto">
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={`${at} ${row[0]}`}>
              {row.map((cell, column) => (
                <td key={`${column} ${cell}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  const words = piecesOf(block);
  const common = { key, dir: 'auto' } as const;
  if (block.kind === 'title') return <h1 {...common}>{words}</h1>;
  if (block.kind === 'heading') return <h2 {...common}>{words}</h2>;
  if (block.kind === 'quote') return <blockquote {...common}>{words}</blockquote>;
  if (block.kind === 'list')
    return (
      <ul key={key}>
        <li dir="auto">{words}</li>
      </ul>
    );
  if (block.kind === 'footnote')
    return (
      <p {...common} class={after === 'footnote' ? 'footnote' : 'footnote first'} data-label={block.label}>
        {words}
      </p>
    );
  return (
    <p {...common} class={block.times ? 'spoken' : ''}>
      {words}
    </p>
  );
}

/** The text, parted where a time or the number of a footnote stands. */
function piecesOf({ text, times = [], calls = [] }: TextBlock): ComponentChildren {
  const signs = [
    ...times.map(({ at, time }, index) => ({
      at,
      sign: <span key={`t${at}`} class={index === 0 ? 'cue first' : 'cue'} data-time={time} />,
    })),
    ...calls.map(({ at, label }) => ({ at, sign: <sup key={`c${at} ${label}`} data-label={label} /> })),
  ].sort((a, b) => a.at - b.at);
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const { at, sign } of signs) {
    pieces.push(text.slice(from, at), sign);
    from = at;
  }
  return [...pieces, text.slice(from)];
}
