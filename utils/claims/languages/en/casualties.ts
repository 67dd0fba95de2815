// The casualties of English. What each role means is told in pack/words/casualty-words.ts.
import type { CasualtyWords } from '../../pack/words/casualty-words.ts';
import { both, kin, places, professions, ranks, royals, rulers } from './shared-words.ts';

// What is done to lives, and to bodies.
const taking = 'claimed claiming claims claim cost costing costs lost lose losing took taking takes take loss';
const finding =
  'brought found recovered retrieved pulled discovered recovering pulling counted recover finding dragged';

export const casualties: CasualtyWords = {
  roles: {
    done: {
      killed: `killed; eliminated; slain; murdered; massacred; slaughtered; executed; assassinated; beheaded; electrocuted;
        gunned down; shot dead; shot|stabbed|struck|hit and killed; fatally shot|stabbed|wounded|injured;
        mortally wounded; shot|stabbed|beaten|hacked|crushed|burned|burnt|bludgeoned|trampled|starved|gored|mauled|kicked|choked|tortured to death; strangled;
        martyred; lynched; hanged; burned|burnt|buried alive; neutralized; neutralised`,
      injured: `struck|hit by gunfire|bullets; struck|hit by a stray? bullet; hit by shrapnel; injured; wounded; hurt; harmed;
        maimed; hospitalized; hospitalised; shot; stabbed; shot and wounded|injured; seriously injured`,
      displaced: `displaced; evacuated; uprooted; relocated`,
      detained: `detained; arrested; imprisoned; jailed; abducted; kidnapped; rounded up; taken hostage|prisoner|captive;
        taken into custody; held hostage|captive|overnight|incommunicado; held in custody; held without charge|trial;
        held for questioning; apprehended; seized by`,
    },
    doing: {
      killed: `killing; kills; kill; murdering; murders; massacring; slaughtering; executing; executes; assassinating;
        electrocuting; gunning down; shooting dead; claiming|claimed the life|lives of; claims the? lives of;
        ending|ended|took|taking|take|takes|cost the lives of`,
      injured: `injuring; injures; injure; wounding; wounds; wound; hurting; hurts; maiming; hospitalizing; hospitalising;
        shooting; stabbing`,
      displaced: `displacing; displaces; displace; evacuating; evacuates; evacuate; uprooting`,
      detained: `detaining; detains; detain; arresting; arrests; arrest; jailing; jails; captured; capturing; captures;
        abducting; abducts; kidnapping; kidnaps`,
    },
    happened: {
      killed: `died; dies; die; dying; drowned; drowns; drown; perished; perishes; perish; succumbed; suffocated;
        lost|lose|losing their lives; lost his|her life; loses life; lost lives; passed away;
        froze|starve|bled to death; fell|jumped to their deaths; fell|jumped to his|her death`,
      missing: `disappeared; vanished; went|go|gone|goes missing; disappear; disappears`,
      displaced: `fled|flee|fleeing|left|lost|lose their homes; fled; sought refuge|shelter; became|become|becoming homeless|refugees`,
    },
    state: {
      killed: `dead; deceased; lifeless; their lives; fatally; among the dead|killed|victims; among those killed`,
      injured: `among the wounded|injured; suffered burns|wounds; suffered|sustained|with gunshot wounds; treated for|at|in;
        being treated; with injuries|burns; taken|rushed|admitted|sent|airlifted|flown to the|a? hospital|hospitals;
        in a? critical|serious|stable condition; critically ill; in intensive care; remain|remains|remained in hospital; needed|needing|required|requiring|received|receiving hospital|medical? treatment; fighting for their|his|her life|lives;
        suffered a broken|fractured leg|arm|ankle|wrist|nose|jaw|hip|rib|neck|skull|foot|hand;
        suffering from a|an? apparent? gunshot wound; suffering from multiple? gunshot wounds;
        suffering|suffered|sustained|with a gunshot wound; with multiple gunshot wounds`,
      missing: `missing; unaccounted for; unaccounted; untraced; lost at sea; trapped|buried|stuck under|beneath the? rubble|debris|wreckage|mud|snow`,
      displaced: `homeless; without homes|shelter; to evacuate|flee|relocate|move; to flee|leave their homes; from their homes;
        out of their homes; under evacuation orders?`,
      detained: `into custody; captive; in custody; behind bars; hostage`,
    },
    noun: {
      killed: `remains of; deaths; death; fatalities; fatality; dead bodies; corpses; bodies; lives; life; killings;
        murders; homicides; homicide; drownings; drowning; drowning deaths|death;
        body|death|killing|murder|assassination|execution of`,
      injured: `injuries; injury; wounded|injured people; hospitalizations; hospitalisations; woundings`,
      missing: `disappearances; disappearance; disappearance of`,
      displaced: `evacuees; evacuations; evacuation; displacement; displaced people|persons;
        internally displaced people`,
      detained: `arrests; detentions; detainees; hostages; abductions; kidnappings; arrest|abduction|kidnapping of`,
      casualties: `casualties; casualty`,
    },
    toll: {
      killed: `death toll|tolls|count; toll; tolls; body count; number of deaths|fatalities|victims; number of the? dead;
        number of people|those|casualties? killed; number of people dead; total deaths|fatalities;
        deaths|fatalities to; total number of deaths; fatalities; number of confirmed deaths; number of deaths to;
        number of people|those who have? died`,
      injured: `injury toll; number of injuries; number of the|people|those? injured; number of people? wounded`,
      missing: 'number of the|people|those? missing',
      displaced: `number of displaced people?; number of people displaced|evacuated; number of evacuees|homeless;
        number of people covered by evacuation orders; people under evacuation orders`,
      detained: `number of arrests|detainees; number of people detained|arrested`,
      casualties: `casualty toll|count|figure; number of casualties; casualties to`,
    },
    survived: { killed: 'survived' },
  },
  needs: {
    eliminated:
      'militant militants terrorist terrorists insurgent insurgents fighter fighters rebel rebels gunmen soldiers troops',
    remains: 'found discovered recovered exhumed unearthed identified pulled',
    harmed: 'no nobody none',
    their: 'cost costing costs',
    lives: taking,
    life: taking,
    seized: 'forces gunmen troops militants soldiers agents rebels pirates fighters',
    body: finding,
    bodies: finding,
    corpses: finding,
  },
  passive: 'was were is are be been being get got gets am remain remains remained',
  fillers:
    'have has had having also reportedly allegedly apparently confirmed reported believed feared presumed thought said known later subsequently eventually initially all either both to left leaving listed still officially since then already now instantly immediately seriously severely critically badly slightly lightly fatally gravely mortally just only together accidentally or declared pronounced found considered assumed likely probably so far currently tragically suspected burned indirectly directly as themselves even rendered made went gone forced treated rescued ordered may might could must not shot simultaneously',
  prepositions: `${places} aboard beneath beside following because due`,
  of: 'of',
  determiners:
    'the all another additional further his her their its these those other some nearly about almost any every each exactly total precisely only up fully no both said',
  articles: 'a an another one',
  objects: 'the his her him its their them himself herself themselves this that it us me you my our',
  and: 'and or nor & plus',
  clause:
    'that which who whom whose when while where but after before as because if although though whereas since until so than whether amid',
  suffer:
    'suffered suffering suffer suffers sustained sustaining sustain received receiving receive escaped with incurred incurring',
  totals: 'total toll number estimated majority count combined average maximum minimum group',
  tollLinks:
    'of at to as was is were are reached reaches reach hit hits exceeded exceeds exceed topped tops top surpassed surpasses passed passes : = be being been stands stood over past reaching exceeding hitting topping surpassing passing totaled totalled totaling totalling numbered numbering climbed rose rising risen jumped surged grew remains remained increased ( than',
  tollBy: 'by',
  numberOf: 'number',
  include: 'include includes included including',
  partBefore: 'including include includes included counting especially notably',
  partAfter: 'them whom which these those',
  newWords: 'another further additional more other others new',
  totalWords: 'total',
  zero: 'nobody none',
  zeroWith: 'no zero without',
  not: 'not never',
  compounds: `${both(
    'warrant record list sentence threat rate squad certificate camp lawyer claim alert order warning notice plan route centre center zone shelter drill effort operation detective officer investigator investigation case charge',
  )} row penalty penalties benefits insurance expectancy risk flights procedures unit team bureau division trial
    suspect scene`,
  bare: 'hurt kill murder injure wound displace evacuate detain arrest jail kidnap abduct execute kills murders injures wounds hurts displaces evacuates detains arrests jails kidnaps abducts executes captures die dies dying drown drowns perish perishes disappear disappears starve lose',
  ages: 'aged ages age',
  ageJoins: 'between from',
  parents: `${kin} father parent grandparent parents grandparents`,
  but: 'but except',
  everyone: 'all everyone everybody',
  maybe: 'possibly perhaps maybe probably',
  several: 'several',
  both: 'both',
  pairs: 'couple pair twins',
  personEndings: 'man woman girl boy ist ian',
  agentEndings: 'er or eer ee ant ess',
  pronouns: 'he she',
  him: 'him her',
  them: 'them themselves himself herself itself us me you myself',
  who: 'who',
  past: 'was were been got had remained',
  many: 'were are have',
  conditions: 'if unless whether feared fears fearing',
  inverted: 'had were should',
  denials:
    'denied denies deny denying doubt doubts doubted reject rejects rejected rejecting dispute disputes disputed untrue false',
  proof: 'evidence true sign proof indication suggestion case confirmation',
  that: 'that',
  charges: 'cleared accused acquitted suspected charged exonerated innocent',
  chargeJoins: 'of with',
  guilty: 'guilty',
  guessed: 'feared presumed believed thought',
  mild: 'hurt hurting harmed missing dead captured capturing',
  adjectives: 'national individual male female adult minor youth juvenile old',
  sentenced: 'jailed imprisoned',
  mildBefore: 'by from that a an the his her their its set straight',
  care: 'taken rushed admitted sent airlifted flown treated being',
  causes: 'forced forcing ordered prompted prompting told caused causing urged',
  planned: 'planned planning proposed possible potential expected future',
  zeroNot: 'longer doubt matter',
  rates: 'per',
  rateEach: 'a every each',
  rateNot: 'ago later earlier',
  rateTimes: 'second minute hour day night week month year',
  infinitive: 'to',
  absolute: 'with including',
  listed: 'at :',
  alongside: 'with among',
  places: 'in on at from aboard inside near',
  modals: 'could would might may can will should must cannot shall',
  persons: `${kin} ${rulers} ${ranks} ${royals} ${professions} man woman boy girl child teenager teen toddler baby infant
    newborn pedestrian civilian soldier policeman policewoman sailor airman marine guard worker pupil driver
    motorist motorcyclist cyclist passenger crewman crewmember fireman cameraman medic tourist hiker climber skier
    swimmer surfer villager migrant refugee protester protestor demonstrator militant fighter gunman attacker
    suspect bomber insurgent rebel hostage prisoner inmate detainee victim patient employee citizen national
    bystander politician official priest son daughter husband wife couple contractor technician lifeguard boater
    camper kayaker diver rider trucker conductor elder shepherd herder laborer labourer miner people men women
    children copilot assailant hijacker robber burglar kidnapper sniper jihadist peacekeeper bodyguard interpreter
    translator councillor councilor stewardess attendant roommate boyfriend girlfriend friend uncle aunt cousin
    nephew niece grandson granddaughter homeowner cashier clerk trooper detective occupant individual male female
    adult juvenile minor kid youth facilitator nun monk guide herdsman defendant accomplice recruit reservist
    conscript serviceman servicewoman bricklayer carpenter electrician waiter waitress barman guest visitor
    spectator trekker jogger walker runner old writer player lawmaker lieutenant cook dissident missionary pastor
    bride groom partner spouse grandad granny stepson youngster lad warden principal hunter ranger skipper docker
    pair twin twins sibling carer fan`,
  plurals: 'people men women children',
  certain: 'the',
  owners: 'his her their its',
  inAll: 'all',
  idioms: `dying to|for|out|breed; died down|out|away|off; drowned|drowning out;
    dead end|heat|ahead|set|sea|centre|center|zone|weight|wood|letter|language; killed|killing|kill|kills off;
    killing|kill|killed time; killing spree; hurt|hurts feelings; missing out|link; shot up|down|back|past;
    wound|wounds up; wound down; cardiac arrest; half dead; left for dead; played dead; drop dead; over my dead body;
    dead or alive; killer; fighting for their|his|her life savings;
    shot for the|a cover|magazine; long shot; dead in the water; dead on arrival`,
  nouns: 'shot hurt wound wounds kill kills arrest hold',
  counted: 'arrests murders',
  lone: 'other second third fourth fifth sixth seventh eighth ninth tenth',
  things: `${both(
    'goat kitten plan project bill page file document letter animal bird cow tree horse dog deal pet day week month year',
  )} career motor tractor offer order puppies puppy ballots parts pieces links records data emails texts keys items
    coins paintings guns weapons suitcases bags parcels satellites photographs photos pictures images scenes films
    movies titles trophies medals prizes awards crowns wickets books magazines artworks episodes videos clips ponies
    wolves lions tigers rhinos monkeys rabbits swans geese ducks crops discs companies cattle livestock sheep fish
    chickens pigs poultry homes houses buildings structures vehicles cars boats ships vessels planes aircraft
    helicopters jobs proposals goals votes amendments points missiles rockets drones bombs tanks businesses schools
    villages towns cities districts provinces countries states counties acres hectares miles km storms tornadoes
    cyclones hurricanes attacks strikes hours minutes seconds times inches feet percent roads bridges whales turtles
    bats bees seals bison deer elephants monsters rats bears`,
};
