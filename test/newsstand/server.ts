import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findPage } from './findPage.ts';

/** One request as it came in, whoever made it. */
export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
}

export interface NewsstandServer {
  port: number;
  /** Every request since the start, in order; a test may empty it. */
  log: LoggedRequest[];
  close(): Promise<void>;
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** Host and path asked for: from the absolute form a proxy gets, else from the Host header. */
function target(request: IncomingMessage): URL {
  const given = request.url ?? '/';
  return new URL(given.startsWith('/') ? `http://${header(request, 'host') || 'localhost'}${given}` : given);
}

/** Answers a request itself, or leaves it to the newsstand. */
export type Answerer = (url: URL, request: IncomingMessage, response: ServerResponse) => boolean;

function answer(request: IncomingMessage, response: ServerResponse, log: LoggedRequest[], first?: Answerer): void {
  const url = target(request);
  log.push({
    method: request.method ?? '',
    host: url.hostname,
    path: url.pathname + url.search,
  });
  if (first?.(url, request, response)) return;
  const page = findPage(url.hostname, url.pathname);
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not printed here.\n');
    return;
  }
  response.writeHead(200, { 'content-type': page.contentType, 'cache-control': 'no-cache' }).end(page.body);
}

/**
 * Serves every host of the newsstand from one port on this machine, as a web server and as an HTTP proxy alike.
 * @param first is asked before a page of the stand is given.
 */
export async function startNewsstand(port = 0, first?: Answerer): Promise<NewsstandServer> {
  const log: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    try {
      answer(request, response, log, first);
    } catch (error) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  // Browsers ask for other things through a proxy too (Firefox's own https calls): they get nowhere.
  server.on('connect', (_request, socket) => socket.destroy());
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    log,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
