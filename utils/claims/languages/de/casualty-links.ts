// Whom a word of outcome counts in a German sentence: the count may stand on either side of the verb, which ends its clause
// as often as it opens it.

import type { Link, OutcomeHit, Scene as Sentence } from '../../casualties/scene.ts';
import type { Stated } from '../../quantities/stated-number.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What must stand in the clause beside a word that means many things: "nahm … fest", "verloren ihr Leben". */
const needs: Readonly<Record<string, ReadonlySet<string>>> = {
  fest: set('nahm nahmen nimmt nehmen'),
  hin: set('richtete richteten'),
  um: set('kam kamen kommt kommen'),
  ihr: set('verlor verloren verlieren'),
  das: set('kostete kosteten gekostet verlor verloren'),
  in: set(
    'schwebt schweben schwebte schwebten stürzte stürzten gestürzt riss rissen nahm nahmen genommen kam kamen sitzt sitzen saß saßen brachte brachten gebracht brachten bringen',
  ),
  erlag: set('verletzungen verletzung folgen krebs krebsleiden herzinfarkt krankheit leiden'),
  erlagen: set('verletzungen folgen'),
  tödlich: set('verunglückte verunglückten verunglückt'),
  fielen: set('soldaten kämpfer soldatinnen'),
  jede: set('fehlt fehlte'),
  vermutet: set('trümmern schutt lawine schlamm erdrutsch wrack geröll schneemassen'),
  ...Object.fromEntries(
    'verletzungen verbrennungen knochenbrüche prellungen schnittwunden brandwunden platzwunden rauchvergiftung rauchvergiftungen'
      .split(' ')
      .map((wound) => [wound, set('erlitt erlitten erleiden trug trugen zog zogen mit')]),
  ),
};

