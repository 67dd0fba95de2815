// Who says what: the words that a language gives the engine to tell sources, cues and content apart.
// docs/notation.md tells how lists and verbs are written.

export type AttributionWords = Partial<{
  /** Regular verbs: by an ending of the base what third person, past and participle in -ing have instead; the longest that fits. */
  readonly inflections: Readonly<Record<string, string>>;
  /**
   * Reporting verbs by what may follow them: one form where `inflections` make the others ("add"); else "base third past
   * ing", or five forms where the participle is its own, and `-` for a form that is nearly always another word ("states");
   * `+word` is a particle that belongs to the cue, `+…word` one that stands further on. `complements` holds any of
   * `quote` (frames a quotation), `clause` (any content), `that` (only a that- or question clause), `to` (an infinitive),
   * `thing` (a noun phrase), `person` (an addressee first), `mind` (thought rather than said), `paper` (said by documents),
   * `verbal` (a clause with a verb, no mere thing), `naming` (a thing and what it is called), `court` (said before its subject, if that is one of the `hearers`), `topic` (what it is about),
   * `press` (told by a medium alone).
   */
  readonly verbs: readonly { readonly complements: string; readonly forms: string }[];
  /** Nouns that report ("claim", "warning"): followed by a that-clause they carry a statement. */
  readonly nouns: string;
  /** Those of them that mostly have no owner: "rumours that", "amid rumours the". */
  readonly unowned: string;
  /** Things that say nothing, whatever they show: "signs", "decision". */
  readonly mute: string;
  /** What is looked at and not read: "footage". */
  readonly sights: string;
  /** What something is called behind it, and endings of such words: "called the plan unfair", "reckless". */
  readonly verdicts: string;
  readonly verdictEndings: string;
  /** What a complaint rests on, before its clause: "on the grounds that". */
  readonly grounds: string;
  /** Prepositions before a place: "from Ostrand". */
  readonly whereabouts: string;
  /** Before whom a report is from: "citing the ministry"; and words for such that no other list holds. */
  readonly relays: string;
  /** Forms of "ask", of "question", and what leads to the matter of it: "questioned Roe about". */
  readonly asks: string;
  readonly queries: string;
  readonly topics: string;
  /** Of those that lead to an infinitive, those that say nothing is said: "declined to comment on". */
  readonly refusals: string;
  readonly relayed: string;
  /** Phrases before a source whose content is the rest of the sentence: "according to". */
  readonly accordingTo: string;
  /** Verbs that lead to a reporting infinitive with the same subject: "declined to say", "went on to add". */
  readonly control: string;
  readonly determiners: string;
  /** Determiners that can also stand for people by themselves: "many", "both", "three". */
  readonly standing: string;
  /** Those of them for one person: "another". */
  readonly lone: string;
  readonly possessives: string;
  readonly subjects: string;
  /** Auxiliaries of what is only imagined: "would". */
  readonly conditionals: string;
  /** What makes a saying one that is still to come: "will". */
  readonly futures: string;
  /** Who hears what is said before them: "court". */
  readonly hearers: string;
  /** Nouns before words in marks that are named and not said: "the term". */
  readonly terms: string;
  /** What likens to words in marks that nobody said: "like “I forgot”". */
  readonly likes: string;
  /** Nouns before words in marks that a crowd shouts or shows: "chants of". */
  readonly cries: string;
  /** What opens a clause that is left open: "if". */
  readonly conditions: string;
  readonly masculine: string;
  readonly feminine: string;
  readonly neuter: string;
  readonly plural: string;
  /** Pronouns and nouns that name nobody a reader could ask: "nobody", "you". */
  readonly nobody: string;
  readonly objects: string;
  readonly reflexives: string;
  readonly be: string;
  readonly auxiliaries: string;
  readonly negations: string;
  readonly adverbs: string;
  /** Endings that make an unknown lower-case word an adverb. */
  readonly adverbEndings: string;
  /** Endings that make an unknown lower-case word a past form. */
  readonly pastEndings: string;
  /** Endings of participles that may open a clause. */
  readonly progressiveEndings: string;
  /** Endings of words that can be the subject of a plural verb. */
  readonly pluralEndings: string;
  readonly and: string;
  readonly but: string;
  readonly prepositions: string;
  /** Prepositions that go on a noun phrase wherever they stand: "of", "for". */
  readonly nounPrepositions: string;
  readonly by: string;
  readonly of: string;
  readonly to: string;
  readonly as: string;
  readonly that: string;
  readonly relatives: string;
  readonly questions: string;
  readonly subordinators: string;
  /** Words that end reported content after a comma: "which", "although". */
  readonly closers: string;
  readonly times: string;
  /** Verbs that report nothing; `*` stands for the finite forms of a regular one: "wait*". */
  readonly finiteVerbs: string;
  readonly titles: string;
  /** Titles that stay with the name: "Sir". */
  readonly honours: string;
  /** What makes an office another one: "vice", "former". */
  readonly deputies: string;
  readonly officials: string;
  readonly roles: string;
  /** What a minister is minister of, before a name: "state" of "Secretary of State". */
  readonly portfolios: string;
  readonly organisations: string;
  readonly documents: string;
  readonly media: string;
  /** What has a name in quotation marks: "film", "show", "memoir". */
  readonly works: string;
  /** Prepositions before the name of a work: "on “This Week”". */
  readonly workPlaces: string;
  /** Who asks and who answers in a printed interview: "q", "a". */
  readonly askers: string;
  readonly answerers: string;
  /** What stands before a colon and says nothing: "update", "watch". */
  readonly kickers: string;
  /** Media that need no name: "newspaper". */
  readonly outletNouns: string;
  /** Bodies whose spokespeople are officials: "ministry". */
  readonly publicBodies: string;
  /** States and capitals that speak as bodies: "russia", "moscow". */
  readonly states: string;
  /** Endings of words for groups of people at the start of a sentence ("Villagers"), and of peoples and parties anywhere. */
  readonly crowdEndings: string;
  readonly peopleEndings: string;
  /** Names of news outlets. */
  readonly outlets: string;
  /** Given names of people, and surnames that are known without one. */
  readonly givenNames: string;
  /** Words that make a name of several words a body's, beside `organisations`: "watch" of "Rivers Watch". */
  readonly bodyNames: string;
  /** What only goes on about things and bodies: "which". */
  readonly impersonal: string;
  /** Verbs that a body takes where it is thought of as many: "are", "have". */
  readonly manyVerbs: string;
  /** Determiners that point back: "the", "those". */
  readonly definite: string;
  /** Signs of possession that stand as units of their own: "'s". */
  readonly genitive: string;
}>;
