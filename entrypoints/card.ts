// The card beside the mark, injected beside the annotator when the reader first comes near a mark.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../utils/annotator/card/card.ts';
import type { MakeCards } from '../utils/annotator/cards.ts';
import { leave } from '../utils/annotator/later.ts';

export default defineUnlistedScript(() => leave('card', createCards satisfies MakeCards));
