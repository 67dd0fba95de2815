// A server that speaks CouchDB's protocol, on loopback: express-pouchdb, which is old and which its makers warn against for
// anything but this, before it a gate that can spoil what goes through, and that counts and keeps it.
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Fault =
  | 'cut-before' // the server never hears of it
  | 'cut-after' // it does, and its answer is lost
  | 'half' // half of the answer comes
  | 'twice' // the request comes twice
  | 'stale' // the answer to an earlier, equal question comes late
  | 401
  | 403
  | 429
  | 500;

export type Call = { readonly method: string; readonly path: string; readonly sent: string; readonly got: string };
type Answer = { readonly status: number; readonly body: Buffer };

/** What is to happen to a call; null: nothing. */
export type Spoil = (call: { readonly method: string; readonly path: string }) => Fault | null;

export type TestServer = {
  /** Where its files lie. */
  readonly folder: string;
  readonly origin: string;
  /** All that went over the wire since `clear`. */
  readonly calls: Call[];
  /** Every arrival, an OPTIONS too. */
  readonly arrivals: string[];
  spoil: Spoil;
  make(database: string): Promise<string>;
  remove(database: string): Promise<void>;
  close(): Promise<void>;
};

const require = createRequire(import.meta.url);
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** `login`, as `user:password`: without it every call is refused. */
export async function startServer(login?: string): Promise<TestServer> {
  const folder = `${mkdtempSync(join(tmpdir(), 'claimlight-sync-'))}/`;
  const pouch: { defaults(options: { prefix: string }): object } = require('pouchdb');
  const app: (pouch: object, options: object) => Handler = require('express-pouchdb');
  const inner = createServer(
    app(pouch.defaults({ prefix: folder }), {
      mode: 'minimumForPouchDB',
      inMemoryConfig: true,
      logPath: join(folder, 'log.txt'),
    }),
  );
  const port = await listening(inner);
  const earlier = new Map<string, Answer>();
  const needed = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
  const server: TestServer = {
    folder,
    origin: '',
    calls: [],
    arrivals: [],
    spoil: () => null,
    async make(database) {
      await passOn(port, 'PUT', `/${database}`, Buffer.alloc(0));
      return `${server.origin}/${database}`;
    },
    async remove(database) {
      await passOn(port, 'DELETE', `/${database}`, Buffer.alloc(0));
    },
    async close() {
      gate.closeAllConnections();
      inner.closeAllConnections();
      gate.close();
      inner.close();
    },
  };

  async function through(call: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = call;
    server.arrivals.push(`${method} ${url}`);
    const sent = await whole(call);
    if (needed !== undefined && call.headers.authorization !== needed)
      return reply(response, { status: 401, body: Buffer.from('{"error":"unauthorized"}') });
    const fault = server.spoil({ method, path: url });
    if (typeof fault === 'number') return reply(response, { status: fault, body: Buffer.from('{"error":"spoiled"}') });
    if (fault === 'cut-before') return void response.destroy();
    if (fault === 'twice') await passOn(port, method, url, sent);
    const answer = await passOn(port, method, url, sent);
    const late = fault === 'stale' && url.includes('_changes') ? earlier.get(url) : undefined;
    earlier.set(url, answer);
    server.calls.push({ method, path: url, sent: sent.toString(), got: answer.body.toString() });
    if (fault === 'cut-after') return void response.destroy();
    if (fault !== 'half') return reply(response, late ?? answer);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => response.destroy());
  }

  const gate = createServer((call, response) => void through(call, response).catch(() => response.destroy()));
  const own = await listening(gate);
  return Object.assign(server, { origin: `http://127.0.0.1:${own}` });
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

function passOn(port: number, method: string, path: string, body: Buffer): Promise<Answer> {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const call = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      whole(response).then((got) => done({ status: response.statusCode ?? 500, body: got }), fail);
    });
    call.on('error', fail);
    call.end(body);
  });
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}
