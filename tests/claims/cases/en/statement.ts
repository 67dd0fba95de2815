import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  {
    text: 'At least 12 people were killed when the quay gave way, the governor of Norvale said on Tuesday.',
    claims: [
      {
        exact: 'At least 12 people were killed when the quay gave way',
        source: 'the governor of Norvale',
        sourceClass: 'unnamed-officials',
        cue: 'said',
      },
    ],
  },
  {
    text: 'The new bridge will open in June, a spokeswoman for the council said in a statement.',
    claims: [{ exact: 'The new bridge will open in June', source: 'a spokeswoman for the council', cue: 'said' }],
  },
  {
    text: 'The governor said the dam was safe.',
    claims: [{ exact: 'the dam was safe', source: 'The governor', cue: 'said', rule: 'cue-before' }],
  },
  {
    text: 'The governor said on Tuesday that the dam was safe.',
    claims: [{ exact: 'that the dam was safe', source: 'The governor', cue: 'said' }],
  },
  {
    text: 'The dam was safe, the governor said.',
    claims: [{ exact: 'The dam was safe', source: 'the governor', cue: 'said', rule: 'cue-after' }],
  },
  {
    text: 'The dam was safe, said Ines Varga in a radio interview.',
    claims: [{ exact: 'The dam was safe', source: 'Ines Varga', cue: 'said', rule: 'inverted' }],
  },
  {
    text: 'The dam, Ines Varga said, is safe for another ten years.',
    claims: [
      { exact: 'The dam', source: 'Ines Varga', cue: 'said', rule: 'split' },
      { exact: 'is safe for another ten years', source: 'Ines Varga', cue: 'said', rule: 'split' },
    ],
  },
  {
    text: 'According to the port authority, the quay loses a metre every year.',
    claims: [
      {
        exact: 'the quay loses a metre every year',
        source: 'the port authority',
        sourceClass: 'named-organisation',
        cue: 'According to',
      },
    ],
  },
  {
    text: 'The quay loses a metre every year, according to a survey.',
    claims: [{ exact: 'The quay loses a metre every year', source: 'a survey', sourceClass: 'document' }],
  },
  {
    text: 'Western officials estimate that half of the fleet is lost.',
    claims: [
      {
        exact: 'that half of the fleet is lost',
        source: 'Western officials',
        sourceClass: 'unnamed-officials',
        cue: 'estimate',
      },
    ],
  },
  {
    text: 'Varga told the harbour board that the crews had been paid.',
    claims: [{ exact: 'that the crews had been paid', source: 'Varga', cue: 'told' }],
  },
  {
    text: 'Varga told reporters the crews had been paid.',
    claims: [{ exact: 'the crews had been paid', source: 'Varga', cue: 'told' }],
  },
  {
    text: 'Brandt accused the ministry of hiding two reports.',
    claims: [{ exact: 'the ministry of hiding two reports', source: 'Brandt', cue: 'accused' }],
  },
  {
    text: 'Brandt said the talks had failed and added that the union would strike.',
    claims: [
      { exact: 'the talks had failed', source: 'Brandt', cue: 'said' },
      { exact: 'that the union would strike', source: 'Brandt', cue: 'added', rule: 'shared-subject' },
    ],
  },
  {
    text: 'The minister left the meeting early, saying that the figures were wrong.',
    claims: [{ exact: 'that the figures were wrong', source: 'The minister', cue: 'saying', rule: 'participle' }],
  },
  {
    text: 'Ana Pell, who leads the inquiry, said that nobody had signed the papers.',
    claims: [{ exact: 'that nobody had signed the papers', source: 'Ana Pell', cue: 'said' }],
  },
  {
    text: 'A letter obtained by the Marelle Courier warns that the wall may fall.',
    claims: [{ exact: 'that the wall may fall', source: 'A letter', sourceClass: 'document', cue: 'warns' }],
  },
  {
    text: 'The union said the offer was “an insult”, which the owners deny.',
    claims: [{ exact: 'the offer was “an insult”', source: 'The union' }],
  },
  {
    text: 'The ministry denied that it had seen the letter, but Brandt said it had.',
    claims: [
      { exact: 'that it had seen the letter', source: 'The ministry', cue: 'denied' },
      { exact: 'it had', source: 'Brandt', cue: 'said' },
    ],
  },
  {
    text: 'A poll published on Monday shows that most voters want the quay repaired.',
    claims: [{ exact: 'that most voters want the quay repaired', sourceClass: 'document', cue: 'shows' }],
  },
  {
    text: 'She says she hopes the quay can be saved.',
    claims: [{ exact: 'she hopes the quay can be saved', source: 'She', cue: 'says' }],
  },
  {
    text: 'Poll: Most voters want the quay repaired',
    headline: true,
    claims: [{ exact: 'Most voters want the quay repaired', source: 'Poll', sourceClass: 'document', rule: 'colon' }],
  },
  {
    text: 'He left it to Varga’s claim that the pumps had never failed.',
    claims: [{ exact: 'that the pumps had never failed', source: 'Varga', cue: 'claim', rule: 'noun' }],
  },
  {
    text: 'The S.P.A. said it would look into the matter.',
    claims: [{ exact: 'it would look into the matter', source: 'The S.P.A.', cue: 'said' }],
  },
  {
    text: 'Sir Edwin Hallam met the owners.\nSir Edwin said the quay would be repaired.',
    claims: [{ exact: 'the quay would be repaired', source: 'Sir Edwin', sourceName: 'Sir Edwin Hallam' }],
  },
  {
    text: 'Norlandic President Ana Pell met the owners.\nThe president said the quay would be repaired.',
    claims: [
      {
        exact: 'the quay would be repaired',
        source: 'The president',
        sourceName: 'Ana Pell',
        sourceClass: 'named-person',
      },
    ],
  },
  // A relative clause between source and verb that no comma closes.
  {
    text: 'Two clerks who asked not to be named because they had signed a contract with the port said the gates had been left open.',
    claims: [
      {
        exact: 'the gates had been left open',
        source: 'Two clerks',
        cue: 'said',
        rule: 'cue-before',
        sourceClass: 'other-unnamed',
      },
    ],
  },
  {
    text: 'A baker who lives near the quay said the siren was silent.',
    claims: [{ exact: 'the siren was silent', source: 'A baker', cue: 'said' }],
  },
  {
    text: 'Three engineers who worked on the lock told the Ostrand Mail that the bolts were old.',
    claims: [{ exact: 'that the bolts were old', source: 'Three engineers', cue: 'told' }],
  },
  {
    text: 'A report that was published on Monday said the pier was unsafe.',
    claims: [{ exact: 'the pier was unsafe', source: 'A report', sourceClass: 'document' }],
  },
  {
    text: 'A sailor who thinks the harbour master said so is wrong.',
    claims: [{ exact: 'the harbour master said so is wrong', source: 'who', sourceName: 'A sailor', cue: 'thinks' }],
  },
  // The last person who fits, past things, bodies and papers.
  {
    text: 'The warning came from Chief Superintendent Nora Feld, who leads the search. She said that the boats would go out again.',
    claims: [
      {
        exact: 'that the boats would go out again',
        source: 'She',
        sourceName: 'Nora Feld',
        sourceClass: 'named-person',
      },
    ],
  },
  {
    text: 'Roe Sandor met Ana Feld on the quay. She said that the boats would go out again.',
    claims: [{ exact: 'that the boats would go out again', source: 'She', sourceName: undefined }],
  },
  // Two met: either may speak. One alone does.
  {
    text: 'Maria Keller met Tomas Brandt at the quay. He said the boat was late.',
    claims: [{ exact: 'the boat was late', source: 'He', sourceName: undefined }],
  },
  {
    text: 'Maria Keller waited at the quay. She said the boat was late.',
    claims: [{ exact: 'the boat was late', source: 'She', sourceName: 'Maria Keller' }],
  },
  {
    text: 'The mayor met Ana Feld. She said that the boats would go out again.',
    claims: [{ exact: 'that the boats would go out again', source: 'She', sourceName: undefined }],
  },
  {
    text: 'The storm hit the homes of Ana Feld and Tomas Venn. He said that the roof was gone.',
    claims: [{ exact: 'that the roof was gone', source: 'He', sourceName: undefined }],
  },
  {
    text: 'Mara Venn said the wind alone could not explain the crack.',
    claims: [{ exact: 'the wind alone could not explain the crack', source: 'Mara Venn' }],
  },
];

export const nothing: string[] = [
  'Nobody realized that the tide had turned.',
  'I agree with them.',
  'You know that the wall is old.',
  'The boats reported for duty at dawn.',
  'Her insulting remarks were remembered for years.',
  'The announced plans were dropped in the spring.',
  'The crews do not want to leave the harbour.',
  'The arguments were heard by ten judges.',
  'Meanwhile, the fighting continues, with more boats on their way.',
  'The ship was built in the old yard at Ostrand.',
];
