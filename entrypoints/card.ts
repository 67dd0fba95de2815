// The card beside the mark, injected beside the annotator with the first click on a mark.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCards } from '../utils/annotator/cards.ts';
import { createCards } from './annotator.content/card.ts';

export default defineUnlistedScript(() => offerCards(createCards));
