// Offices and roles of German, with what is joined before them and the feminine beside each: "Umweltministerin".

/** Those whose feminine changes its vowel: "Landrätin", "Anwältin". */
const turned: Readonly<Record<string, string>> = {
  rat: 'rät',
  anwalt: 'anwält',
  arzt: 'ärzt',
  bauer: 'bäuer',
  koch: 'köch',
  papst: 'päpst',
};
const feminineOf = (stem: string): string => {
  const end = Object.keys(turned).find((each) => stem.endsWith(each)) ?? '';
  return end ? `${stem.slice(0, -end.length)}${turned[end]}in` : stem.endsWith('in') ? stem : `${stem}in`;
};

/** Each word with its feminine, its plurals and its genitive. */
const persons = (stems: string): string =>
  stems
    .split(/\s+/)
    .flatMap((stem) => [stem, feminineOf(stem), `${feminineOf(stem)}nen`, `${stem}n`, `${stem}s`])
    .join(' ');

const joined = (fronts: string, heads: string): string =>
  fronts
    .split(/\s+/)
    .flatMap((front) => heads.split(' ').map((head) => front + head))
    .join(' ');

const ministers = `${joined('außen innen finanz umwelt verkehrs justiz verteidigungs gesundheits wirtschafts bildungs kultus arbeits familien landwirtschafts energie bau premier sozial', 'minister')} minister`;
const speakers = `${joined('regierungs polizei feuerwehr presse konzern unternehmens gewerkschafts militär armee ministeriums stadt partei fraktions', 'sprecher')} sprecher`;
const heads =
  'bürgermeister oberbürgermeister landrat kanzler bundeskanzler botschafter staatssekretär richter ermittler polizist diplomat gouverneur senator abgeordneter ministerpräsident staatsanwalt oberstaatsanwalt stadtrat gemeinderat regierungsrat';

export const officials = `${persons(`${ministers} ${speakers} ${heads}`)} polizei landkreis landkreises landratsamt krisenstab staatskanzlei behörden behörde beamte beamten staatsanwaltschaft staatsanwalt staatsanwälte
  feuerwehr sicherheitskräfte regierungskreise regierungskreisen ministeriumskreisen diplomaten amt gericht abgeordnete abgeordneten kommissar kommissarin präsidentin präsident bundespräsident`;

/** Nouns that are adjectives by their endings: "der Vorsitzende", "ein Vorsitzender". */
const declined =
  'vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter abgeordneten beauftragte beauftragter beauftragten angeklagte angeklagter angeklagten angestellte';

export const roles = `${declined} ${persons(`${speakers} ${ministers} ${heads} leiter direktor vorsitzender chef trainer forscher wissenschaftler lehrer
  arzt anwalt verteidiger abgeordneter gemeinderat stadtrat beauftragter händler bauer unternehmer manager geschäftsführer mitarbeiter fahrer autor historiker ökonom experte
  zeuge nachbar bewohner anwohner kritiker gegner spieler schauspieler sänger künstler gründer vertreter berater pfarrer bischof
  pfleger wirt landwirt erzieher schüler student rentner pilot musiker maler regisseur polizist sanitäter förster
  meister vorstand präsident redner veranstalter generalsekretär intendant kommandant inspekteur minister kanzler rektor dekan amtsleiter kapitän`)}`;

export const titles = `vize herr frau dr dr. prof prof. ${persons(`${ministers} ${speakers} ${heads} präsident bischof professor direktor leiter chef trainer generalsekretär vertreter pfarrer forscher anwalt arzt bauer autor experte geschäftsführer manager pfleger wirt landwirt erzieher schüler student rentner pilot musiker maler regisseur sanitäter meister`)} ${declined}`;
