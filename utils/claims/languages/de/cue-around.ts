// Where German puts what is reported: "sagte, dass …", and with the verb at the end "hat am Montag gesagt, …".

const auxiliaries = new Set('hat haben hatte hatten habe hätte hätten wird werden würde würden soll sollen'.split(' '));

/** Words between an auxiliary and the participle at the end of its clause. */
const reach = 16;

/** The cue of the reporting verb at `verb`: from its auxiliary on, with the content behind the comma. */
export function cueAround(
  lows: readonly string[],
  verb: number,
): { readonly from: number; readonly content: number } | undefined {
  if (lows[verb + 1] !== ',') return undefined;
  let from = verb;
  if (/^(?:ge|be|er|ver)\p{L}*(?:t|en)$/u.test(lows[verb] ?? ''))
    for (let at = verb - 1; at >= verb - reach && !/^[.,;:!?]$/.test(lows[at] ?? '.'); at--)
      if (auxiliaries.has(lows[at] ?? '')) {
        from = at;
        break;
      }
  return { from, content: verb + 2 };
}
