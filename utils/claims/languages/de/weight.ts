// What tells in German how checkable a sentence is.

import type { WeightWords } from '../../pack/words/weight-words.ts';

export const weight: WeightWords = {
  charges: `vorwurf; vorwürfe; vorwürfen; beschuldigt; beschuldigte; betrug; korruption; bestochen; illegal; rechtswidrig;
    gelogen; lüge; lügen; falsch; gefälscht; verstoß; verstößt; versagt; versagen; missbrauch; mord; verbrechen; verdacht;
    skandal; rücktritt; bestreitet; bestritt; dementiert; dementierte; warnt; warnte; diskriminiert; rassistisch; gewalt`,
  plans: 'wird; werden; soll; sollen; will; wollen; plant; planen; künftig; voraussichtlich; erwartet; morgen',
  duties: 'sollte; sollten; muss; müssen; kann; können; könnte; könnten; darf; dürfen; möglich',
  opinions: 'glaubt; glaube; hofft; hoffe; meint; denkt; vielleicht; wohl; wahrscheinlich; sicher; fürchtet',
  values: 'gut; gute; guter; besser; beste; schlecht; schlechter; wichtig; richtig; stark; schön; großartig; freiheit',
  self: 'ich; mich; mir; mein; meine',
  past: 'war; waren; wurde; wurden; hatte; hatten; hat; haben; kam; kamen; gab; ging; fiel; stieg; sank; verlor; gewann',
  deeds:
    'beschloss; beschlossen; stimmte; stimmten; verabschiedet; unterzeichnet; gesetz; vertrag; seit; bereits; gebaut',
  compares: `mehr; weniger; höher; niedriger; doppelt; verdoppelt; verdreifacht; halbiert; gestiegen; gesunken; anstieg;
    rückgang; rate; durchschnitt; prozent; als; pro; je; jahr; jahre; jahren; hundert; tausend; million; millionen; milliarden`,
  holds: 'heute; derzeit; aktuell; tatsächlich; sogar',
  extremes:
    'größte; größten; größter; kleinste; höchste; höchsten; niedrigste; niedrigsten; schlimmste; erste; nie; niemals; einzige',
  vague: 'etwas; irgendwie; manche; manchmal; ziemlich; wenig; anders; teil; dinge',
  conditions: 'wenn; falls; sofern; ob',
};
