// The words of casualties in German. Who is counted by them is told by `linksIn` (casualty-links.ts).

import type { CasualtyWords } from '../../pack/words/casualty-words.ts';

/** "Verkehrstote", "Hitzetoten". */
const dead = 'verkehrs unfall hitze kälte drogen grippe bade berg kriegs flut'
  .split(' ')
  .flatMap((front) => [`${front}tote`, `${front}toten`])
  .join('; ');

export const casualties: CasualtyWords = {
  roles: {
    // Nouns, which have capitals: "12 Tote". In small letters some are verbs: "verletzte zwei Kinder".
    noun: {
      killed: `tote; toten; todesopfer; todesopfern; menschenleben; todesfälle; todesfällen; ${dead}; leichen; getötete; getöteten; gefallene; gefallenen`,
      injured: `verletzte; verletzten; schwerverletzte; schwerverletzten; leichtverletzte; leichtverletzten; verwundete; verwundeten`,
      missing: 'vermisste; vermissten; verschüttete; verschütteten',
      displaced: 'vertriebene; vertriebenen; evakuierte; evakuierten; evakuierungen',
      detained: 'festnahmen; verhaftungen; festgenommene; festgenommenen',
    },
    happened: {
      killed: `starb; starben; gestorben; stirbt; sterben; ums leben; umgekommen; ertrank; ertranken; ertrunken; erstickte;
        erstickten; erstickt; erfror; erfroren; verbrannte; verbrannten; verhungerte; verhungerten; verunglückte|verunglückten tödlich;
        tödlich verunglückt|verletzt|getroffen; tödlich; ihr leben; das leben; in den tod; fielen;
        erlag|erlagen; ihren|seinen [ schweren|lebensgefährlichen ] verletzungen erlegen; tot; tot aufgefunden|geborgen|entdeckt;
        umgebracht; getötet; erschossen; ermordet; erstochen; erschlagen; hingerichtet; hin; um`,
      injured: `verletzt; verwundet; in lebensgefahr; verletzungen; verbrennungen; knochenbrüche; prellungen; schnittwunden; brandwunden; platzwunden; rauchvergiftung; rauchvergiftungen;
        lebensgefährlich|schwer|leicht verletzt; angeschossen; niedergestochen; niedergeschlagen; verprügelt; zusammengeschlagen; angefahren`,
      missing: `vermisst; als vermisst gemeldet; verschollen; verschwunden; verschüttet; jede spur; vermutet`,
      displaced: `evakuiert; vertrieben; obdachlos; in sicherheit; auf der flucht; flohen; floh; geflohen; flüchteten; geflüchtet;
        ihr zuhause; ihre häuser|wohnungen verlassen; umgesiedelt`,
      detained: `festgenommen; verhaftet; inhaftiert; fest; in gewahrsam; in untersuchungshaft; in haft`,
    },
    doing: {
      killed: 'tötete; töteten; ermordete; ermordeten; erschoss',
      detained: 'verhaftete; verhafteten',
    },
    survived: { killed: 'überlebte; überlebten; überlebt' },
  },
  and: 'und oder sowie',
  of: 'von der',
  idioms: 'tote winkel; toten winkel; totes meer; tote meer; toten meer',
  articles: 'ein eine einen einem einer der die das den dem',
  partBefore: 'darunter davon',
  partAfter: 'ihnen denen',
  prepositions: 'unter von',
  newWords: 'weitere weiteren weiterer',
  passive: `wurde wurden worden war waren sind ist werden wird werde haben hat hatten hatte sei seien mussten musste müssen muss
    konnten konnte kamen kam gelten gilt galten galt`,
  suffer: 'erlitten erlitt erleiden zogen zog trugen trug',
  fillers: 'auch noch bereits mindestens',
};
