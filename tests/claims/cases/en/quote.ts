import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [
  // Before, after and inverted.
  {
    text: 'Mara Venn said, “The bridge will not open before spring.”',
    claims: [
      {
        exact: '“The bridge will not open before spring.”',
        source: 'Mara Venn',
        sourceClass: 'named-person',
        cue: 'said',
        rule: 'cue-before',
      },
    ],
  },
  {
    text: '“The bridge will not open before spring,” Mara Venn said on Tuesday.',
    claims: [
      { exact: '“The bridge will not open before spring,”', source: 'Mara Venn', cue: 'said', rule: 'cue-after' },
    ],
  },
  {
    text: '"The bridge will not open before spring," said Mara Venn, who runs the port.',
    claims: [
      { exact: '"The bridge will not open before spring,"', source: 'Mara Venn', cue: 'said', rule: 'inverted' },
    ],
  },
  {
    text: '“Who paid for all of this?” asked the mayor of Ostrand.',
    claims: [{ exact: '“Who paid for all of this?”', source: 'the mayor of Ostrand', cue: 'asked', rule: 'inverted' }],
  },
  // Split round its cue, and going on.
  {
    text: '“The quay is old,” the harbour master said, “and nobody wants to pay for it.”',
    claims: [
      { exact: '“The quay is old,”', source: 'the harbour master', cue: 'said' },
      { exact: '“and nobody wants to pay for it.”', source: 'the harbour master', cue: 'said' },
    ],
  },
  {
    text: '“We were never asked,” Venn said. “Nobody came to see us in all those years.”',
    claims: [
      { exact: '“We were never asked,”', source: 'Venn', rule: 'cue-after' },
      {
        exact: '“Nobody came to see us in all those years.”',
        source: 'Venn',
        cue: 'said',
        rule: 'continued',
      },
    ],
  },
  {
    text: '“We waited for the whole night,” said Tomas Brandt.\n“Then the water came over the wall.”',
    claims: [
      { exact: '“We waited for the whole night,”', source: 'Tomas Brandt' },
      { exact: '“Then the water came over the wall.”', source: 'Tomas Brandt', rule: 'continued' },
    ],
  },
  // Reopened in each paragraph, closed only in the last.
  {
    text: 'Venn said: “We have waited long enough.\n“The town deserves an answer this year.”',
    claims: [
      { exact: '“We have waited long enough.', source: 'Venn', cue: 'said' },
      { exact: '“The town deserves an answer this year.”', source: 'Venn', continues: true },
    ],
  },
  // A cue that ends the passage before.
  {
    text: 'The governor put out a short statement, saying:\n“The pumps will run again by Friday.”',
    claims: [{ exact: '“The pumps will run again by Friday.”', source: 'The governor' }],
  },
  // Partial quotations inside a reported clause, short ones too.
  {
    text: 'The union said the offer was “an insult” and that it would strike.',
    claims: [{ exact: '“an insult”', source: 'The union', cue: 'said' }],
  },
  {
    text: 'The move was described by minister Lena Okoro as “a serious error”.',
    claims: [{ exact: '“a serious error”', source: 'minister Lena Okoro', rule: 'passive' }],
  },
  {
    text: 'Brandt called the report “a work of pure fiction”.',
    claims: [{ exact: '“a work of pure fiction”', source: 'Brandt', cue: 'called' }],
  },
  // Other marks.
  {
    text: '‘The wall will hold,’ said the engineer. ‘It has held for a hundred years.’',
    claims: [
      { exact: '‘The wall will hold,’', source: 'the engineer' },
      { exact: '‘It has held for a hundred years.’', source: 'the engineer' },
    ],
  },
  {
    text: "''The wall will hold,'' the engineer said.",
    claims: [{ exact: "''The wall will hold,''", source: 'the engineer', cue: 'said' }],
  },
  {
    text: '«The wall will hold», the engineer said.',
    claims: [{ exact: '«The wall will hold»', source: 'the engineer' }],
  },
  {
    text: '“He told me ‘leave it alone’ and I left,” Okoro recalled.',
    claims: [{ exact: '“He told me ‘leave it alone’ and I left,”', source: 'Okoro', cue: 'recalled' }],
  },
  {
    text: "'It's the crews' money and it's gone,' said the cook.",
    claims: [{ exact: "'It's the crews' money and it's gone,'", source: 'the cook' }],
  },
  {
    text: '“[The harbour office] knew … for months,” Brandt wrote.',
    claims: [{ exact: '“[The harbour office] knew … for months,”', source: 'Brandt', cue: 'wrote' }],
  },
  // Sources with apposition, ages, relative clauses and parentheses.
  {
    text: '“Nobody told the crews anything,” said Ruben Sol, 52, a captain from Marelle.',
    claims: [{ exact: '“Nobody told the crews anything,”', source: 'Ruben Sol' }],
  },
  {
    text: '“Nobody told the crews anything,” Ruben Sol, a captain from Marelle, said on Monday.',
    claims: [{ exact: '“Nobody told the crews anything,”', source: 'Ruben Sol', cue: 'said' }],
  },
  {
    text: '“Nobody told the crews anything,” Senator Ana Pell (D-Mass.) said.',
    claims: [{ exact: '“Nobody told the crews anything,”', source: 'Senator Ana Pell', cue: 'said' }],
  },
  // Verbs that are no listed cue, signatures, colons, documents.
  {
    text: '“Get those boats out of here,” Sol barked.',
    claims: [{ exact: '“Get those boats out of here,”', source: 'Sol', cue: 'barked' }],
  },
  {
    text: '“This town has been left to drown.” — Irma Falk',
    claims: [{ exact: '“This town has been left to drown.”', source: 'Irma Falk', rule: 'dash' }],
  },
  {
    text: '“The pumps failed twice in May,” according to a report by the port authority.',
    claims: [
      {
        exact: '“The pumps failed twice in May,”',
        source: 'a report by the port authority',
        sourceClass: 'document',
        cue: 'according to',
      },
    ],
  },
  {
    text: 'The captain shot back: “You were not there that night.”',
    claims: [{ exact: '“You were not there that night.”', source: 'The captain' }],
  },
  // Names.
  {
    text: 'Ines Varga met the crews on Monday.\n“They deserve a fair wage,” Varga said.',
    claims: [{ exact: '“They deserve a fair wage,”', source: 'Varga', sourceName: 'Ines Varga' }],
  },
  {
    text: 'Ines Varga said the talks had failed.\n“They deserve a fair wage,” she said.',
    claims: [
      { exact: '“They deserve a fair wage,”', source: 'she', sourceName: 'Ines Varga', sourceClass: 'named-person' },
    ],
  },
  {
    text: 'Ines Varga met Paul Varga on Monday.\n“They deserve a fair wage,” Varga said.',
    claims: [{ exact: '“They deserve a fair wage,”', source: 'Varga', sourceName: undefined }],
  },
  // No source at all: four words or more are marked, and say so.
  {
    text: 'On the wall somebody had left the words “we will be back soon” in red.',
    claims: [{ exact: '“we will be back soon”' }],
  },
  // A name with a hyphen, a title, a clause behind the name.
  {
    text: 'The council denied it. It said the wall was safe.\nIrma Solberg-Achterberg, who runs the ferry, had gone down to the quay when the gate burst. “It was like thunder,” she said.',
    claims: [
      {
        exact: '“It was like thunder,”',
        source: 'she',
        sourceName: 'Irma Solberg-Achterberg',
        sourceClass: 'named-person',
      },
    ],
  },
  {
    text: 'Dr Tomas Reuter, who studies harbours at the University of Ostrand, said the tide could not explain the crack. “A quay of that kind should stand for a century,” he said.',
    claims: [{ exact: '“A quay of that kind should stand for a century,”', source: 'he', sourceName: 'Tomas Reuter' }],
  },
  {
    text: 'A sailor spoke of Tomas Reuter. “The quay is finished and he knows it,” said a fisher. “We all knew it,” he said.',
    claims: [
      { exact: '“The quay is finished and he knows it,”', source: 'a fisher', sourceName: undefined },
      { exact: '“We all knew it,”', source: 'he', sourceName: undefined },
    ],
  },
  {
    text: '“I never saw the wave coming,” says a sailor in Ostrand.',
    claims: [{ exact: '“I never saw the wave coming,”', source: 'a sailor in Ostrand', sourceClass: 'other-unnamed' }],
  },
];

export const nothing: string[] = [
  'The café on the pier, called the “Low Tide”, was open all day.',
  'She owns a 14" screen and a 27" one.',
  "The officials' plan and the crews' wages were on the table.",
  'The film “A Winter Without Any Harbour” opens on Friday.',
  'The so-called “reform” costs money.',
  "It was the summer of '69, and rock 'n' roll was everywhere.",
  'The wall is 6\'2" high.',
];
