// Words that stand in several lists of English: written once.

/** Words and their plurals in -s. */
export const both = (words: string): string => words.replace(/\S+/g, '$& $&s');

/** Offices that are titles as well, and whose holders suffer. */
export const rulers = 'governor president minister judge mayor';

/** Titles of people who speak for themselves. */
export const ranks = 'senator general professor officer captain commander';

/** Titles of those who speak for an office. */
export const posts = 'congressman congresswoman chancellor secretary ambassador commissioner chief';

/** Titles, and kin. */
export const royals =
  'king queen prince princess bishop deputy corporal father sister brother rabbi imam sergeant colonel';

/** Officials by their title. */
export const inspectors = 'inspector superintendent coroner constable sheriff';

/** Who speaks for a body. */
export const spokesmen =
  'diplomat aide adviser envoy spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople premier taoiseach president-elect governor-elect treasurer';

/** What people are. */
export const professions =
  'chairman leader analyst candidate lawyer economist manager founder owner author reporter journalist activist supporter resident teacher student doctor executive businessman member coach scientist engineer farmer person nurse midwife paramedic volunteer pensioner shopkeeper builder fisherman firefighter pilot photographer singer actor actress poet chef goalkeeper footballer trader neighbour neighbor';

/** Bodies whose people are officials. */
export const publicBodies =
  'council ministry department agency court administration government parliament congress senate police army navy authority kremlin pentagon';

/** Words for outlets. */
export const press =
  'newspaper newspapers media press magazine broadcaster channel journal news daily weekly radio television tv';

/** Prepositions of place, time and cause. */
export const places =
  'of in on at from for with by to against after before during through over under between among into across around near behind beyond without within toward towards upon via amid despite outside inside along off per onto throughout';

/** Parents and those left behind. */
export const kin = 'mother dad mum mom grandfather grandmother widow widower stepfather stepmother';

/** Words for some, which also stand without a noun. */
export const some = 'some those another both all many most several few more each';

export const pictures = 'video videos photo photos picture pictures';

/** What ministries are for. */
export const fields =
  'state defense defence energy labor labour commerce agriculture transport health justice veterans finance';
