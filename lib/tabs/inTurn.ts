const turns = new Map<number, Promise<unknown>>();

/**
 * Runs what reads and then writes a tab's state one after the other, so that a navigation cannot wipe out the visit
 * that has just begun. Only a convenience of the living worker: after its death there is nobody to wait for.
 */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const before = turns.get(tabId) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  turns.set(tabId, settled);
  void settled.then(() => {
    if (turns.get(tabId) === settled) turns.delete(tabId);
  });
  return mine;
}
