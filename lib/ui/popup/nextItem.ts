/**
 * Which item of a menu a key leads to (ARIA Authoring Practices, menu): arrows go round, Home and End to the ends, a
 * letter to the next item that begins with it. Undefined where it leads nowhere.
 */
export function nextItem(key: string, at: number, names: readonly string[]): number | undefined {
  const count = names.length;
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
  if ([...key].length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  for (let step = 1; step <= count; step++) {
    const next = (Math.max(at, -1) + step) % count;
    if (names[next]?.toLowerCase().startsWith(letter)) return next;
  }
  return undefined;
}
