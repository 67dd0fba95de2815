// Records of German: superlatives, and what makes them ones.

import type { SuperlativeWords } from '../../pack/words/superlative-words.ts';
import { allDeclined } from './declined.ts';

const stems = `größt höchst niedrigst schwerst tödlichst schlimmst stärkst längst ältest teuerst billigst heißest kältest
  trockenst nassest wärmst tiefst breitest schnellst reichst ärmst kleinst schlechtest heftigst erfolgreichst bevölkerungsreichst`;

export const superlatives: SuperlativeWords = {
  extremes: allDeclined(
    stems
      .split(/\s+/)
      .flatMap((stem) =>
        stem === 'größt' || stem === 'höchst' ? [stem, `zweit${stem}`, `dritt${stem}`, `viert${stem}`] : [stem],
      )
      .join(' '),
  ),
  peaks: 'rekordhoch; rekordtief; höchststand; tiefststand; allzeithoch; allzeittief; rekordwert; rekordsumme',
  ever: 'aller zeiten; seit beginn der messungen|aufzeichnungen|wetteraufzeichnungen; jemals; seit menschengedenken',
  since: 'seit',
  inside: 'in im der des auf',
  scopes: `welt land landes europas deutschlands österreichs schweiz geschichte nachkriegsgeschichte stadt region kontinents
    erde republik bundesrepublik bundeslandes union jahrhunderts jahres`,
  spans: 'jahren jahrzehnten jahrhunderten kriegsende jahr',
  among: 'eine einer eines zu',
};
