// Run inside a page with its scripts on: what the watch for what is shown and hidden hears of a change of class.
import { watchShown } from '../../utils/annotator/watch-shown.ts';

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise((next) => requestAnimationFrame(next));
};

/** Takes the class off an element of the story; whether it was heard, once all that the watch saw at first has passed. */
export async function hears(id: string): Promise<boolean> {
  const control = new AbortController();
  let heard = 0;
  watchShown(() => {
    heard += 1;
  }, control.signal).around(document.querySelector('article'));
  // What is seen for the first time counts as a change of height.
  await frames(6);
  const before = heard;
  document.getElementById(id)?.removeAttribute('class');
  await frames(6);
  control.abort();
  return heard > before;
}
