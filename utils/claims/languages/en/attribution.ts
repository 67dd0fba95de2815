// Who says what in English: verbs and nouns that report, and what else stands around them.
import type { AttributionWords } from '../../pack/words/attribution-words.ts';
import { bodyNames } from './body-names.ts';
import { finiteVerbs } from './finite-verbs.ts';
import { givenNames } from './given-names.ts';
import {
  both,
  fields,
  inspectors,
  pictures,
  places,
  posts,
  press,
  professions,
  publicBodies,
  ranks,
  royals,
  rulers,
  some,
  spokesmen,
} from './shared-words.ts';

const numbers = 'two three four five six seven eight nine ten dozens hundreds thousands half';
const denied = "cannot hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't";

export const attribution: AttributionWords = {
  inflections: {
    speak: 'speaks spoke spoken speaking',
    think: 'thinks thought thinking',
    tell: 'tells told telling',
    find: 'finds found finding',
    read: 'reads read reading',
    ay: 'ays ayed aying',
    ey: 'eys eyed eying',
    oy: 'oys oyed oying',
    y: 'ies ied ying',
    ee: 'ees eed eeing',
    e: 'es ed ing',
    ch: 'ches ched ching',
    sh: 'shes shed shing',
    ss: 'sses ssed ssing',
    x: 'xes xed xing',
    '': 's ed ing',
  },
  verbs: [
    {
      complements: 'quote clause',
      forms: `say says said saying; add; note; argue; write writes wrote written writing; tweet; retweet; explain;
        insist; acknowledge; conclude; declare; reply; recall; - - stated stating; stress; emphasize; emphasise;
        assert; contend; complain; joke; quip quips quipped quipping; lament; observe; predict; announce; suggest;
        reiterate; concede; boast; brag brags bragged bragging; allege; testify; proclaim; caution; clarify;
        - - remarked remarking; repeat; opine; muse; speculate; theorize; affirm; reaffirm; counter; retort; quote;
        interject; confess; bemoan; vent; admit admits admitted admitting; claim; report; estimate; warn; confirm;
        deny; indicate; disclose; imply; hint; reveal; recount; gush; concur concurs concurred concurring;
        exclaim; vow; posit; specify; swear swears swore sworn swearing; forecast forecasts forecast forecasting;
        - - emailed emailing; signal; reckon; divulge; foresee foresees foresaw foreseeing; make makes made making +clear`,
    },
    {
      complements: 'quote',
      forms: `continue; shout; yell; chant; respond; answer; read; post; text; scream; cry; whisper; mutter; laugh;
        snap snaps snapped snapping; intone; remember; implore; bellow; thunder; plead;
        begin begins began begun beginning; title; headline; tout; demand; agree; growl; offer; sigh;
        put puts put putting +it; fume; scoff; rant; think; promise; utter`,
    },
    {
      complements: 'that',
      forms: `respond; point +out; agree; - - stated stating; remember; recognize; demand; pledge; promise;
        mention; rule; propose; recommend; discuss; question; decry; explain; highlight;
        underscore; read; dispute; charge; know - - -; request; express; tell;
        find; discover; publish; ask; see sees saw seen seeing; post; cite; shout; joke;
        complain; talk; reply; accept; maintain; advise; share; detail`,
    },
    {
      complements: 'paper',
      forms: `show shows showed shown showing; find; reveal; demonstrate; state`,
    },
    {
      complements: 'quote person clause',
      forms: `tell; remind; assure; inform; warn; notify`,
    },
    {
      complements: 'quote thing',
      forms: `ask; call; describe; urge; express; cite; mock; praise; attack; dismiss; denounce; label; brand; deride;
        slam slams slammed slamming; blast; dub dubs dubbed dubbing; characterize; characterise;
        label labels labelled labelling; ridicule; condemn; liken; hail; rail +against; decry; lambast; lambaste;
        recite; refer refers referred referring +to; call +for; call +on; speak +of; talk +of; talk +about; speak +about;
        question; voice; pronounce; lash +out; rebuke`,
    },
    {
      complements: 'thing',
      forms: `accuse; criticize; criticise; blame; defend; portray; point +to; endorse; announce; tout; assail;
        reject; mention; discuss; complain +about; warn +of; warn +about; warn +against; propose; deem;
        demand; oppose; highlight; list; lament; echo echoes echoed echoing; dispute; apologize +for;
        allude +to; vouch +for; rebut rebuts rebutted rebutting; invoke; disavow; promise; pledge; appeal +to; appeal +for; commit commits committed committing +to;
        plead pleads pleaded pleading; comment +on; joke +about; applaud;
        welcome; chide; advocate; attribute; reference; outline; debunk; request; credit; congratulate;
        recommend; downplay; complain +of; confess +to; admit admits admitted admitting +to; put puts put putting +…at`,
    },
    {
      complements: 'to',
      forms: `vow; pledge; promise; threaten; refuse; offer; agree; propose; claim; call`,
    },
    {
      complements: 'mind clause',
      forms: `believe; think; hope; fear; expect; suspect; doubt; worry`,
    },
    {
      complements: '',
      forms:
        'add +up; add +to; show shows showed shown showing +up; show +off; find +out; write writes wrote written writing +off; call +off; respond +to',
    },
    {
      complements: 'mind to',
      forms: `want; prefer prefers preferred preferring`,
    },
    {
      complements: 'verbal',
      forms: 'claim; add; write writes wrote written writing; repeat; testify; observe; recall; conclude; speak',
    },
    { complements: 'clause verbal', forms: 'agree' },
    { complements: 'clause press', forms: 'understand understands understood understanding; learn' },
    { complements: 'clause court', forms: 'hear hears heard hearing' },
    {
      complements: 'topic',
      forms: 'speak +of; speak +about; talk +of; talk +about; point +to; refer refers referred referring +to',
    },
    { complements: 'naming', forms: 'call; label labels labelled labelling; brand; pronounce; attack' },
  ],
  nouns: `${both(
    'claim suggestion assertion argument warning allegation fear accusation complaint assurance hint charge report concern hope rumor rumour comment remark call order question note demand list state attack',
  )} statement belief announcement insistence promise pledge prediction conclusion admission acknowledgment
    contention vow declaration speculation view assessment estimate evidence doubts notion idea revelation testimony
    denial threat finding reply`,
  unowned: 'rumour rumours rumor rumors speculation allegations claims reports',
  mute: `${both(
    'sign path debate extreme shift trend game smile',
  )} lens victory victories loss losses defeat win moves crash storm events eyes success failure popularity presence
    absence behaviour behavior performance discovery percentage`,
  sights: `${both('image photograph clip map screenshot camera')} ${pictures} footage cctv`,
  verdicts: `racist sexist fascist unfair wrong false absurd illegal untrue insane crazy corrupt unsafe unjust bogus toxic
    tragic unreal inhumane obscene premature accurate inaccurate`,
  verdictEndings: 'ful less ous able ible',
  grounds: 'basis grounds',
  whereabouts: 'in at from near',
  relays: 'citing quoting',
  asks: 'ask asks asked asking',
  queries: 'question questions questioned questioning',
  topics: 'about on over',
  refusals: 'decline declines declined declining refuse refuses refused refusing',
  relayed: 'sources experts analysts doctors scientists researchers residents witnesses ministries',
  accordingTo: 'according to; in the words of; in the opinion of; in the view of',
  control: `decline declines declined declining refuse refuses refused refusing continue continues continued go goes went
    going gone want wants wanted try tries tried trying seem seems seemed appear appears appeared begin begins began
    like seek seeks sought proceed proceeded start started use used took take ready able quick likely expected happened
    rush rushed hesitate hesitated fail failed plan plans planned`,
  determiners: `${some} ${numbers} the a an this that these any every no other such one`,
  standing: `${some} others ${numbers}`,
  lone: 'another each',
  possessives: 'his her its their my our your whose',
  subjects: 'he she they it we i you who',
  futures: "will won't 'll expected likely",
  conditionals: 'would could might may should',
  masculine: 'he him his himself',
  feminine: 'she her hers herself',
  neuter: 'it its itself',
  plural: 'they them their themselves',
  nobody:
    'nobody no-one none nothing here let needless you it there this that i we one somebody someone anybody anyone everybody everyone',
  objects: 'him her them me us you it himself herself themselves',
  reflexives: 'himself herself themselves itself',
  be: "is are was were be been being am 's 're 'm isn't wasn't aren't weren't",
  auxiliaries: `${denied} has have had having will would can could may might must shall should do does did 've 'll 'd shouldn't mustn't`,
  negations: `not never n't isn't wasn't aren't weren't hardly ${denied}`,
  adverbs: `also just even now still then later never ever again already soon often once twice first far long yet too
    instead rather earlier perhaps maybe meanwhile however otherwise thus therefore nevertheless nonetheless
    moreover further furthermore besides though always sometimes quite almost afterward afterwards thereby indeed
    well back very somehow`,
  adverbEndings: 'ly',
  pastEndings: 'ed',
  progressiveEndings: 'ing',
  pluralEndings: 's people men women children voters others data police',
  conditions: 'if whether unless',
  and: 'and or nor &',
  but: 'but yet',
  prepositions: `${places} about since until including like as than above below worth alongside concerning regarding`,
  nounPrepositions: 'of for from at in with on behind to against',
  by: 'by',
  of: 'of',
  to: 'to',
  as: 'as',
  that: 'that',
  relatives: 'who which that whom',
  questions: 'what why how whether if who when where which whom',
  subordinators: `because although though while when whereas unless if where as after before since until once whether why
    how what so whenever than`,
  closers: 'although though whereas despite prompting making leaving leading',
  times: `${both(
    'monday sunday week month year day',
  )} tuesday wednesday thursday friday saturday january february april may june july august september october
    november december jan feb aug sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night
    weekend ago last`,
  finiteVerbs,
  deputies: 'vice deputy assistant acting former ex',
  honours: 'sir dame lord lady pope prince princess king queen',
  titles: `${rulers} ${ranks} ${posts} ${royals} ${inspectors} mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady sen
    sen. rep rep. representative gov gov. vice prime gen gen. col col. capt capt. lt lt. sgt sgt. justice prof prof.
    pope archbishop rev rev. speaker detective assistant brigadier baroness state di dci dc ds pc supt insp count
    countess duke duchess dean major admiral councillor councilman councilwoman attorney`,
  officials: `${both(
    'official advisor lawmaker councillor mp msp mep magistrate prosecutor detective',
  )} ${rulers} ${posts} ${inspectors} ${spokesmen} officers authorities diplomats aides advisers ministers senators
    staffers insiders investigators police intelligence military generals commanders governors mayors commissioners
    ambassadors envoys coroners judges constables gardaí garda attorney-general coastguard ombudsman ministries`,
  roles: `${rulers} ${ranks} ${posts} ${spokesmen} ${professions} ceo cfo chairwoman chair director head expert strategist nominee
    official attorney pollster editor columnist critic opponent witness voter lawmaker representative billionaire
    businesswoman consultant co-founder former researcher businessmen witnesses source family ally assembly advocate
    coordinator co-ordinator interviewer moderator anchor host paediatrician pediatrician physician surgeon
    psychiatrist psychologist epidemiologist virologist cardiologist oncologist immunologist neurologist biologist
    chemist physicist geologist seismologist meteorologist climatologist ecologist astronomer mathematician
    statistician archaeologist anthropologist sociologist criminologist historian philosopher barrister solicitor
    campaigner organiser organizer landlord tenant plumber architect designer artist musician comedian presenter
    broadcaster novelist striker midfielder defender referee banker broker entrepreneur developer survivor`,
  portfolios: `${fields} education transportation homeland interior culture staff`,
  organisations: `${publicBodies} party committee commission bureau office university college institute institution company
    corporation corp inc ltd group association union campaign house board bank fund foundation center centre
    coalition organization organisation service force forces society club league federation alliance network team
    school airline airport charity firm carrier utility operator builder body watchdog regulator retailer
    supermarket carmaker insurer lender nonprofit automaker drugmaker chipmaker planemaker brewer miner conglomerate
    homes holdings motors industries technologies airlines airways hospital museum clinic church nato eu un white
    downing bloc trust manufacturer publisher wholesaler startup thinktank think-tank`,
  documents: `${both(
    'poll survey report document statement letter memo email e-mail record filing transcript article ad headline post text message forecast paper notice editorial leaflet disclosure',
  )} polling study studies data figures analysis research indictment complaint lawsuit affidavit law bill book story
    stories video website site census results numbers statistics tweet release audit ruling resolution platform
    manifesto guidelines findings tests estimates review invitation plaque pamphlet brochure flyer petition dossier
    circular blog podcast solicitation investigation rules legislation`,
  media: `${press} newspaper's times post herald tribune gazette guardian telegraph courier chronicle observer examiner
    inquirer dispatch echo argus bulletin mail express mirror standard independent globe`,
  outlets: `bbc; cnn; reuters; associated press; ap; politico; fox; nbc; abc; cbs; msnbc; npr; bloomberg; afp;
    cnbc; usa today; propublica; espn; pbs; cbc; nikkei; rappler; techcrunch; breitbart; huffington post; vox; slate; the hill; buzzfeed; sky;
    xinhua; al jazeera; deutsche welle; dpa; irna; tass; axios; rté; abc news; nhk; yonhap;
    kyodo; ansa; efe; pti; tasnim; anadolu; interfax; ria novosti; kcna; the times of india; hindustan times;
    der spiegel; bild; le monde; le figaro; el país; el pais; la repubblica; corriere della sera; haaretz; al
    arabiya; france 24; sbs; rfi; itv; channel 4; press association; pa media; euronews; newsweek; forbes; the
    economist; semafor; univision; globo; fars; the hindu; ndtv; daily
    nation; premium times; sowetan; radio free europe; voice of america`,
  works: `book novel memoir memoirs biography autobiography manifesto anthology film movie documentary thriller sequel
    show sitcom drama series episode program programme broadcast edition podcast song anthem hit ballad single track
    album musical opera play painting sculpture exhibition poem essay column commentary game`,
  workPlaces: 'on in',
  askers: 'q question interviewer',
  answerers: 'a answer',
  hearers: `judge judges court courts jury juries jurors inquest inquests inquiry tribunal hearing panel committee`,
  terms: 'word term phrase name means meant meaning nicknamed coined known',
  likes: 'like than saying not',
  cries: 'slogan slogans chant chants cry cries shout shouts call calls',
  kickers: `${pictures} latest analysis example examples revealed notice review recap profile obituary transcript warning email e-mail phone
    tel fax contact update updated updates correction clarification note gallery breaking watch read listen related
    live exclusive opinion comment explainer timeline caption advertisement`,
  outletNouns: `${press} magazines broadcasters station agence tabloid newswire broadcasting`,
  publicBodies: `${publicBodies} military intelligence municipality embassy`,
  states: `madrid rome russia ukraine china israel iran iraq syria turkey india pakistan japan germany france britain italy
    spain poland egypt brazil mexico canada australia america england scotland washington moscow kyiv beijing london
    paris berlin brussels ankara tehran jerusalem cairo delhi tokyo seoul pyongyang sweden norway finland denmark
    greece hungary romania serbia portugal ireland switzerland austria belgium netherlands argentina chile colombia
    venezuela nigeria kenya ethiopia sudan indonesia vietnam thailand malaysia philippines taiwan afghanistan uk us
    usa u.s. budapest vienna warsaw prague lisbon dublin athens bucharest belgrade copenhagen stockholm oslo
    helsinki bern ottawa canberra jakarta manila hanoi bangkok islamabad kabul damascus baghdad riyadh doha nairobi
    abuja pretoria addis harare kampala khartoum algiers tunis rabat bogota caracas lima havana taipei kathmandu
    dhaka colombo ghana uganda tanzania rwanda zimbabwe zambia malawi botswana namibia mozambique angola cameroon
    senegal mali niger benin togo liberia algeria tunisia libya morocco lebanon yemen qatar bahrain kuwait oman
    iceland estonia latvia lithuania slovakia slovenia croatia bulgaria albania kosovo macedonia montenegro bosnia
    moldova belarus armenia azerbaijan kazakhstan uzbekistan mongolia nepal bangladesh myanmar cambodia laos
    singapore fiji samoa tonga peru ecuador bolivia paraguay uruguay cuba haiti jamaica panama guatemala honduras
    nicaragua salvador africa europe asia wales ulster zealand korea arabia emirates catalonia`,
  crowdEndings:
    'staff ers ors ists ents ants ees men women people families neighbours neighbors victims locals relatives',
  peopleEndings: 'icans publican ocrat crats ians inians',
  definite: 'the this that these those',
  genitive: "'s '",
  givenNames,
  bodyNames,
  impersonal: 'which',
  manyVerbs: 'are were have',
};
