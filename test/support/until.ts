/** How long a condition may take before a test gives up; speed itself is measured by the benchmark. */
const PATIENCE = 10_000;

/** A browser that loses one question (its target was just closed) is asked again after this. */
const ONE_ANSWER = 5000;

/** Asks until the answer is good and returns it; if it never is, says what the last answer was. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  good: (answer: T) => boolean,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await Promise.race([ask(), lost()]);
    if (answer !== LOST && good(answer)) return answer;
    if (Date.now() > end) {
      throw new Error(
        `Waited ${patience} ms for ${what}; last: ${answer === LOST ? 'no answer' : JSON.stringify(answer)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const LOST = Symbol('no answer');

const lost = () => new Promise<typeof LOST>((resolve) => setTimeout(() => resolve(LOST), ONE_ANSWER));
