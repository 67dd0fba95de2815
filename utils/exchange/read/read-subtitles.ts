// Subtitles: WebVTT (w3.org/TR/webvtt1) and SubRip. The one reader of cues; as a text, cues that were cut for the screen in the
// middle of sentences are joined to a paragraph, and each keeps its time at the place where its words begin.
import { unescaped } from './markup.ts';
import type { TextBlock } from './own-text.ts';

/** What one voice says in one cue. `start`, `end`: seconds. `speaker`: '' where no tag names one. */
export type Cue = {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly lines: readonly string[];
};

const timing = /^\s*((?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3})/;
/** Seconds of silence after which somebody begins anew, and characters after which a paragraph ends with its sentence. */
const pause = 4;
const enough = 400;

/** Whether a text is subtitles, told by its header or its first timing. */
export const isSubtitles = (text: string): boolean =>
  /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text) ||
  text
    .slice(0, 2000)
    .split(/\r\n?|\n/)
    .slice(0, 12)
    .some((line) => timing.test(line));

type Paragraph = { text: string; times: { at: number; time: string }[]; end: number; speaker: string };

/** Its paragraphs with their times; empty where it holds no cue. */
export function readSubtitles(text: string): TextBlock[] {
  const paragraphs: Paragraph[] = [];
  for (const cue of cuesIn(text)) for (const part of partsOf(cue.lines)) add(part, cue, paragraphs);
  return paragraphs.map(({ text, times }) => ({ kind: 'text', text, times }));
}

type Part = { words: string; isTurn: boolean };

/** To the paragraph that is open, or to a new one. */
function add({ words, isTurn }: Part, { start, end, speaker }: Cue, paragraphs: Paragraph[]): void {
  const open = paragraphs.at(-1);
  const time = clockTime(start);
  const isOther = isTurn || (speaker !== '' && speaker !== open?.speaker);
  if (!open || isOther || start - open.end > pause || isDone(open.text)) {
    const named = speaker === '' ? words : `${speaker}: ${words}`;
    paragraphs.push({ text: named, times: [{ at: 0, time }], end, speaker });
    return;
  }
  open.times.push({ at: open.text.length + 1, time });
  open.text = `${open.text} ${words}`;
  open.end = end;
}

const isDone = (text: string): boolean => text.length >= enough && /[.!?…]["”’»)]*$/.test(text);

/** Lines of one cue, parted where another begins to speak ("- ", ">> ", "NAME: "). */
export function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const isTurn = /^(?:[-–—]\s*(?=\S)|>>\s*)/.test(line) || /^\p{Lu}[\p{Lu}\p{M} .'’-]{1,40}:\s/u.test(line);
    const words = line.replace(/^(?:[-–—]\s*(?=\S)|>>+\s*)/, '').trim();
    const before = parts.at(-1);
    if (before && !isTurn) before.words += ` ${words}`;
    else if (words !== '') parts.push({ words, isTurn });
  }
  return parts;
}

/** The cues in order, those of several voices parted. What is no cue (a note, a style) is passed over. */
export function* cuesIn(text: string): Generator<Cue> {
  let last: readonly string[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, from, to] = timing.exec(lines[at] ?? '') ?? [];
    if (from === undefined || to === undefined) continue;
    const payload: string[] = [];
    // Some writers leave out the empty line between cues: a new timing, or its number before it, ends one too.
    while (at + 1 < lines.length && lines[at + 1]?.trim() !== '' && !timing.test(lines[at + 1] ?? '')) {
      if (/^\d+$/.test(lines[at + 1]?.trim() ?? '') && timing.test(lines[at + 2] ?? '')) break;
      payload.push(lines[++at] ?? '');
    }
    const shown: string[] = [];
    for (const part of payload.join('\n').split(/(?=<v[ \t.])/)) {
      const voice = /^<v(?:\.[^ \t<>]{1,80})?[ \t]([^<>]{1,200})>/.exec(part)?.[1] ?? '';
      const words = part
        .split('\n')
        .map(plain)
        .filter((line) => line !== '');
      shown.push(...words);
      // Captions that roll up show the line before once more.
      const fresh = words.filter((line) => !last.includes(line));
      if (fresh.length > 0) yield { start: seconds(from), end: seconds(to), speaker: plain(voice), lines: fresh };
    }
    last = shown;
  }
}

/** Signs of direction, which are no words. */
const marks = /&(?:lrm|rlm);/g;

/** The words of a line without its tags (`<i>`, `<c.loud>`, `<00:01.000>`, `{\an8}`). */
const plain = (line: string): string =>
  unescaped(line.replace(/<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}/gi, '').replace(marks, '')).replace(/\s+/g, ' ');

/** `1:02:03.5`, `02:03,500` as seconds. */
export const seconds = (time: string): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

/** Seconds, or `2:03` or `1:02:03` as a file has it, as HH:MM:SS. */
export function clockTime(time: number | string): string {
  const whole = Math.floor(typeof time === 'number' ? time : seconds(time));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
