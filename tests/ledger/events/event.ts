// One event as four desks told it: invented places and people, in our own words.

export type Told = {
  /** Names the article in the labels. */
  readonly id: string;
  readonly outlet: string;
  readonly url: string;
  readonly title: string;
  /** ISO 8601, with the zone of the place. */
  readonly published: string;
  /** Paragraphs with a blank line between. */
  readonly text: string;
};

/** `day`: 2026-10-12 is a Monday. */
export const told = (id: string, outlet: string, day: string, title: string, ...paragraphs: string[]): Told => ({
  id,
  outlet,
  url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${id}`,
  title,
  published: `2026-10-${day}:00+02:00`,
  text: paragraphs.join('\n\n'),
});
