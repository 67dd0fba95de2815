// Who says what by a few simple orders, for languages that have no reading of their own yet: a verb of saying with its
// speaker before it or behind it, "according to", and what a colon leads to.

import type { Span } from '../../span.ts';
import type { Attribution, Sentence } from '../attribution/types.ts';
import type { Atom } from '../attribution/words/atom.ts';

/** The words of a language that these orders ask for, parted by white space. */
export type PlainWords = {
  /** Finite forms that report by themselves: "dit", "afirma". */
  readonly verbs: string;
  /** Forms that report behind an auxiliary, and the auxiliaries: "a déclaré". */
  readonly participles: string;
  readonly auxiliaries: string;
  /** What opens a reported clause; written on to the next word with its apostrophe: "que qu'". */
  readonly that: string;
  /** Before a source, as it is written; phrases are parted by semicolons: "selon; d'après". */
  readonly by: string;
  /** What may open a clause before its subject: "mais", "et". */
  readonly openers: string;
  readonly pronouns: string;
  /** What ends the name of a speaker behind a verb: "mardi", "sur". */
  readonly stops: string;
  /** Articles and their like, and what joins two nouns: "la maire de Lorne". */
  readonly determiners: string;
  readonly of: string;
  /** Small words between a subject and its verb, which are no part of it: "se". */
  readonly close: string;
  /** Written on to the word behind them: "s'indigne", "qu'elle". */
  readonly clitics?: RegExp;
};

