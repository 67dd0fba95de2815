// Transcripts as speeches with their speaker and time: subtitles (read-subtitles.ts) and plain text with "NAME: words" before
// a speech, or a time in front of each line. What a file is, is asked of its content.
import { stampIn } from './read-plain.ts';
import { cuesIn, isSubtitles, partsOf, seconds } from './read-subtitles.ts';

/** What was said in one go. `at`: seconds from the beginning; null where the file has no times. */
export type Speech = { readonly at: number | null; readonly speaker: string | null; readonly text: string };

/** The speeches in order; empty for an empty file. Never fails: what is no cue of a subtitle file is left out. */
export function readTranscript(content: string): Speech[] {
  if (!isSubtitles(content)) return readPlain(content.replace(/^\uFEFF/, '').split(/[\r\n]+/));
  return [...cuesIn(content)].flatMap(({ start, speaker, lines }) =>
    partsOf(lines).flatMap(({ words }) => speechOf(start, speaker || null, words)),
  );
}

/** A paragraph is a speech; a name and a colon at its beginning say whose, and the next ones without go on. */
function readPlain(lines: readonly string[]): Speech[] {
  // Fewer than three times are words like others, as on the draft desk.
  const timed = lines.filter((line) => stampIn(line.trim())).length >= 3;
  let [speaker, at]: [string | null, number | null] = [null, null];
  return lines.flatMap((line) => {
    const stamp = timed ? stampIn(line.trim()) : null;
    at = stamp ? seconds(stamp.time) : at;
    const [speech] = speechOf(at, null, line.trim().slice(stamp?.length ?? 0));
    if (!speech) return [];
    speaker = speech.speaker ?? speaker;
    return { ...speech, speaker };
  });
}

/** A name of at most five words, begun by a capital, before a colon; a dash before it is the mark of a new speaker. */
const named =
  /^(?:[-–—] ?)?(?:\[[^\]]{1,40}\] ?)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4}(?: \([^)]{1,60}\))?): (?<said>.*)$/su;

function speechOf(at: number | null, speaker: string | null, text: string): Speech[] {
  if (text === '') return [];
  const groups = speaker === null ? named.exec(text)?.groups : undefined;
  if (!groups) return [{ at, speaker, text: text.replace(/^[-–—] /, '') }];
  return [{ at, speaker: groups.name ?? null, text: groups.said ?? '' }];
}
