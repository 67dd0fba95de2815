// Which address a message is believed to come from: the document's, or the tab's where a single-page site has moved on.
import { expect, test } from 'vitest';
import { senderAddress } from '../utils/message-schemas.ts';
import { page } from './background/fake.ts';

const from = (frame: string | undefined, tab: string | undefined): string => {
  const { url: _own, tab: home, ...sender } = page('https://news.example/');
  if (!home) throw new Error('no tab');
  const { url: _shown, ...bare } = home;
  return senderAddress({
    ...sender,
    ...(frame !== undefined && { url: frame }),
    tab: tab === undefined ? bare : { ...bare, url: tab },
  });
};

test.each([
  ['a site that moved on', 'https://news.example/a', 'https://news.example/b', 'https://news.example/b'],
  ['no access to the tab', 'https://news.example/a', undefined, 'https://news.example/a'],
  ['another site in front', 'https://news.example/a', 'https://bank.example/b', 'https://news.example/a'],
  ['another scheme', 'http://news.example/a', 'https://news.example/b', 'http://news.example/a'],
  ['another port', 'https://news.example:8443/a', 'https://news.example/b', 'https://news.example:8443/a'],
  ['a frame without an origin', 'about:blank', 'https://news.example/b', 'about:blank'],
  ['two pages without an origin', 'data:text/html,a', 'data:text/html,b', 'data:text/html,a'],
  ['a sender without an address', undefined, 'https://news.example/b', ''],
])('%s', (_, frame, tab, believed) => {
  expect(from(frame, tab)).toBe(believed);
});
