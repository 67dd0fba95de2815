// Markdown tokens as Preact nodes. No string of HTML is ever made: what is HTML in a note is shown as it was typed, a link
// leads to http or https or is no link, and a picture is a link to it, as showing it would be a request.
import type { Token, Tokens } from 'marked';
import type { ComponentChildren } from 'preact';

/** Deeper quotes and lists than this are shown as typed: a hostile note must not exhaust the stack. */
const deepest = 12;

/** Whether there is anything in the tokens that plain text would not show as well. */
export const hasMarkup = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => {
    if (token.type === 'paragraph') return hasMarkup(childrenOf(token));
    return !['space', 'text', 'br'].includes(token.type);
  });

const childrenOf = (token: Token): readonly Token[] => ('tokens' in token && token.tokens) || [];
const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isTable = (token: Token): token is Tokens.Table => token.type === 'table';

/** The blocks of a note. */
export const blockNodes = (tokens: readonly Token[], depth = 0): ComponentChildren =>
  tokens.map((token, at) => <Block key={at} token={token} depth={depth} />);

function Block({ token, depth }: { readonly token: Token; readonly depth: number }) {
  const inside = depth < deepest ? childrenOf(token) : [{ type: 'text', raw: token.raw, text: token.raw }];
  if (isList(token)) return <List list={token} depth={depth} />;
  if (isTable(token)) return <Table table={token} />;
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      // No heading of ours: the page's own outline stays what it is.
      return <p class="heading">{inlineNodes(inside)}</p>;
    case 'paragraph':
      return <p>{inlineNodes(inside)}</p>;
    case 'text':
      return <>{token.tokens ? inlineNodes(inside) : token.text}</>;
    case 'blockquote':
      return <blockquote>{blockNodes(inside, depth + 1)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'html':
      return <p>{token.raw.trim()}</p>;
    default:
      return <>{inlineNodes([token])}</>;
  }
}

function List({ list, depth }: { readonly list: Tokens.List; readonly depth: number }) {
  if (depth >= deepest) return <p>{list.raw}</p>;
  const items = list.items.map((item, at) => <li key={at}>{blockNodes(item.tokens, depth + 1)}</li>);
  return list.ordered ? <ol start={Number(list.start) || 1}>{items}</ol> : <ul>{items}</ul>;
}

const Table = ({ table }: { readonly table: Tokens.Table }) => (
  <table>
    <thead>
      <tr>
        {table.header.map(({ tokens }, at) => (
          <th key={at} scope="col">
            {inlineNodes(tokens)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map((row, at) => (
        <tr key={at}>
          {row.map(({ tokens }, column) => (
            <td key={column}>{inlineNodes(tokens)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const inlineNodes = (tokens: readonly Token[], depth = 0): ComponentChildren =>
  tokens.map((token, at) => <Inline key={at} token={token} depth={depth} />);

function Inline({ token, depth }: { readonly token: Token; readonly depth: number }) {
  if (depth > deepest) return <>{token.raw}</>;
  const inside = () => inlineNodes(childrenOf(token), depth + 1);
  switch (token.type) {
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'del':
      return <del>{inside()}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'checkbox':
      return <>{token.checked ? '☑ ' : '☐ '}</>;
    case 'escape':
      return <>{token.text}</>;
    case 'text':
      return <>{token.tokens ? inside() : token.text}</>;
    case 'link':
      return <Link href={token.href}>{inside()}</Link>;
    case 'image':
      return <Link href={token.href}>{token.text || token.href}</Link>;
    default:
      return <>{token.raw}</>;
  }
}

/** Page text and imported notes may carry any address; only the web is worth a click. */
function Link({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
