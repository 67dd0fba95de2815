// The months of German.

import { numbered } from '../numbered.ts';

export const months: Readonly<Record<string, number>> = {
  ...numbered('januar februar märz april mai juni juli august september oktober november dezember'),
  ...numbered('jan feb mär apr mai jun jul aug sep okt nov dez'),
  jänner: 1,
  sept: 9,
};
