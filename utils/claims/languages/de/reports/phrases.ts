// Sources that a phrase names: "laut Polizei", "nach Angaben der Polizei", "Medienberichten zufolge", "so der Minister", "demnach".

import { phraseAt, phraseEnd } from './noun-phrase.ts';
import { pieces, type Report } from './report.ts';
import { finiteIn, type Sentence } from './segments.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import {
  determiners,
  genitive,
  isConjugated,
  isVerb,
  low,
  prepositions,
  type Stretch,
  type Units,
  waits,
} from './unit.ts';

/** What is said: behind "nach" it makes a source, and its owner is the one who says it. */
const sayings =
  /(?:angaben?|aussagen?|worten|auskunft|ansicht|meinung|auffassung|einschätzung|einschätzungen|darstellung|überzeugung|schilderung|schilderungen|äußerungen|erkenntnissen|informationen|schätzung(?:en)?|berechnung(?:en)?|mitteilung|prognosen?|behauptung(?:en)?|sicht|lesart|ankündigung|vorschlag|idee|wunsch|willen|bewertung|bekunden|beobachtung(?:en)?|beurteilung|erfahrung(?:en)?|vorstellung|vorstellungen)$/;
/** Papers that tell: behind "nach" they are the source themselves. */
export const papers =
  /(?:berichte?n?|berichts|meldung|meldungen|studien?|umfragen?|gutachten|statistik|untersuchung(?:en)?|ermittlungen|analysen?|dokumenten?|medien|zeitung|agentur|protokoll|urteil|zahlen|daten|endergebnis|ergebnis|ergebnissen|pressemitteilung|erklärung|presseerklärung|stellungnahme|brief|schreiben|gesetzentwurf|entwurf|beschluss|interview|papier|gerüchten?|zeugen|augenzeugen|plan|plänen|planung|hochrechnung(?:en)?|auswertung|bilanz|gesetz|grundgesetz|artikel|artikels|verfassung|vertrag|recherchen)$/;

/** The reports of a sentence that phrases make. */
export function byPhrase(units: Units, sentence: Sentence): Report[] {
  const found: Report[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const one = phraseReport(units, sentence, at);
    if (!one) continue;
    found.push(one);
    at = one.cue.to;
  }
  // "Das ist laut Angaben unklar, so ein Sprecher": each holds the other's words, and who is named last says it.
  const so = found.find(({ rule }) => rule === 'so');
  return so && found.length > 1 ? [so] : found;
}

function phraseReport(units: Units, sentence: Sentence, at: number): Report | null {
  const word = low(units, at);
  if (word === 'laut' || word === 'gemäß') return named(units, sentence, at, at + 1);
  if (word === 'nach' || word === 'aus') return afterNach(units, sentence, at);
  if (word === 'zufolge' || (word === 'nach' && at > sentence.from)) return behind(units, sentence, at);
  if (word === 'so') return so(units, sentence, at);
  if (/^(?:demnach|demzufolge|danach|wonach|demgemäß)$/.test(word)) return backwards(units, sentence, at);
  return null;
}

/** The whole sentence but a phrase, which may stand inside it. */
function around(units: Units, sentence: Sentence, phrase: Stretch): Stretch[] {
  let start = sentence.from;
  // A clause before the one that holds the phrase is not meant where "und" or a semicolon parts them.
  for (let at = phrase.from - 1; at > sentence.from; at--)
    if (low(units, at) === ';' || low(units, at) === ':') {
      start = at + 1;
      break;
    }
  return pieces(units, phrase.from > start ? { from: start, to: phrase.from } : null, {
    from: phrase.to,
    to: sentence.to,
  });
}

function report(
  units: Units,
  sentence: Sentence,
  rule: string,
  phrase: Stretch,
  mention: Stretch,
  cue: Stretch,
): Report | null {
  const content = around(units, sentence, phrase);
  return content.some(({ from, to }) => to - from > 1 || units[from]?.quote) ? { rule, mention, cue, content } : null;
}

