// What a sentence is read as: words, signs and whole quotations, and what the small words of German tell of them.

import type { Atom } from '../../../attribution/words/atom.ts';
import { verbsOf } from './verbs.ts';

/** A word, a sign (no word) or a whole quotation of a sentence, and how many words that holds. */
export type Unit = Pick<Atom, 'low' | 'capital' | 'gap' | 'words'> & {
  readonly word: { readonly raw?: string } | null;
  readonly quote: object | null;
};
export type Units = readonly Unit[];

/** Units of a sentence that belong together; `to` is the first behind them. */
export type Stretch = { readonly from: number; readonly to: number };

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Articles and what stands for one; those that may open a subject, and those of a genitive. */
export const determiners = set(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
  dies diese dieser dieses diesen diesem jene jener jenes jenen jenem jede jeder jedes jeden jedem mein meine meiner meinem
  meinen sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren
  viele vieler vielen einige einiger einigen mehrere mehrerer mehreren manche mancher manchen alle aller allen beide beider
  beiden andere anderer anderen weitere weiterer weiteren zwei drei vier fünf sechs sieben acht neun zehn zahlreiche
  zahlreichen verschiedene verschiedenen jegliche jeglicher jeglichen jegliches solche solcher solchen welche welcher welches sämtliche sämtlicher`);
export const nominative =
  set(`der die das ein eine kein keine dies diese dieser dieses jene jener jenes jede jeder jedes mein meine sein
  seine ihr ihre unser unsere viele einige mehrere manche alle beide andere weitere zwei drei vier fünf sechs sieben acht
  neun zehn zahlreiche verschiedene sämtliche solche sowohl auch selbst sogar weder`);
export const genitive = set(
  'des der eines einer dieses dieser ihres ihrer seines seiner beider aller zweier dreier deren dessen verschiedener mehrerer einiger zahlreicher vieler anderer weiterer',
);
export const pronouns = set(
  'er sie es ich wir man niemand jemand jeder viele andere manche einige beide dieser diese der die letzterer letztere ersterer erstere',
);
export const relatives = set('der die das den dem dessen deren denen welche welcher welches welchen welchem was wer');

export const prepositions =
  set(`am an auf aus bei beim bis durch für gegen gegenüber hinter im in innerhalb mit nach neben ohne
  seit trotz um ums unter über von vom vor während wegen zu zum zur zwischen laut gemäß ab außerhalb anlässlich angesichts
  aufgrund mithilfe namens entgegen entsprechend anhand binnen samt mangels infolge bezüglich hinsichtlich per pro ins ans
  aufs übers beiderseits anstatt statt außer dank mittels seitens zufolge kurz`);

/** What opens a clause whose verb stands at its end. */
export const subordinators =
  set(`dass daß ob weil wenn als nachdem während obwohl damit sodass bevor bis falls da indem wobei
  weshalb wonach womit wodurch woran wofür worauf worüber woraus warum wo wohin woher wann wie wieso inwieweit inwiefern seit
  seitdem sobald solange soweit sofern sooft obgleich wenngleich ehe zumal`);

export const joiners = set('und aber doch sondern oder denn jedoch sowie');

export const adverbs =
  set(`auch noch nur schon bereits nun jetzt heute gestern morgen vorgestern zudem außerdem ferner weiter weiterhin
  mindestens höchstens wenigstens dabei dazu daher darum deshalb deswegen dennoch trotzdem allerdings hingegen dagegen unterdessen inzwischen mittlerweile
  zuvor danach anschließend später früher zunächst zuerst zuletzt schließlich erneut wieder wiederum darin dahinter wörtlich dann da dort hier so
  sehr ganz etwa rund knapp fast nicht nie niemals kaum sogar selbst ebenfalls ebenso gleichzeitig zugleich einmal mehrfach
  mehrmals ausdrücklich indes indessen jedoch aber offenbar möglicherweise vermutlich wohl vielleicht insbesondere besonders
  vor allem insgesamt lediglich allein erst gerade eben unter anderem jüngst kürzlich damals darauf daraufhin hierzu darüber
  davon damit dafür daran hinaus wörtlich öffentlich offiziell überraschend klar deutlich scharf sich mir mich uns ihm ihn
  ihnen ihr euch dir dich es demnach immer oft häufig bislang bisher vorerst umgehend sofort weiters nochmals abermals hinzu
  montags abends morgens mittags nachmittags`);

export const auxiliaries =
  set(`hat haben habe hatte hatten hätte hätten ist sind sei seien war waren wäre wären wird werden werde
  wurde wurden würde würden worden`);

const modals =
  set(`kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten soll sollen solle
  sollte sollten will wollen wolle wollte wollten darf dürfen dürfe durfte durften dürfte dürften mag mögen möge mochte
  möchte möchten lässt lassen ließ ließen lasse`);

/** Forms of verbs that report nothing, told by heart where no ending gives them away. */
const plain =
  set(`gab gaben kommen kam kamen geht gehen ging stehen stand standen liegen lag lagen bleiben blieb machen machte
  machten nehmen nahm nahmen halten fallen fiel fielen lief liefen sehen sah sahen zog zogen traf trafen führte führten
  brachte brachten beginnt begann begannen endete endeten fand fanden starb starben stieg stiegen sank sanken galten
  handelte brauchte befindet befand befanden besteht bestand bestanden gehört gehörte gehörten leben lebte lebten weiß
  wissen wusste wussten tun taten zeigte zeigten bekommt bekam bekamen erhält erhielt erhielten verliert verlor
  verloren gewinnt gewann gewannen schien fehlten kostete dauerte planten trug trugen wuchs wuchsen fuhr fuhren flog
  flogen brach brachen traten setzte setzten stellte stellten legte legten saß saßen verlässt verließ enthält enthielt
  enthielten vertritt behält verhält betrifft bedeutet verließen erreicht erreichte erreichten wirkte entsteht entstand
  entstanden`);

const small: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...subordinators,
  ...joiners,
  ...adverbs,
  ...pronouns,
  ...relatives,
  ...set(
    'mehr weniger nichts etwas alles einander eigenen eigene zu worden gegen trotz denen dessen deren weder noch sowohl',
  ),
]);

export const low = (units: Units, at: number): string => units[at]?.low ?? '';
export const isSmall = (word: string): boolean => small.has(word);

/** Konjunktiv I of what is said of others: unlike the indicative, it tells by itself that somebody is reported. */
const konjunktive: ReadonlySet<string> = new Set([
  'sei',
  'seien',
  // Their stems: each ends in “e”.
  ...`hab werd könn müss soll woll dürf mög geb komm geh steh lieg bleib mach nehm halt fall lauf seh zieh treff führ
  bring beginn end find sterb steig sink gelt handel handl brauch befind besteh gehör leb wiss tu zeig bekomm erhalt
  verlier gewinn schein fehl reich droh kost dauer helf trag wachs fahr tret setz stell leg sitz wirk entsteh verlass
  ergeb bedeut betrag biet bild dien dreh entsprech erfolg erwart forder fürcht glaub hoff kenn lass leid liefer plan
  rechn sag schaff spiel sprech such unterstütz schütz sicher verfüg verhinder verlang vertret werf zahl zeug zähl
  arbeit prüf untersuch ermittel ermittl verhandel verhandl berat kämpf wart kauf verkauf bau öffn schließ eröffn
  beabsichtig erhöh senk kürz streich investier produzier beschäftig klär entscheid bestimm regel erlaub verbiet
  verletz verstoß missacht gefährd bedroh schad nütz respektier akzeptier versteh wünsch bedaur bedauer vertrau zweifel
  misstrau hör fühl merk denk red schweig lüg täusch übertreib übernehm bezahl verdien spar schuld mangel genüg
  schrumpf verbesser verschlechter änder reis flieg kehr leit förder behinder verzöger stopp start nutz verwend benötig
  besitz behalt verfolg greif verteidig versprech garantier versicher lehn wehr kümmer bemüh freu sorg wohn stamm heiß
  geling passier gescheh vermiss versuch verzicht leugn bestreit bestätig erklär betreff umfass enthalt berg flieh
  erschein`
    .split(/\s+/)
    .map((stem) => `${stem}e`),
]);

const irreal =
  set(`hätte hätten wäre wären würde würden könnte könnten müsste müssten sollte sollten dürfte dürften läge lägen käme
  kämen ginge gingen gäbe gäben stünde stünden bliebe blieben nähme nähmen fände fänden hielte hielten ließe ließen wüsste
  wüssten bräuchte bräuchten brächte brächten dächte wollten möge mögen`);

/** Konjunktiv II, which reports too where the first cannot be told from the indicative. */
export const isIrreal = (unit: Unit | undefined): boolean => unit?.capital === false && irreal.has(unit.low);

export const isKonjunktiv = (unit: Unit | undefined): boolean =>
  unit?.word !== null && unit?.capital === false && konjunktive.has(unit.low);

/** Whether a word that stands before a noun may be an adjective of it. */
const attributive = (units: Units, at: number): boolean => {
  if (!/(?:e|en|er|es|em)$/.test(low(units, at))) return false;
  for (let next = at + 1; next < at + 4; next++) {
    const unit = units[next];
    if (!unit?.word) return false;
    if (unit.capital) return true;
    if (isSmall(unit.low) && unit.low !== 'und') return false;
  }
  return false;
};

/** An article or an adjective before a word: it stands before a noun as well. */
const takesNoun = (units: Units, at: number): boolean => {
  const before = low(units, at - 1);
  if (!units[at + 1]?.capital || units[at - 1]?.capital) return false;
  return determiners.has(before) || prepositions.has(before) || (/(?:e|en|er|es|em)$/.test(before) && !isSmall(before));
};

/** Articles that no verb follows. */
const oblique = /^(?:einen|einem|einer|eines|dem|des)$/;

/** Whether a word is the verb of a clause by its form: known by heart, or in small letters where no noun takes it. */
export function isVerb(units: Units, at: number): boolean {
  const unit = units[at];
  if (!unit?.word || unit.capital || unit.low.length < 2) return false;
  if (
    auxiliaries.has(unit.low) ||
    modals.has(unit.low) ||
    plain.has(unit.low) ||
    irreal.has(unit.low) ||
    konjunktive.has(unit.low)
  )
    return true;
  if (isSmall(unit.low) || (oblique.test(low(units, at - 1)) && /e[nrsm]?$/.test(unit.low))) return false;
  if (verbsOf(unit.low).some(({ form }) => form === 'finite') && !takesNoun(units, at)) return true;
  return /(?:t|en|te|ern|eln)$/.test(unit.low) && !attributive(units, at) && !/\d/.test(unit.low);
}

/** "gebaut", "verkauft", "kritisiert" */
const isParticiple = (word: string): boolean =>
  word.startsWith('ge') || (word.endsWith('t') && (word.endsWith('iert') || /^(?:be|ver|er|ent)/.test(word)));

/** A verb that is no participle and no infinitive, as far as its form tells. */
export function isConjugated(units: Units, at: number): boolean {
  const word = low(units, at);
  if (units[at]?.capital || !units[at]?.word) return false;
  // "werden" and "haben" end a clause as infinitives.
  if (word === 'werden' || word === 'haben')
    return units[at + 1]?.word != null && !auxiliaries.has(low(units, at + 1)) && !modals.has(low(units, at + 1));
  if (auxiliaries.has(word)) return word !== 'worden';
  if (modals.has(word) || plain.has(word) || irreal.has(word) || konjunktive.has(word)) return true;
  if (verbsOf(word).some(({ form }) => form === 'finite'))
    return (
      isVerb(units, at) && /(?:t|te|ten|e|en|ß|[^aeiou]g|ach|and|ab|ies|arf|ieb|ief|ahm|oss|ot|at|iet|ieh)$/.test(word)
    );
  // "schenken sie": in the plural a verb looks like its infinitive.
  if (/en$/.test(word) && /^(?:sie|wir)$/.test(low(units, at + 1)) && low(units, at - 1) !== 'zu')
    return isVerb(units, at);
  return isVerb(units, at) && /(?:t|te|ten)$/.test(word) && !isParticiple(word);
}

export const isAuxiliary = (units: Units, at: number): boolean => auxiliaries.has(low(units, at));

/** Whether a verb waits for another at the end of its clause: "habe", "könne". */
export const waits = (units: Units, at: number): boolean => isAuxiliary(units, at) || modals.has(low(units, at));

export const isSign = (units: Units, at: number): boolean => !units[at]?.word && !units[at]?.quote;
