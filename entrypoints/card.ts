// The card beside the mark, injected beside the annotator when the reader first comes near a mark.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCards } from '../utils/annotator/cards.ts';
import { createCards } from './annotator.content/card.ts';

export default defineUnlistedScript(() => offerCards(createCards));
