// Which format is for which program, and what arrives there; docs/formats.md says how each line was checked.
import type { FormatLabel } from '../../utils/exchange/format.ts';
import type { WordKey } from '../../utils/words.ts';

export type Program = {
  /** Names of programs, the same in every language, or a key where it is somebody or something else. */
  readonly name: string | { readonly key: WordKey };
  readonly formats: readonly FormatLabel[];
  readonly arrives: WordKey;
  /** Said where nobody here has tried it there. */
  readonly untried?: true;
};

export const programs: readonly Program[] = [
  { name: { key: 'formatsOther' }, formats: ['exchangeArchive'], arrives: 'formatsOtherText' },
  { name: { key: 'formatsReader' }, formats: ['exchangeReport'], arrives: 'formatsReaderText' },
  { name: 'Word, LibreOffice Writer', formats: ['exchangeDocx'], arrives: 'formatsWordText' },
  { name: 'Excel, LibreOffice Calc', formats: ['exchangeXlsx'], arrives: 'formatsExcelText' },
  { name: { key: 'formatsSheet' }, formats: ['exchangeCsv'], arrives: 'formatsSheetText' },
  { name: 'Zotero', formats: ['exchangeRis'], arrives: 'formatsZoteroText' },
  { name: 'EndNote, Mendeley', formats: ['exchangeRis'], arrives: 'formatsRisText', untried: true },
  { name: 'LaTeX, JabRef', formats: ['exchangeBibtex'], arrives: 'formatsBibtexText' },
  {
    name: 'Obsidian',
    formats: ['exchangeMarkdownFiles', 'exchangeMarkdown'],
    arrives: 'formatsObsidianText',
    untried: true,
  },
  { name: 'Logseq', formats: ['exchangeMarkdown'], arrives: 'formatsLogseqText', untried: true },
  { name: 'Readwise', formats: ['exchangeReadwise'], arrives: 'formatsReadwiseText', untried: true },
  { name: 'Hypothesis', formats: ['exchangeHypothesis', 'exchangeHypothesisFiles'], arrives: 'formatsHypothesisText' },
  { name: { key: 'formatsTools' }, formats: ['exchangeWebAnnotation'], arrives: 'formatsToolsText' },
  { name: { key: 'formatsCms' }, formats: ['exchangeClaimReview'], arrives: 'formatsCmsText' },
  { name: { key: 'formatsMail' }, formats: ['exchangeText'], arrives: 'formatsMailText' },
];
