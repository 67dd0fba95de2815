// The verbs that report in German, with all their forms. A prefix that leaves its verb is written before a stroke, and what
// else must stand in the clause behind a plus.

/** What may follow: `q` a quotation, `c` a clause, `t` a thing, `z` an infinitive, `m` thought rather than said. */
export type Verb = { readonly takes: string; readonly with: readonly string[]; readonly form: Form };
export type Form = 'finite' | 'participle' | 'infinitive';

/** Regular verbs by their stem. */
const regular: Readonly<Record<string, string>> = {
  q: `grins lach strahl schmunzel jubel freu ärger stöhn knurr brumm nick`,
  qc: `sag erklär beton bericht mein antwort entgegn erwider ergänz erläuter präzisier berichtig folger bemerk
    vermerk notier konstatier resümier bilanzier argumentier mutmaß spekulier prognostizier prophezei meld vermeld
    bestätig bekräftig verdeutlich unterstell erinner ermahn mahn warn klag beklag jammer schwärm scherz witzel spott
    frotzel schimpf flüster murmel stammel frag wunder urteil kommentier äußer verkünd begründ schilder fest|leg
    nahe|leg klar|mach erzähl formulier gesteh telegrafier twitter mit|teil ein|räum hinzu|füg an|merk aus|führ
    heraus|stell nach|leg weiter|sag vorher|sag voraus|sag hinzu|setz an|deut aus|sag zu|sicher fort|setz fest|stell
    klar|stell offenbar enthüll gelob konter ätz beschwer rechtfertig seufz auf|zeig ermittel garantier informier
    unterricht verlaut alarmier skandier titel moser polter protestier`,
  qt: `zitier lob kritisier rüg tadel würdig begrüß verteidig verurteil bezeichn charakterisier bewert wert attackier
    definier beschimpf beleidig verhöhn verspott feier titulier umschreib ab|lehn ein|stuf`,
  t: `beanstand bemängel dementier monier bezweifel beschuldig bezichtig verdächtig an|klag an|prang erörter
    thematisier an|zweifel plädier distanzier entschuldig erwart`,
  ctz: `forder verlang befürwort begrüß kritisier bedauer beklag beantrag verfüg veranlass ermahn`,
  cz: `hoff erwart befürcht fürcht glaub vermut schätz ahn bezweifel gestatt erlaub appellier rechn vereinbar
    untersag verpflicht plan beabsichtig dräng auf|forder an|ordn`,
  qcz: `behaupt versicher beteuer droh signalisier`,
  qct: `an|kündig an|mahn`,
  c: `besag beleg laut`,
};

/** Irregular ones: infinitive behind its prefixes, third person, past, participle. */
const irregular: Readonly<Record<string, string>> = {
  qc: `schreiben schreibt schrieb geschrieben; rufen ruft rief gerufen; schreien schreit schrie geschrien;
    sprechen spricht sprach gesprochen; heißen heißt hieß geheißen; gestehen gesteht gestand gestanden;
    bekennen bekennt bekannte bekannt; denken denkt dachte gedacht; finden findet fand gefunden;
    unterstreichen unterstreicht unterstrich unterstrichen; schwören schwört schwor geschworen;
    werben wirbt warb geworben; an,zu,bekannt,wieder|geben gibt gab gegeben; ab|streiten streitet stritt gestritten;
    dagegen,entgegen,fest|halten hält hielt gehalten; hin|weisen weist wies gewiesen; ein|werfen wirft warf geworfen;
    fort|fahren fährt fuhr gefahren; ein|gestehen gesteht gestand gestanden; hervor|heben hebt hob gehoben;
    vor|bringen bringt brachte gebracht; aus|sprechen spricht sprach gesprochen;
    zusammen|fassen fasst fasste gefasst; nach|schieben schiebt schob geschoben;
    heraus|streichen streicht strich gestrichen; verweisen verweist verwies verwiesen;
    beweisen beweist bewies bewiesen; erkennen erkennt erkannte erkannt; heraus|finden findet fand gefunden;
    ergeben ergibt ergab ergeben; verraten verrät verriet verraten; vor|lesen liest las gelesen;
    vernehmen vernimmt vernahm vernommen; zu,aus|rufen ruft rief gerufen`,
  qct: `zurück|weisen weist wies gewiesen; bestreiten bestreitet bestritt bestritten;
    beschreiben beschreibt beschrieb beschrieben; vor|werfen wirft warf geworfen`,
  qt: `nennen nennt nannte genannt; widersprechen widerspricht widersprach widersprochen;
    an|greifen greift griff gegriffen; sprechen+von spricht sprach gesprochen`,
  qcz: `vor|schlagen schlägt schlug geschlagen; versprechen verspricht versprach versprochen;
    bitten bittet bat gebeten; raten rät riet geraten`,
  cz: `beschließen beschließt beschloss beschlossen; entscheiden entscheidet entschied entschieden;
    befehlen befiehlt befahl befohlen; empfehlen empfiehlt empfahl empfohlen; auf|rufen ruft rief gerufen;
    verbieten verbietet verbot verboten; an|weisen weist wies gewiesen; an|bieten bietet bot geboten;
    ab|raten rät riet geraten; aus|schließen schließt schloss geschlossen; an|nehmen nimmt nahm genommen;
    aus|gehen geht ging gegangen; vor|geben gibt gab gegeben`,
  c: `hervor|gehen geht ging gegangen; vor|sehen sieht sah gesehen; nach|weisen weist wies gewiesen`,
};

