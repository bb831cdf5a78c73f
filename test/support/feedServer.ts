import type { IncomingMessage, ServerResponse } from 'node:http';
import { startNewsstand, type NewsstandServer } from '../newsstand/server.ts';

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
  const feedLog: FeedRequest[] = [];
  const answers: FeedServer['answers'] = new Map();
  const newsstand = await startNewsstand(0, ({ hostname, pathname }, { headers }, response) => {
    const asked = { path: `${hostname}${pathname}`, headers };
    const answer = answers.get(asked.path);
    if (answer) {
      feedLog.push(asked);
      answer(response, asked);
    }
    return answer !== undefined;
  });
  return { ...newsstand, feedLog, answers };
}