/** "laut Polizei" */
function named(units: Units, sentence: Sentence, at: number, from: number): Report | null {
  if (units[at]?.capital && at > sentence.from) return null;
  const mention = units[from]?.quote
    ? { from, to: from + 1 }
    : phraseAt(units, from, limit(units, sentence, from), at === sentence.from ? 'far' : 'near');
  return mention
    ? report(units, sentence, 'according-to', { from: at, to: mention.to }, owned(units, mention), {
        from: at,
        to: from,
      })
    : null;
}

const limit = (units: Units, { from, to }: Sentence, at: number): number => {
  for (let next = Math.max(at, from); next < to; next++)
    if (isConjugated(units, next) || low(units, next) === ',' || low(units, next) === ';') return next;
  return to;
};

/** "nach Angaben der Polizei", "nach einem Bericht der Zeitung", "aus Sicht der Stadt" */
function afterNach(units: Units, sentence: Sentence, at: number): Report | null {
  if (/^eigene[nmr]$/.test(low(units, at + 1))) return byOwn(units, sentence, { from: at, to: at + 3 });
  const mention = phraseAt(units, at + 1, limit(units, sentence, at + 1), at === sentence.from ? 'far' : 'near');
  const other = (): Report | null =>
    low(units, at) === 'nach' && sentence.from < at ? behind(units, sentence, at) : null;
  if (!mention) return other();
  const head = headOf(units, mention);
  const word = low(units, head);
  if (low(units, at) === 'aus' ? !/^(?:sicht|kreisen)$/.test(word) : !(sayings.test(word) || papers.test(word)))
    return other();
  const source = sayings.test(word) ? owned(units, mention) : mention;
  const cue = source.from > mention.from ? { from: at, to: source.from } : { from: at, to: at + 1 };
  return report(units, sentence, 'according-to', { from: at, to: mention.to }, source, cue);
}

/** "Die Firma macht nach eigenen Angaben Verlust": the subject says it. */
function byOwn(units: Units, sentence: Sentence, phrase: Stretch): Report | null {
  for (const [index, one] of sentence.segments.entries()) {
    if (one.to <= phrase.from && index + 1 < sentence.segments.length) continue;
    const verb = finiteIn(units, one);
    if (verb < 0) continue;
    const mention = subjectBefore(units, sentence.segments, index, verb) ?? subjectAfter(units, verb, one.to);
    return mention && report(units, sentence, 'according-to', phrase, mention, phrase);
  }
  return null;
}

/** The noun that a phrase is about: its first; of "Roes Idee" the idea. */
function headOf(units: Units, { from, to }: Stretch): number {
  for (let at = from; at < to; at++) {
    if (!units[at]?.capital) continue;
    const next = low(units, at + 1);
    const owned = at + 1 < to && low(units, at).endsWith('s') && (sayings.test(next) || papers.test(next));
    return owned && !sayings.test(low(units, at)) && !papers.test(low(units, at)) ? at + 1 : at;
  }
  return from;
}

/** Of "Angaben der Polizei" the police; of "einem Bericht der Zeitung" the report. */
function owned(units: Units, mention: Stretch): Stretch {
  const head = headOf(units, mention);
  if (!sayings.test(low(units, head))) return mention;
  const next = head + 1;
  if (next >= mention.to) return mention;
  const by = /^(?:von|vom)$/.test(low(units, next));
  if (!by && !genitive.has(low(units, next)) && !determiners.has(low(units, next)) && !units[next]?.capital)
    return mention;
  return { from: by ? next + 1 : next, to: mention.to };
}