/** Turns of phrase: the forms of a verb, and the words of which one must stand in its clause. */
const turns: readonly (readonly [takes: string, forms: string, words: string])[] = [
  ['qc', 'ist sind war waren sei seien', 'meinung ansicht auffassung überzeugung überzeugt sicher'],
  ['qc', 'vertritt vertreten vertrat vertraten', 'meinung ansicht auffassung standpunkt these position'],
  [
    'qc',
    'zeigt zeigen zeigte zeigten',
    'überzeugt besorgt erfreut zuversichtlich enttäuscht empört skeptisch erschüttert verwundert optimistisch',
  ],
  ['qc', 'kommt kommen kam kamen', 'schluss ergebnis schlussfolgerung'],
  ['qc', 'lässt lassen ließ ließen', 'verlauten wissen mitteilen ausrichten durchblicken verbreiten erkennen erklären'],
  ['qc', 'gibt geben gab gaben', 'protokoll bedenken'],
  ['qc', 'macht machen machte machten', 'klar deutlich geltend'],
  ['qc', 'bringt bringen brachte brachten', 'ausdruck'],
  ['cz', 'wirft werfen warf warfen', 'vor'],
  ['c', 'gibt gab', 'hinweise hinweis anzeichen'],
  ['t', 'schätzt schätzen schätzte schätzten', 'auf'],
  ['t', 'beziffert beziffern bezifferte bezifferten', 'auf'],
  ['t', 'sagt sagen sagte sagten', 'zu'],
  ['t', 'rechnet rechnen rechnete rechneten', 'mit'],
  ['qt', 'übt üben übte übten', 'kritik'],
  ['qc', 'beruft berufen berief beriefen', 'darauf'],
  ['qc', 'geht gehen ging gingen', 'aus'],
  ['q', 'nimmt nehmen nahm nahmen', 'stellung'],
  ['q', 'ist war sind waren', 'hören vernehmen rede lesen'],
];

const needsE = /[td]$|(?:[^aeiouäöüylrhmn]|ch)[mn]$/;
const unmarked = /^(?:be|er|ver|ent|zer|miss|ge|emp|unter|über|wider)|ier$/;

const lexicon = new Map<string, Verb[]>();

function add(word: string, takes: string, words: readonly string[], form: Form): void {
  const known = lexicon.get(word) ?? [];
  lexicon.set(word, known);
  const same = known.find((one) => one.form === form && one.with.join() === words.join());
  if (!same) known.push({ takes, with: words, form });
  else known[known.indexOf(same)] = { ...same, takes: same.takes + takes };
}

/** The forms of one verb; with a prefix they stand apart in a main clause and joined at the end of another. */
function addVerb(
  takes: string,
  written: string,
  finite: readonly string[],
  infinitive: string,
  participle: string,
): void {
  const [bare = written, need] = written.split('+');
  const [prefix, stem] = bare.includes('|') ? bare.split('|', 2) : ['', bare];
  const apart = prefix ? [prefix] : need ? [need] : [];
  if (stem === undefined) return;
  for (const form of finite) {
    add(form, takes, apart, 'finite');
    if (prefix) add(prefix + form, takes, [], 'finite');
  }
  add(prefix + participle, takes, need ? [need] : [], 'participle');
  add(prefix + infinitive, takes, need ? [need] : [], 'infinitive');
  if (prefix) add(prefix + infinitive.replace(/^/, 'zu'), takes, [], 'infinitive');
}

for (const [takes, list] of Object.entries(regular))
  for (const written of list.split(/\s+/)) {
    const stem = written.split('+', 1)[0]?.split('|').at(-1) ?? '';
    const e = needsE.test(stem) ? 'e' : '';
    const infinitive = /(?:er|el)$/.test(stem) && !stem.endsWith('ier') ? `${stem}n` : `${stem}en`;
    const finite = [`${stem}${e}t`, infinitive, `${stem}${e}te`, `${stem}${e}ten`, `${stem}e`];
    const participle = `${unmarked.test(stem) ? '' : 'ge'}${stem}${e}t`;
    addVerb(takes, written, finite, infinitive, participle);
  }

for (const [takes, list] of Object.entries(irregular))
  for (const entry of list.split(';')) {
    const [written = '', third = '', past = '', participle = ''] = entry.trim().split(/\s+/);
    const infinitive = written.split('+', 1)[0]?.split('|').at(-1) ?? '';
    const many = past.endsWith('te') ? `${past}n` : `${past}en`;
    const forms = [third, infinitive, past, many, infinitive.replace(/n$/, '')];
    // "an,zu|geben": one line for both.
    const prefixes = written.includes('|') ? written.replace(/\|.*/, '').split(',') : [''];
    for (const prefix of prefixes)
      addVerb(takes, prefix ? `${prefix}|${infinitive}` : written, forms, infinitive, participle);
  }

for (const [takes, forms, words] of turns)
  for (const form of forms.split(' ')) for (const word of words.split(' ')) add(form, takes, [word], 'finite');

/** What a word may be as a reporting verb. */
export const verbsOf = (word: string): readonly Verb[] => lexicon.get(word) ?? none;

const none: readonly Verb[] = [];

/** All single forms, for the engine's own list of verbs. */
export const reportingForms = (): string[] =>
  [...lexicon]
    .filter(([, verbs]) => verbs.some((one) => one.with.length === 0 && one.takes.includes('q')))
    .map(([word]) => word);
