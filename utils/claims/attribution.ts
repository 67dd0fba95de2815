// Who says what: the words a language needs to tell sources, cues and content.

export type AttributionWords = Record<string, never>;
