// A text of the reader's own, as its blocks: what the draft desk shows and has read. Times stand beside the words of a
// transcript, never among them.

/** A place in a block's text: half-open, UTF-16, at the character that follows. */
export type At = { readonly at: number };

export type TextBlock = {
  readonly kind: 'title' | 'heading' | 'text' | 'list' | 'quote' | 'footnote';
  readonly text: string;
  /** Where a cue of a transcript begins in the text, and when it is spoken: HH:MM:SS. */
  readonly times?: readonly (At & { readonly time: string })[];
  /** Where a footnote is called, and the number it is called by. */
  readonly calls?: readonly (At & { readonly label: string })[];
  /** Of a footnote: its number. */
  readonly label?: string;
};
export type TableBlock = { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };
export type Block = TextBlock | TableBlock;

/** More than a book: beyond this a text is refused rather than cut. UTF-16 units. */
export const longestOwnText = 800_000;

export const lengthOfBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + wordsIn(block).length, 0);

/** All words of a block, cells parted by tabs and rows by lines. */
export const wordsIn = (block: Block): string =>
  block.kind === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : block.text;

/** What it is called: its title, else its first heading or short first line; '' where it has none. */
export function titleOf(blocks: readonly Block[]): string {
  const found = blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ kind }) => kind === 'heading');
  return found ? wordsIn(found).replace(/\s+/g, ' ').trim().slice(0, 300) : '';
}
