// The words that files for people carry, in the reader's language: which they are, and what they are in English. A pure room
// cannot ask the browser; whoever exports gives the others (components/shared/transfer/reader-prose.ts). What programs read
// (names of columns, keys, codes) is no prose and stays as it is everywhere.

import type { Note } from '../notes/note.ts';

/** As in public/_locales, where each has the same name; `$1`, `$2` are filled in. */
export const englishProse = {
  verdictTrue: 'True',
  verdictMostlyTrue: 'Mostly true',
  verdictMixed: 'Mixed',
  verdictMostlyFalse: 'Mostly false',
  verdictFalse: 'False',
  verdictUnproven: 'Unproven',
  verdictMissingContext: 'Missing context',
  verdictOutdated: 'Outdated',
  verdictMisattributed: 'Misattributed',
  verdictSatire: 'Satire',
  verdictOpinion: 'Opinion',
  verdictNotCheckable: 'Not checkable',
  verdictNone: 'No verdict',
  verdictWas: 'was: $1, on “$2”',
  kindCasualty: 'Casualties',
  kindFigure: 'Figure',
  kindQuote: 'Quote',
  kindStatement: 'Statement',
  kindDate: 'Date',
  sourceNamedPerson: 'named person',
  sourceNamedOrganisation: 'named organisation',
  sourceOtherNamed: 'named source',
  sourceUnnamedOfficials: 'official, not named',
  sourceOtherUnnamed: 'unnamed',
  sourceDocument: 'document',
  sourceMedia: 'media',
  stanceSupports: 'supports',
  stanceContradicts: 'contradicts',
  stanceContext: 'context',
  evidencePrimary: 'primary',
  evidenceSecondary: 'secondary',
  editorEvidenceLookedUp: 'looked up $1',
  popupNeedsEvidence: 'needs evidence',
  libraryArticleScope: 'Notes on “$1”',
  ledgerSource: 'Source',
  deskComment: 'Comment',
  outcomeKilled: 'killed',
  outcomeInjured: 'injured',
  outcomeMissing: 'missing',
  outcomeDisplaced: 'displaced',
  outcomeDetained: 'detained',
  outcomeCasualties: 'casualties',
  fileSelection: 'Selection',
  fileWholeArticle: 'Whole article',
  fileConfidenceLow: 'low confidence',
  fileConfidenceMedium: 'medium confidence',
  fileConfidenceHigh: 'high confidence',
  fileSpokenAt: 'spoken at $1',
  fileLater: 'later',
  fileRecheck: 'recheck on $1',
  fileVersions: '$1 versions, not settled',
  fileWordsChanged: 'the words have changed',
  fileWordsGone: 'the words are gone from the page',
  fileTitle: 'Fact-checking notes',
  fileNoArticle: 'Notes without their article',
  fileShow: 'Show these words in the article',
  fileInArticle: 'in the article',
  fileOpen: 'open',
  fileAuthor: 'Author',
  filePublished: 'Published',
  fileSaidOn: 'On $1 the article said:',
  fileGoneOn: 'Gone from the page on $1. The sentence as it stood:',
  fileStated: 'Stated',
  fileOutcome: 'Outcome',
  fileTimeMeant: 'Time meant',
  fileOtherVersion: 'Another version, not settled',
  fileAssigned: 'To be checked by $1',
  fileChanged: 'changed $1',
  fileTextThen: 'The article’s text when the first note was made',
  fileChecked: '$1 checked',
  fileBare: '$1 marked “needs evidence”',
  fileNone: 'There are no notes in this file.',
  fileContents: 'Articles',
  fileBy:
    'Written by a person with Claimlight: every verdict here is a reader’s own. This file holds the notes as data, too: drop it on the Claimlight library to take them in.',
  fileSave: 'Save the data of this report',
  fileQuoted: '“$1”',
  fileCut: '… (cut: a cell holds no more)',
  fileDraft: 'Draft. Still lacks: $1.',
  fileLacksUrl: 'url, the public address of the review',
  fileLacksAuthor: 'author, the organisation that publishes it',
  fileLacksShort: 'claimReviewed in at most 75 characters',
  fileLacksSpeaker: 'itemReviewed.author, who made the claim',
  fileLacksPlace: 'itemReviewed.appearance, where the claim appeared',
  fileLacksVerdict: 'reviewRating, a verdict on the words as they are now',
  fileLacksEvidence: 'citation, the evidence',
} as const satisfies Readonly<Record<string, string>>;

export type ProseKey = keyof typeof englishProse;
type Stated = NonNullable<NonNullable<Note['claim']>['quantity']>;

export type Prose = {
  /** BCP 47, for numbers, days and the file's own mark of language. */
  readonly language: string;
  readonly words: Readonly<Record<ProseKey, string>>;
  /** "3 notes", "1 article". */
  counted(what: 'libraryNotes' | 'libraryArticles', count: number): string;
  /** What was stated, with its unit: "at least 27 people". `exact`: the words it was read out of. */
  amount(stated: Stated, exact: string): string;
};

/** The words for a key, with their places filled. */
export const say = (prose: Prose, key: ProseKey, ...fill: readonly (string | number)[]): string =>
  fill.length === 0
    ? prose.words[key]
    : prose.words[key].replace(/\$(\d)/g, (_, n) => String(fill[Number(n) - 1] ?? ''));

/** Where nobody says in which language the reader reads: on the command line and in tests. */
export const inEnglish: Prose = {
  language: 'en-GB',
  words: englishProse,
  counted: (what, count) => `${count} ${what === 'libraryNotes' ? 'note' : 'article'}${count === 1 ? '' : 's'}`,
  amount({ low, high, unit, bound }) {
    const numbers = [...new Set([low, high])].map((number) =>
      number.toLocaleString('en', { maximumFractionDigits: 20 }),
    );
    const open = bound === 'exact' || bound === 'between' ? '' : bound.replaceAll('-', ' ');
    return [open, numbers.join(' to '), unit].filter(Boolean).join(' ').trim();
  },
};
