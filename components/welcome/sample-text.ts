// The sample of the welcome page: a story of our own invention, in English as the claim finder reads it. Places and people
// do not exist.

export const sample = {
  title: 'Ferry runs aground off Skarvik in thick fog',
  byline: 'Skarvik Courier · 12 May 2026',
  published: '2026-05-12T08:00:00+02:00',
  text: [
    'At least 14 people were injured when a ferry ran aground off Skarvik on Monday, the harbour authority said. Two passengers are still missing.',
    '“The fog came in within minutes,” said Tuva Lindhall, the ferry’s first officer. She said the radar had been repaired in April.',
    'According to an inspection report, the company spent €1.8 million on safety last year, 12 per cent less than in 2024.',
  ].join('\n'),
};
