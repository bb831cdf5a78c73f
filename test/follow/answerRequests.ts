import { vi } from 'vitest';

/** What servers say, by address; the others cannot be reached. */
export type Answers = Map<string, () => Response | Promise<Response>>;

/** Answers every request from then on; each is told first. */
export function answerRequests(answers: Answers, tell: (url: string, init: RequestInit) => void): void {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    tell(url, init);
    const answer = answers.get(url);
    if (!answer) throw new TypeError('Failed to fetch');
    const response = await answer();
    if (response.url === '') Object.defineProperty(response, 'url', { value: url });
    return response;
  });
}
