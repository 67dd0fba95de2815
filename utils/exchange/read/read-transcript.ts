// Transcripts and subtitles as lines with their speaker and time: WebVTT, SubRip and plain text with "NAME: words" before
// a speech. What a file is, is asked of its content.
// https://www.w3.org/TR/webvtt1/ and, for SubRip, what its players agree on.

/** What was said in one go. `at`: seconds from the beginning; null where the file has no times. */
export type Speech = { readonly at: number | null; readonly speaker: string | null; readonly text: string };

/** The speeches in order; empty for an empty file. Never fails: what is no cue of a subtitle file is left out. */
export function readTranscript(content: string): Speech[] {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (/^WEBVTT(?:[ \t\n]|$)/.test(text)) return readVtt(text);
  return timing.test(text) ? readSrt(text) : readPlain(text);
}

const timing = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,2}):(?<seconds>\d{2})[.,](?<ms>\d{3})[ \t]+-->[ \t]/m;

/** WebVTT: the speaker stands in a voice tag, `<v Odile Fenwarden>`. Notes, styles and regions are passed over. */
export function readVtt(content: string): Speech[] {
  return blocksOf(content)
    .filter((block) => !/^(?:WEBVTT|NOTE|STYLE|REGION)\b/.test(block))
    .flatMap((block) => {
      const cue = cueOf(block);
      if (!cue) return [];
      // One cue may hold several voices, one below the other.
      const voices = cue.text.split(/(?=<v[ .])/);
      return voices.flatMap((voice) => {
        const tagged = /^<v(?:\.[^ >]{1,80})? (?<name>[^>]{1,200})>/.exec(voice)?.groups?.name?.trim();
        return speechOf(cue.at, tagged ?? null, plain(voice));
      });
    });
}

/** SubRip: a number, a line of times, lines of words. */
export function readSrt(content: string): Speech[] {
  return blocksOf(content).flatMap((block) => {
    const cue = cueOf(block);
    return cue ? speechOf(cue.at, null, plain(cue.text)) : [];
  });
}

/** Plain text: a paragraph is a speech; a name and a colon at its beginning say whose, and the next ones without go on. */
export function readPlain(content: string): Speech[] {
  let speaker: string | null = null;
  return content.split(/\n+/).flatMap((line) => {
    const [speech] = speechOf(null, null, line.trim());
    if (!speech) return [];
    speaker = speech.speaker ?? speaker;
    return { ...speech, speaker };
  });
}

const blocksOf = (content: string): string[] =>
  content
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean);

function cueOf(block: string): { at: number; text: string } | null {
  const lines = block.split('\n');
  const line = lines.findIndex((each) => timing.test(each));
  const groups = timing.exec(lines[line] ?? '')?.groups;
  if (!groups) return null;
  const { hours = '0', minutes = '0', seconds = '0', ms = '0' } = groups;
  const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(ms) / 1000;
  return { at, text: lines.slice(line + 1).join(' ') };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

const plain = (text: string): string =>
  text
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(/\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();

/** A name of at most five words, begun by a capital, before a colon; a dash before it is the mark of a new speaker. */
const named =
  /^(?:[-–—] ?)?(?:\[[^\]]{1,40}\] ?)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4}(?: \([^)]{1,60}\))?): (?<said>.*)$/su;

function speechOf(at: number | null, speaker: string | null, text: string): Speech[] {
  if (text === '') return [];
  const groups = speaker === null ? named.exec(text)?.groups : undefined;
  if (!groups) return [{ at, speaker, text: text.replace(/^[-–—] /, '') }];
  return [{ at, speaker: groups.name ?? null, text: groups.said ?? '' }];
}