type Stretch = { readonly from: number; readonly to: number };
type Cue = Stretch & { readonly pronoun: Span | null };

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The function that a grammar brings as `reportsIn`. */
export function plainReports(
  words: PlainWords,
): (atoms: readonly Atom[], sentence: Sentence, before: Attribution | null) => Attribution[] {
  const [verbs, participles, auxiliaries] = [list(words.verbs), list(words.participles), list(words.auxiliaries)];
  const [openers, pronouns, stops] = [list(words.openers), list(words.pronouns), list(words.stops)];
  const [determiners, of, close] = [list(words.determiners), list(words.of), list(words.close)];
  const thats = list(words.that);
  /** "que", "qu'elle": what is written on to the next word ends in its apostrophe in the list. */
  const isThat = (low: string): boolean => thats.has(low) || thats.has(low.slice(0, low.indexOf("'") + 1));
  /** "dit-elle", "a-t-il": the verb and the pronoun behind it. */
  const withPronoun = (low: string): readonly [bare: string, by: string] | null => {
    const at = low.lastIndexOf('-');
    const by = low.slice(at + 1);
    return at > 0 && pronouns.has(by) ? [low.slice(0, at).replace(/-t$/, ''), by] : null;
  };
  const phrases = words.by.split(';').map((phrase) => phrase.trim().split(/\s+/));

  return (atoms, { from, to }) => {
    const low = (at: number): string => (at >= from && at < to ? (atoms[at]?.low ?? '') : '');
    const isWord = (at: number): boolean => at >= from && at < to && atoms[at]?.word != null && !atoms[at]?.quote;
    const span = (one: Stretch): { start: number; end: number } => ({
      start: atoms[one.from]?.start ?? 0,
      end: atoms[one.to - 1]?.end ?? 0,
    });
    const said = (rule: string, source: Span | null, cue: Stretch, content: readonly Stretch[]): Attribution => ({
      rule,
      source,
      cue: span(cue),
      content: content
        .map(trimmed)
        .filter((one) => one.to > one.from)
        .map(span),
    });

    /** Without signs and joining words at its ends. */
    function trimmed(one: Stretch): Stretch {
      let [start, end] = [one.from, one.to];
      while (start < end && !isWord(start) && !atoms[start]?.quote) start++;
      while (end > start && !isWord(end - 1) && !atoms[end - 1]?.quote) end--;
      return { from: start, to: end };
    }

    const quotesIn = (start: number, end: number): Stretch[] => {
      const found: Stretch[] = [];
      for (let at = start; at < end; at++) if (atoms[at]?.quote) found.push({ from: at, to: at + 1 });
      return found;
    };

    /** A verb of saying at a place: alone, or an auxiliary with its participle, each with a pronoun written on to it ("a-t-il dit"). */
    function cueAt(at: number): Cue | null {
      if (atoms[at]?.capital && at > from) return null;
      const [bare, by] = withPronoun(low(at)) ?? [];
      const end = atoms[at]?.end ?? 0;
      let pronoun: Span | null = by ? { start: end - by.length, end } : null;
      const word = (bare ?? low(at)).replace(words.clitics ?? '', '');
      if (auxiliaries.has(word))
        for (let next = at + 1; next < at + 5 && isWord(next); next++) {
          if (participles.has(low(next))) return { from: at, to: next + 1, pronoun };
          if (pronouns.has(low(next))) pronoun = span({ from: next, to: next + 1 });
        }
      return verbs.has(word) ? { from: at, to: at + 1, pronoun } : null;
    }

    /** The words from a place to the next sign, or to what tells when and where: a name or an office behind its verb. */
    function mentionFrom(start: number): Span | null {
      let end = start;
      while (
        isWord(end) &&
        end - start < 12 &&
        !stops.has(low(end)) &&
        !isThat(low(end)) &&
        !(end > start && cueAt(end))
      )
        end++;
      while (end > start && determiners.has(low(end - 1))) end--;
      return end > start ? span({ from: start, to: end }) : null;
    }

    /** The words between the last sign and a verb; past what stands between commas where a comma is right before it. */
    function subjectBefore(verb: number): Span | null {
      let end = verb;
      if (low(end - 1) === ',') {
        end--;
        while (end > from && low(end - 1) !== ',') end--;
        if (end === from) return null;
        end--;
      }
      let start = end;
      while (start > from && (isWord(start - 1) || low(start - 1) === '-' || low(start - 1) === "'")) start--;
      while (start < end && (openers.has(low(start)) || !isWord(start))) start++;
      while (end > start && close.has(low(end - 1))) end--;
      // "У середу він сказав": when, and then who.
      if (pronouns.has(low(end - 1)) && low(end - 2) !== '-') start = end - 1;
      // "…, affirme que": a relative or reported clause is no speaker.
      if (start === end || end - start > 14 || isThat(low(start))) return null;
      return span({ from: start, to: end });
    }

    function report(cue: Cue): Attribution | null {
      let before = cue.from - 1;
      while (close.has(low(before))) before--;
      const behind = cue.to;
      const inverted = before >= from && (low(before) === ',' || low(before) === '—' || atoms[before]?.quote != null);
      const quoted = inverted && quotesIn(from, cue.from).length > 0;
      const colon = [behind, behind + 1, behind + 2, behind + 3, behind + 4].find((at) => low(at) === ':') ?? -1;
      if (inverted && (quoted || cue.pronoun || !subjectBefore(cue.from))) return after(cue, behind, quoted);
      const source = subjectBefore(cue.from) ?? cue.pronoun;
      if (colon >= 0)
        return said(
          colon >= to - 1 ? 'colon' : 'cue-before',
          source,
          cue,
          quotesIn(colon, to).length > 0 ? quotesIn(colon, to) : [{ from: colon + 1, to }],
        );
      for (let at = behind; at < Math.min(to, behind + 8); at++)
        if (isThat(low(at))) return source && said('cue-before', source, cue, [{ from: at, to }]);
      const held = quotesIn(behind, to);
      return held.length > 0 && source ? said('quoted', source, cue, held) : null;
    }

    /** "« … », a dit Roe", "La digue tient, a dit Roe." */
    function after(cue: Cue, behind: number, quoted: boolean): Attribution | null {
      const source = cue.pronoun ?? mentionFrom(behind);
      if (!source && !quoted) return null;
      const content = quoted ? [...quotesIn(from, cue.from), ...quotesIn(behind, to)] : [{ from, to: cue.from }];
      return said('inverted', source, cue, content);
    }

    function byPhrase(): Attribution | null {
      for (let at = from; at < to; at++) {
        const phrase = phrases.find((one) => one.every((word, nth) => low(at + nth) === word));
        if (!phrase || (atoms[at]?.capital && at > from)) continue;
        if (at > from && isWord(at - 1) && !atoms[at - 1]?.quote && !opensAside(at)) continue;
        let end = at + phrase.length;
        while (end < to && (isWord(end) || low(end) === '-' || low(end) === "'")) end++;
        const count = end - at - phrase.length;
        if (count === 0 || count > 14) continue;
        const source = span({ from: at + phrase.length, to: end });
        const cue = { from: at, to: at + phrase.length };
        const rest: Stretch[] = [];
        if (at > from) rest.push({ from, to: at });
        if (low(end) === ',' && end + 1 < to) rest.push({ from: pastAside(end + 1), to });
        if (rest.length > 0) return said('according-to', source, cue, rest);
      }
      return null;
    }

    /** "Selon Roe, chercheuse à l'institut, …": past what tells of the source between commas. */
    function pastAside(start: number): number {
      if (!isWord(start) || determiners.has(low(start)) || pronouns.has(low(start)) || atoms[start]?.capital)
        return start;
      for (let at = start; at < start + 9; at++) if (low(at) === ',') return at + 1;
      return start;
    }

    /** "Le patron du club se réjouit : « … »": an article and its nouns, or a name, before a colon. */
    function leads(): Attribution[] {
      for (let at = from + 1; at < to; at++) {
        if (low(at) !== ':') continue;
        const held = quotesIn(at, to);
        let end = from;
        if (determiners.has(low(from))) end = from + 2;
        else while (atoms[end]?.capital && isWord(end)) end++;
        while (end > from && end + 1 < at && of.has(low(end))) end += determiners.has(low(end + 1)) ? 3 : 2;
        while (end > from && end < at && atoms[end]?.capital) end++;
        if (end > from && end < at && held.length > 0 && isWord(end))
          return [said('lead', span({ from, to: end }), { from: end, to: end + 1 }, held)];
      }
      return [];
    }

    /** In the middle of a clause too, where the clause ends with the source: "La digue tient selon la mairie." */
    function opensAside(at: number): boolean {
      let end = at;
      while (end < to && isWord(end)) end++;
      return end >= to - 1;
    }

    const found: Attribution[] = [];
    let next = from;
    for (let at = from; at < to; at++) {
      const cue = at >= next ? cueAt(at) : null;
      const one = cue && report(cue);
      if (!cue || !one) continue;
      found.push(one);
      next = cue.to;
      // What a verb reports may hold another: the outer one counts.
      if (one.rule === 'cue-before') break;
    }
    const phrase = found.length === 0 ? byPhrase() : null;
    if (phrase) found.push(phrase);
    return found.length > 0 ? found : leads();
  };
}