/** Words of what has not happened, or of what there is room for. */
const unreal = set('wenn falls könnte könnten würde würden übung platz plätze test szenario hätte hätten');
const prepositions = set('mit bei in im an am auf aus nach seit von vom zu für unter gegen');
const nobody = set('niemand keiner niemanden keine kein');
const signs = set(', ; : ( )');
const cuts = set('und oder aber sowie');
/** Each stands for its feminine and for longer words that end in it. */
const persons: ReadonlySet<string> = new Set(
  `mann frau mensch junge mädchen kind person arbeiter fahrer fußgänger polizist schüler soldat pilot wanderer
    jugendlicher tourist urlauber passant student rentner beamter beamtin jugendliche anwohner bewohner insasse
    insassin baby säugling bergsteiger taucher helfer sanitäter demonstrant journalist lehrer besucher gast zivilist
    verdächtiger landwirt senior reiter vater mutter sohn tochter bruder schwester patient häftling spieler`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}in`]),
);

/** All counts of a sentence with what befell them. */
export function linksIn(sentence: Sentence): Link[] {
  return sentence.hits.flatMap((hit) => {
    const clause = clauseOf(sentence, hit);
    if (within(sentence, clause, unreal) || !needed(sentence, clause, hit)) return [];
    const noun = hit.role === 'noun' && (sentence.tokens[hit.to - 1]?.capital ?? false);
    if (hit.role === 'survived') return ofNone(sentence, clause, hit);
    if (noun) return ofNoun(sentence, clause, hit);
    // "getötete Soldaten": said of its noun.
    if (hit.role === 'noun' && !/^(?:verletzten?|verwundeten?)$/.test(low(sentence, hit.from))) return [];
    return ofClause(sentence, clause, hit);
  });
}

type Clause = { readonly from: number; readonly to: number };

const low = ({ tokens }: Sentence, at: number): string => tokens[at]?.low ?? '';

/** What belongs to one verb: from sign to sign, and from "und" where another verb of outcome stands before it. */
function clauseOf(sentence: Sentence, hit: OutcomeHit): Clause {
  let { from, to } = hit;
  const other = (at: number): boolean => (sentence.hitAt.get(at) ?? hit) !== hit;
  while (from > sentence.start && !signs.has(low(sentence, from - 1)) && !other(from - 1)) from--;
  while (to < sentence.end && !signs.has(low(sentence, to)) && !other(to)) to++;
  // "20 wurden getötet und 80 verletzt"
  for (let at = hit.from - 1; at > from; at--)
    if (cuts.has(low(sentence, at)) && sentence.counts.some((one) => one.from > at && one.to <= hit.from))
      from = at + 1;
  for (let at = hit.to; at < to; at++)
    if (cuts.has(low(sentence, at)) && sentence.hits.some((one) => one.from > at)) to = at;
  return { from, to };
}

const within = (sentence: Sentence, { from, to }: Clause, words: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at++) if (words.has(low(sentence, at))) return true;
  return false;
};

function needed(sentence: Sentence, { from }: Clause, hit: OutcomeHit): boolean {
  const need = needs[low(sentence, hit.from)];
  if (!need || (low(sentence, hit.from) === 'in' && low(sentence, hit.to - 1) === 'gewahrsam')) return true;
  if (hit.to - hit.from > 1 && low(sentence, hit.from) === 'tödlich') return true;
  return within(sentence, { from, to: sentence.end }, need);
}

/** "12 Tote", "keine Verletzten", "die Zahl der Toten stieg auf 12". */
function ofNoun(sentence: Sentence, clause: Clause, hit: OutcomeHit): Link[] {
  const next = sentence.tokens[hit.to];
  // "Tote Winkel"
  if (
    next?.capital &&
    !next.stop &&
    low(sentence, hit.to - 1).endsWith('e') &&
    sentence.endingAt.get(hit.from - 1) === undefined
  )
    return [];
  for (let at = hit.to - 1; at > hit.from - 4 && at >= clause.from; at--) {
    const count = sentence.endingAt.get(at);
    if (count) return [linkOf(hit, 'noun', count, count.from, hit.to)];
    if (nobody.has(low(sentence, at))) return [{ ...linkOf(hit, 'noun-zero', null, at, hit.to), value: 0 }];
    if (at < hit.from && (!/(?:e|en|er)$/.test(low(sentence, at)) || sentence.tokens[at]?.capital)) break;
  }
  // "die Leichen von fünf Bergleuten"
  const of = low(sentence, hit.to) === 'von' ? sentence.counts.find(({ from }) => from === hit.to + 1) : undefined;
  if (of) return [linkOf(hit, 'noun', of, hit.from, of.to)];
  if (low(sentence, hit.from - 2) !== 'zahl' && low(sentence, hit.from - 2) !== 'anzahl') return [];
  // "stieg von 10 auf 12", "sank 2025 auf 12"
  const behind = sentence.counts.filter(({ from }) => from > hit.to && from < clause.to);
  const toll = behind.find(({ from }) => low(sentence, from - 1) === 'auf') ?? behind[0];
  return toll ? [linkOf(hit, 'toll', toll, hit.from, toll.to)] : [];
}

/** "Keiner der neun Insassen überlebte." */
function ofNone(sentence: Sentence, clause: Clause, hit: OutcomeHit): Link[] {
  if (!within(sentence, { from: clause.from, to: hit.from }, nobody)) return [];
  const count = sentence.counts.findLast(({ from, to }) => from >= clause.from && to <= hit.from);
  return count ? [linkOf(hit, 'survived', count, count.from, hit.to)] : [];
}

/** The count of a clause: the nearest before the word of outcome that a preposition does not govern, else the first behind it. */
function ofClause(sentence: Sentence, clause: Clause, hit: OutcomeHit): Link[] {
  const free = sentence.counts.filter(
    (one) => one.from >= clause.from && one.to <= clause.to && counts(sentence, one, hit),
  );
  const before = free.findLast(({ to }) => to <= hit.from);
  const behind = free.find(({ from }) => from >= hit.to);
  const doing = hit.role === 'doing' || hit.role === 'noun';
  const count = doing ? (behind ?? before) : (before ?? behind);
  if (count)
    return [
      linkOf(hit, doing ? 'object' : 'subject', count, Math.min(count.from, hit.from), Math.max(count.to, hit.to)),
    ];
  for (let at = clause.from; at < clause.to; at++)
    if (nobody.has(low(sentence, at)))
      return [{ ...linkOf(hit, 'zero', null, Math.min(at, hit.from), Math.max(at + 1, hit.to)), value: 0 }];
  return doing ? [] : [...ofBoth(sentence, clause, hit), ...ofOne(sentence, clause, hit)].slice(0, 1);
}

/** "Beide wurden verletzt", "ein Ehepaar starb" */
function ofBoth(sentence: Sentence, clause: Clause, hit: OutcomeHit): Link[] {
  for (let at = clause.from; at < clause.to; at++)
    if (
      /paar$/.test(low(sentence, at))
        ? sentence.tokens[at]?.capital
        : low(sentence, at) === 'beide' && !sentence.tokens[at + 1]?.capital
    )
      return [
        { ...linkOf(hit, 'both', null, Math.min(at, hit.from), Math.max(at + 1, hit.to)), value: 2, whoFrom: at },
      ];
  return [];
}

/** Whether a count may be of people, and is no part of another phrase: "in drei Dörfern". */
function counts(sentence: Sentence, count: Stated, hit: OutcomeHit): boolean {
  const { tokens } = sentence;
  const before = low(sentence, count.from - 1);
  const spur = low(sentence, hit.from) === 'jede';
  if (prepositions.has(before) && !(spur && before === 'von')) return false;
  if (count.unit === 'people') return true;
  const next = [tokens[count.to], tokens[count.to + 1]];
  // "80 weitere", "elf wurden": no noun at all.
  return (
    count.unit === undefined &&
    !next[0]?.capital &&
    !(
      next[0]?.kind === 'word' &&
      next[1]?.capital &&
      !sentence.hitAt.has(count.to + 1) &&
      /e[nr]?$/.test(next[0].low) &&
      next[0].low !== 'der'
    )
  );
}

/** "Bauarbeiter", "27-Jährige": by the word it ends in. */
const isPerson = (word: string): boolean => {
  for (let at = 0; at < word.length - 3; at++) if (persons.has(word.slice(at))) return true;
  return /jährige[nr]?$/.test(word);
};

/** "Ein Arbeiter kam ums Leben", "der Fahrer wurde verletzt": one person, told by a word for what one is. */
function ofOne(sentence: Sentence, clause: Clause, hit: OutcomeHit): Link[] {
  for (let at = clause.from; at < clause.to; at++) {
    const word = low(sentence, at);
    const one = /^(?:ein|eine|einen|sein|seine|ihr|ihre)$/.test(word) || /^(?:der|die)$/.test(word);
    if (!one) continue;
    const other = /^(?:weiterer?|anderer?|dritter?)$/.test(low(sentence, at + 1));
    if (other && !sentence.tokens[at + 2]?.capital)
      return [
        { ...linkOf(hit, 'one', null, Math.min(at, hit.from), Math.max(at + 2, hit.to)), value: 1, whoFrom: at + 1 },
      ];
    for (let noun = at + 1; noun < Math.min(clause.to, at + 5); noun++) {
      if (isPerson(low(sentence, noun)))
        return [
          { ...linkOf(hit, 'one', null, Math.min(at, hit.from), Math.max(noun + 1, hit.to)), value: 1, whoFrom: noun },
        ];
      if (sentence.tokens[noun]?.capital) break;
    }
  }
  return [];
}

const linkOf = (hit: OutcomeHit, rule: string, count: Stated | null, first: number, last: number): Link => ({
  rule,
  count,
  outcomes: hit.outcomes,
  first,
  last,
  whoFrom: count?.after ?? first,
});
