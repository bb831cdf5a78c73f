import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findPage } from '../newsstand/findPage.ts';
import type { NewsstandServer } from '../newsstand/server.ts';

/** One request for a feed, as it came in. */
export interface FeedRequest {
  path: string;
  headers: IncomingMessage['headers'];
}

export type FeedAnswerer = (response: ServerResponse, request: FeedRequest) => void;

export interface FeedServer extends NewsstandServer {
  /** Requests for addresses that have an answer below, in order. */
  feedLog: FeedRequest[];
  /** What is answered, by host and path; everything else is the newsstand's. */
  answers: Map<string, FeedAnswerer>;
}

/** The newsstand, with feeds beside it. */
export async function startFeedServer(): Promise<FeedServer> {
  const log: FeedServer['log'] = [];
  const feedLog: FeedRequest[] = [];
  const answers: FeedServer['answers'] = new Map();
  const server = createServer((request, response) => {
    const url = new URL(`http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`);
    const asked = { path: `${url.hostname}${url.pathname}`, headers: request.headers };
    log.push({ method: request.method ?? '', host: url.hostname, path: url.pathname + url.search });
    const answer = answers.get(asked.path);
    if (answer) {
      feedLog.push(asked);
      answer(response, asked);
      return;
    }
    const page = findPage(url.hostname, url.pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': page?.contentType ?? 'text/plain' });
    response.end(page?.body ?? 'Not printed here.\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    log,
    feedLog,
    answers,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
