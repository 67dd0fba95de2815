// What is believed of settings that came from another machine: entries of the shape we write ourselves; others are left out.
import { type Body, isBody, listIn } from './merge/body.ts';

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const entries: Readonly<Record<string, (entry: unknown) => boolean>> = {
  lookUps: (one) => isBody(one) && isText(one.name, 200) && isText(one.url, 4096) && /^https?:\/\//i.test(one.url),
  searches: (one) => isText(one, 1000),
  ledger: (one) => isBody(one) && isText(one.a, 200) && isText(one.b, 200) && typeof one.same === 'boolean',
  scale: (one) => isBody(one) && isText(one.word, 60) && isText(one.means, 60),
};

export function soundSettings(given: Body): Body {
  const sound: Record<string, unknown> = { k: 's' };
  for (const [name, isOne] of Object.entries(entries))
    if (Array.isArray(given[name])) sound[name] = listIn(given, name).slice(0, 10_000).filter(isOne);
  const { colours, watch, markdown } = given;
  if (isBody(colours))
    sound.colours = Object.fromEntries(
      Object.entries(colours).filter(([, colour]) => isText(colour, 7) && /^#[0-9a-f]{6}$/.test(colour)),
    );
  if (isBody(watch) && Array.isArray(watch.sites) && typeof watch.keepDays === 'number')
    sound.watch = { sites: watch.sites.filter((site) => isText(site, 253)), keepDays: watch.keepDays };
  if (isBody(markdown) && isText(markdown.article, 20_000) && isText(markdown.note, 20_000)) sound.markdown = markdown;
  return sound;
}
