// An article written for this project, with made-up people and places, and the claims a careful reader lists in it.
import type { Listed } from './listed.ts';

export const ownPublished = '2031-03-12T08:00:00+00:00';

export const ownArticle = `Marelle to reopen harbour talks after ferry deaths
The council has so far rejected a 45-day freeze on new sailings.
Ines Varga is due to meet the ferry owners on Thursday as she looks for a way out of the dispute in Marelle.
The regional governor announced at a rally in Ostrand that she would ask for a pause to “stop the ‘slow drowning’” of the port “and its people”.
She added that she would then speak to harbour director Tomas Brandt and “several of the crews”.
A council spokeswoman said the meeting had “covered the state of the fleet and the wages that nobody has paid since June”.
“We also asked who signed the safety papers,” the spokeswoman added.
On Tuesday, Sir Edwin Hallam spoke to the owners’ lawyers.
After that call, Sir Edwin said the owners were ready to repair the quay before winter.
Mr Brandt had promised a report by May, but the union refused to wait – a step described by shipping minister Lena Okoro as “a serious error”.
Coastal officials estimate 27 passengers have been killed or injured since the storm of 2029.
Those officials believe the harbour office, led by Captain Ruben Sol, is hiding the worst of the damage.
According to a report by the Marelle Institute, the quay loses 4 centimetres a year.
The café on the pier, called “Low Tide”, was open all day.`;

export const ownClaims: Listed[] = [
  { kind: 'figure', exact: '45-day', value: 45, unit: 'day' },
  {
    kind: 'statement',
    contains: 'she would ask for a pause to',
    source: 'The regional governor',
    cue: 'announced',
  },
  { kind: 'quote', exact: '“stop the ‘slow drowning’”', source: 'The regional governor' },
  { kind: 'quote', exact: '“and its people”', source: 'The regional governor' },
  { kind: 'statement', contains: 'she would then speak to harbour director Tomas Brandt', source: 'She', cue: 'added' },
  { kind: 'quote', exact: '“several of the crews”', source: 'She' },
  {
    kind: 'quote',
    exact: '“covered the state of the fleet and the wages that nobody has paid since June”',
    source: 'A council spokeswoman',
    cue: 'said',
  },
  {
    kind: 'quote',
    exact: '“We also asked who signed the safety papers,”',
    source: 'the spokeswoman',
    sourceName: 'council spokeswoman',
    cue: 'added',
  },
  {
    kind: 'statement',
    exact: 'the owners were ready to repair the quay before winter',
    source: 'Sir Edwin',
    sourceName: 'Sir Edwin Hallam',
    sourceClass: 'named-person',
    cue: 'said',
  },
  { kind: 'quote', exact: '“a serious error”', source: 'shipping minister Lena Okoro', cue: 'described' },
  {
    kind: 'statement',
    contains: '27 passengers have been killed or injured',
    source: 'Coastal officials',
    sourceClass: 'unnamed-officials',
    cue: 'estimate',
  },
  { kind: 'casualty', contains: '27', low: 27, high: 27, outcomes: ['killed', 'injured'] },
  {
    kind: 'statement',
    contains: 'is hiding the worst of the damage',
    source: 'Those officials',
    sourceName: 'Coastal officials',
    cue: 'believe',
  },
  {
    kind: 'statement',
    exact: 'the quay loses 4 centimetres a year',
    source: 'a report by the Marelle Institute',
    sourceClass: 'document',
    cue: 'According to',
  },
  { kind: 'date', contains: '2029', from: '2029-01-01', to: '2029-12-31' },
];

export const ownNothing = ['“Low Tide”', 'was open all day'];
