// The reading of a page before its words: where the story is, and what of it is to be read as what.

import type { PassageKind } from '../span.ts';
import type { Root } from './content-root.ts';
import type { Head } from './head.ts';
import type { Heading } from './heading.ts';
import type { Box, Survey } from './survey.ts';
import type { Entry } from './text-map.ts';

/** All that is known before a word is written: what is the story, what is left out of it, and what its parts are. */
export type Plan = {
  readonly seen: Survey;
  readonly root: Root;
  readonly heading: Heading;
  readonly head: Head;
  readonly kinds: Map<Box, PassageKind>;
  readonly entries: readonly Entry[];
};
