// Forms of code that the house does without, found in the tree of syntax: by the name they call things by, however it is
// reached (`a.b`, `a['b']`, `const { b } = a`, a string that names it), never by the look of the text.

import { any, destructured, global, hidden, member, naming } from './naming.ts';
import { roomsOf } from './rooms.ts';
import { nameOf, part, parts, type Syntax, syntaxOf, textOf, walk } from './syntax.ts';
import { isScript, type Tree } from './tree.ts';

/** A ban: where it does not hold, what breaks it, and one example a line that must be caught. */
export type Ban = {
  readonly name: string;
  readonly but: (path: string) => boolean;
  readonly breaks: (node: Syntax, above: readonly Syntax[]) => boolean;
  readonly examples: readonly string[];
};

const none = () => false;
const only = (home: string) => (path: string) => path === home;
const impure = (path: string): boolean => !roomsOf(path)[0]?.pure;

export const bans: readonly Ban[] = [
  {
    name: 'utils/messages.ts alone sends messages, utils/answer.ts alone hears them',
    but: (path) => /^utils\/(?:messages|answer)\.ts$/.test(path),
    breaks: any(
      naming('sendMessage', 'connectNative', 'sendNativeMessage', 'onConnect', 'onMessage'),
      member('runtime', 'connect'),
      member('tabs', 'connect'),
      destructured('connect'),
    ),
    examples: [
      'browser.runtime.sendMessage({});',
      'browser.tabs.sendMessage(1, {});',
      "browser['runtime'].sendMessage({});",
      "browser.runtime['sendMessage']({});",
      'const { sendMessage } = browser.runtime;',
      'const { sendMessage: send } = browser.runtime;',
      'const { runtime: { sendMessage: send } } = browser;',
      "const name = 'sendMessage';",
      'browser.runtime?.sendMessage({});',
      'browser.runtime.connect();',
      "browser.tabs['connect'](1);",
      'const { connect } = browser.runtime;',
      'browser.runtime.onMessage.addListener(() => {});',
      'browser.runtime.onConnect.addListener(() => {});',
      "browser.runtime.sendNativeMessage('x', {});",
    ],
  },
  {
    name: 'utils/injection.ts alone injects',
    but: only('utils/injection.ts'),
    breaks: naming('scripting', 'executeScript', 'insertCSS', 'removeCSS', 'registerContentScripts'),
    examples: [
      'browser.scripting.insertCSS({});',
      "browser['scripting'].executeScript({});",
      'const { scripting } = browser;',
      'const { scripting: s } = browser;',
      "const api = 'scripting';",
      'const api = browser.scripting;',
    ],
  },
  {
    name: 'the extension API is reached by its names, through wxt/browser alone',
    but: none,
    breaks: any(global('chrome'), hidden, member('globalThis', 'browser'), member('window', 'browser')),
    examples: [
      'chrome.runtime.reload();',
      'globalThis.chrome.runtime.reload();',
      "globalThis['chrome'];",
      'globalThis.browser.runtime.reload();',
      'declare const name: string; browser[name];',
      'declare const name: string; browser.runtime[name]();',
    ],
  },
  {
    name: 'no HTML from strings',
    but: none,
    breaks: any(
      naming(
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
        ...['DOMParser', 'createContextualFragment', 'dangerouslySetInnerHTML', 'createHTMLDocument'],
      ),
      member('document', 'write', 'writeln'),
    ),
    examples: [
      "document.body.innerHTML = '';",
      "document.body['innerHTML'] = '';",
      "document.body.outerHTML = '';",
      "Reflect.set(document.body, 'innerHTML', '');",
      "document.body.insertAdjacentHTML('beforeend', '');",
      "document.body.setHTMLUnsafe('');",
      'new DOMParser();',
      "document.createRange().createContextualFragment('');",
      "document.write('');",
      "document['writeln']('');",
      "const props = { dangerouslySetInnerHTML: { __html: '' } };",
      'const { innerHTML } = document.body;',
    ],
  },
  {
    name: 'utils/sync/remote.ts alone asks the network',
    but: only('utils/sync/remote.ts'),
    breaks: any(
      global(
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
        'RTCPeerConnection',
      ),
      naming('sendBeacon'),
    ),
    examples: [
      "fetch('/x');",
      "globalThis.fetch('/x');",
      "window['fetch']('/x');",
      'const get = fetch;',
      'const tools = { fetch };',
      'new XMLHttpRequest();',
      "new WebSocket('wss://example.org');",
      "new EventSource('/x');",
      "navigator.sendBeacon('/x');",
    ],
  },
  {
    name: 'utils/background/finders.ts alone loads a script into the background',
    but: only('utils/background/finders.ts'),
    breaks: global('importScripts'),
    examples: ["importScripts('/x.js');", "globalThis.importScripts('/x.js');"],
  },
  {
    name: 'no code from strings',
    but: none,
    breaks: any(
      global('eval', 'Function'),
      (node) =>
        node.type === 'CallExpression' &&
        /^set(Timeout|Interval)$/.test(nameOf(part(node, 'callee')) ?? '') &&
        textOf(parts(node, 'arguments')[0]) !== undefined,
    ),
    examples: [
      "eval('1');",
      "globalThis.eval('1');",
      "new Function('return 1');",
      "Function('return 1')();",
      "setTimeout('run()', 1);",
      "window.setInterval('run()', 1);",
    ],
  },
  {
    name: 'the pure rooms name neither the DOM nor the extension API',
    but: impure,
    breaks: global(
      ...['document', 'window', 'self', 'navigator', 'location', 'browser', 'localStorage', 'sessionStorage'],
      ...['indexedDB', 'customElements', 'getSelection', 'getComputedStyle', 'requestAnimationFrame', 'process'],
      ...['Node', 'Element', 'HTMLElement', 'Document', 'Range', 'Blob', 'caches', 'crypto', 'postMessage'],
    ),
    examples: [
      'document.title;',
      'const { title } = document;',
      'window.name;',
      'const page = { document };',
      "globalThis.localStorage.getItem('x');",
      'browser.runtime.id;',
      'navigator.language;',
      "location.assign('/');",
      'new Range();',
    ],
  },
  {
    name: 'the pure rooms have no clock and no dice',
    but: impure,
    breaks: any(
      global('performance'),
      member('Date', 'now'),
      destructured('now', 'Date'),
      member('Math', 'random'),
      destructured('random', 'Math'),
      (node) =>
        /^(New|Call)Expression$/.test(node.type) &&
        nameOf(part(node, 'callee')) === 'Date' &&
        part(node, 'callee')?.type === 'Identifier' &&
        (node.type === 'CallExpression' || parts(node, 'arguments').length === 0),
    ),
    examples: [
      'Date.now();',
      "Date['now']();",
      'const { now } = Date;',
      'new Date();',
      'Date();',
      'performance.now();',
      'globalThis.performance.now();',
      'Math.random();',
      'const { random } = Math;',
    ],
  },
  {
    name: 'exports have names, and come from where they are made',
    but: none,
    breaks: (node) =>
      node.type === 'ExportAllDeclaration' ||
      (node.type === 'ExportNamedDeclaration' && part(node, 'source') !== undefined),
    examples: ["export * from './x.ts';", "export { x } from './x.ts';", "export type { X } from './x.ts';"],
  },
  {
    name: 'no default exports but where the build wants one',
    but: (path) => path.startsWith('entrypoints/'),
    breaks: (node) =>
      node.type === 'ExportDefaultDeclaration' ||
      (node.type === 'ExportSpecifier' && nameOf(part(node, 'exported')) === 'default'),
    examples: ['export default 1;', 'const x = 1; export { x as default };'],
  },
];

/** What a file does that is banned: the ban and the line. */
export function bannedIn(path: string, source: string): string[] {
  if (!isScript(path)) return [];
  const holding = bans.filter(({ but }) => !but(path));
  const found: string[] = [];
  walk(syntaxOf(path, source), (node, above) => {
    for (const { name, breaks } of holding)
      if (breaks(node, above)) found.push(`${path}:${lineOf(source, node)}: ${name}`);
  });
  return found;
}

/** The same, of a whole tree. */
export const bannedInTree = (tree: Tree): string[] => [...tree].flatMap(([path, source]) => bannedIn(path, source));

const lineOf = (source: string, { start }: Syntax): number =>
  source.slice(0, typeof start === 'number' ? start : 0).split('\n').length;
