// The reader's own colours as a style sheet of marks: a file apart, as most pages of ours wear the colours and need no sheet.
import { type ClaimKind, isClaimKind, isTinted } from './claims/model/kinds.ts';
import { type Colours, type Forms, formsOf, isColour, tint } from './mark-colours.ts';

/** The forms of each colour that the reader has chosen; what is no kind or no colour is passed over. */
export const formsByKind = (colours: Colours): Partial<Record<ClaimKind, Forms>> =>
  Object.fromEntries(
    Object.entries(colours).flatMap(([kind, colour]) =>
      isClaimKind(kind) && isColour(colour) ? [[kind, formsOf(colour)]] : [],
    ),
  );

/**
 * The style sheet that puts the reader's colours in place of ours; '' where there are none. Where the system asks for more
 * contrast or rules the colours, it is the system that is followed.
 */
export function sheetOf(colours: Colours): string {
  const rules = Object.entries(formsByKind(colours))
    .flatMap(([kind, forms]) => {
      const rule = (name: string, form: 'light' | 'dark') => {
        const ground = isClaimKind(kind) && isTinted[kind] ? background(forms[form], tint[form]) : '';
        return `::highlight(claimlight-${name}){${ground}text-decoration-color:${forms[form]}}`;
      };
      return [rule(kind, 'light'), rule(`${kind}-dark`, 'dark')];
    })
    .join('\n');
  return rules && `@media not ((prefers-contrast: more) or (forced-colors: active)){${rules}}`;
}

const background = (colour: string, share: number): string =>
  `background-color:color-mix(in srgb, ${colour} ${Math.round(share * 100)}%, transparent);`;
