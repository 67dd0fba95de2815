// The card beside the mark, injected beside the annotator when the reader first comes near a mark.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../utils/annotator/card/card.ts';
import { offerCards } from '../utils/annotator/cards.ts';

export default defineUnlistedScript(() => offerCards(createCards));