/** "Medienberichten zufolge", "seiner Meinung nach": the phrase before its word. */
function behind(units: Units, sentence: Sentence, at: number): Report | null {
  let from = at - 1;
  if (/^eigene[nmr]$/.test(low(units, at - 2))) return byOwn(units, sentence, { from: at - 2, to: at + 1 });
  while (
    from > sentence.from &&
    (units[from - 1]?.word || (units[from - 1]?.words ?? 9) < 6) &&
    !isVerb(units, from - 1) &&
    low(units, from - 1) !== 'und' &&
    !prepositionBefore(units, from - 1)
  )
    from--;
  if (/^(?:ihm|ihr|ihnen)$/.test(low(units, at - 1)) && low(units, at) === 'zufolge') from = at - 1;
  for (let start = from; start < at; start++) {
    if (phraseEnd(units, start, at, 'far') !== at && !/^(?:ihm|ihr|ihnen)$/.test(low(units, start))) continue;
    const mention = { from: start, to: at };
    const word = low(units, headOf(units, mention));
    if (low(units, at) === 'nach' && !sayings.test(word) && !papers.test(word)) return null;
    return report(units, sentence, 'according-to', { from: start, to: at + 1 }, owned(units, mention), {
      from: at,
      to: at + 1,
    });
  }
  return null;
}

const prepositionBefore = (units: Units, at: number): boolean =>
  prepositions.has(low(units, at)) && !/^(?:von|vom|des|der|in|im|für|bei|aus)$/.test(low(units, at));

/** "…, so der Minister": what stands before it, and what goes on behind. */
function so(units: Units, sentence: Sentence, at: number): Report | null {
  if (at === sentence.from || units[at - 1]?.word || units[at]?.capital) return null;
  const mention = speaksAt(units, at + 1) ? phraseAt(units, at + 1, sentence.to, 'far') : null;
  if (!mention) return null;
  let end = mention.to;
  while (end < sentence.to && units[end]?.word && !isVerb(units, end)) end++;
  if (units[end]?.word) return null;
  const before = { from: sentence.from, to: at };
  const next = units[end + 1];
  // "Roe habe, so die Richterin, die Anwohner gewarnt": an auxiliary waits for its verb.
  const open = waits(units, at - 2) && low(units, at - 1) === ',';
  const rest =
    low(units, end) === ',' && (open || next?.quote || !/^(?:der|die|das)$/.test(next?.low ?? ''))
      ? { from: end + 1, to: sentence.to }
      : null;
  const last = units[at - 1]?.quote ? at - 1 : at - 2;
  const quote = units[last]?.quote && rest === null ? quoteOnly(units, sentence, last) : null;
  return { rule: 'so', mention, cue: { from: at, to: at + 1 }, content: pieces(units, quote ?? before, rest) };
}

const speaksAt = (units: Units, at: number): boolean =>
  units[at]?.capital === true ||
  determiners.has(low(units, at)) ||
  /^(?:er|sie|letztere|letzterer|diese|dieser)$/.test(low(units, at));

/** Words in marks that are all of the clause before them. */
function quoteOnly(units: Units, sentence: Sentence, at: number): Stretch | null {
  for (let back = sentence.from; back < at; back++) if (isVerb(units, back)) return null;
  return { from: at, to: at + 1 };
}

/** "Demnach stieg …", "wonach …": what was named before says it. */
function backwards(units: Units, sentence: Sentence, at: number): Report | null {
  const cue = { from: at, to: at + 1 };
  const told = /^(?:habe|sei|seien|hätten|werde|solle|sollen)$/;
  const paper = (from: number): boolean =>
    units.slice(Math.max(0, from - 40), from).some((unit) => unit.capital && papers.test(unit.low));
  // "Danach" is a time as well.
  const meant = units.slice(at, sentence.to).some((unit) => told.test(unit.low)) && paper(sentence.from);
  if (low(units, at) === 'danach' && !meant) return null;
  const content =
    low(units, at) === 'wonach' ? pieces(units, { from: at + 1, to: sentence.to }) : around(units, sentence, cue);
  return content.length > 0 ? { rule: 'demnach', mention: cue, cue, content, antecedent: 'before' } : null;
}
