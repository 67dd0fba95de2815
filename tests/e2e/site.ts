// The test site: our own articles (and the seed article, where it is there) on loopback, nothing else.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const articles = fileURLToPath(new URL('../articles/', import.meta.url));
/** Only ../shared may be absent. */
export const seedFile = fileURLToPath(new URL('../../../shared/data/seed/seed-article.html', import.meta.url));

export type Site = {
  /** http://news.example:PORT/path — the browsers resolve it to loopback. */
  url(path: string): string;
  /** Puts another page at a path: what a reader finds on coming back. `headers`: its policy, or another type than HTML. */
  serve(path: string, body: string | Buffer, headers?: Readonly<Record<string, string>>): void;
  /** Every path that was asked for so far. */
  asked(): readonly string[];
  /** What pages have sent along, as a policy's reports are. */
  sent(): readonly string[];
  close(): Promise<void>;
};

/** The page of one of our own articles. */
export const articleHtml = (slug: string): Promise<string> => readFile(`${articles}${slug}/page.html`, 'utf8');

/** /river-flood serves tests/articles/river-flood/page.html; /seed the seed article. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, { body: string | Buffer; headers: Readonly<Record<string, string>> }>();
  const asked: string[] = [];
  const sent: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    if (request.method === 'POST') sent.push(Buffer.concat(await request.toArray()).toString());
    try {
      const file = path === '/seed' ? seedFile : `${articles}${path.slice(1)}/page.html`;
      const { body, headers } = pages.get(path) ?? { body: await readFile(file, 'utf8'), headers: {} };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://news.example:${port}${path}`,
    serve: (path, body, headers = {}) => void pages.set(path, { body, headers }),
    asked: () => asked,
    sent: () => sent,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
