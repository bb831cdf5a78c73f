/**
 * Takes the steps of a piece of work one by one and lets the page do its own in between: drawing, scrolling, typing. A
 * message to oneself, not a timer: in a tab that is not in front timers wait for a second each.
 */
export async function inSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    }
  } finally {
    port1.close();
  }
}
