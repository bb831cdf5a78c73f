/**
 * Winnowing (Schleimer, Wilkerson & Aiken, SIGMOD 2003): in every window of `window` consecutive hashes the smallest
 * is selected, the rightmost of equals. Any run of window + shingle − 1 shared words shares at least one selected hash;
 * the expected density is 2 / (window + 1).
 * @returns indexes of the selected hashes, ascending.
 */
export function winnow(hashes: readonly number[], window: number): number[] {
  const selected: number[] = [];
  // Ascending hashes still in the window: the front is the smallest (sliding-window minimum, linear time).
  const queue: number[] = [];
  let front = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    while (queue.length > front && (hashes[queue[queue.length - 1] ?? 0] ?? 0) >= hash) queue.pop();
    queue.push(at);
    if ((queue[front] ?? at) <= at - window) front++;
    // A text shorter than one window is one window.
    const windowIsFull = at >= window - 1 || at === hashes.length - 1;
    const smallest = queue[front];
    if (windowIsFull && smallest !== undefined && selected[selected.length - 1] !== smallest) selected.push(smallest);
  }
  return selected;
}
