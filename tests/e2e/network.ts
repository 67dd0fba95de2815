// The whole suite behind a proxy that counts: `npm run test:long -- network`. Every site but those of the tests lies behind
// it, and it lets nothing through. What it was asked for is told at the end.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Found on this machine, without a proxy. */
export const ourSites = ['news.example', 'other.example', 'localhost', '127.0.0.1'];

/** The port of the proxy that counts; null where none does. */
export const proxyPort = (): number | null => Number(process.env.CLAIMLIGHT_PROXY) || null;

export type CountingProxy = { readonly port: number; asked(): readonly string[]; close(): Promise<void> };

/** Notes the address, or of an encrypted request the host, and refuses. */
export async function countingProxy(): Promise<CountingProxy> {
  const asked: string[] = [];
  const server: Server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
