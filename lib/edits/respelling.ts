/**
 * Whether two wordings are one in another spelling, beyond what the table of spellings knows (lib/text/spelling).
 * `here` and `there` are folded words.
 */
export function isRespelled(here: readonly string[], there: readonly string[], areNames: boolean): boolean {
  const left = here.join('');
  const right = there.join('');
  // "per cent" and "percent", "U.S." and "US", "G-7" and "G7".
  if (left === right) return true;
  // "promising", "promizing": a house that writes z writes it everywhere.
  if (left.length > 5 && left.replace(/z/g, 's') === right.replace(/z/g, 's')) return true;
  if (isInitials(here, there) || isInitials(there, here)) return true;
  return areNames && left.length > 3 && skeleton(left) === skeleton(right);
}

/** "US" stands for "United States". */
function isInitials(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  return short[0] === long.map((word) => word.charAt(0)).join('');
}

/**
 * What transliterations of one name have in common: Zelenskyy, Zelenskiy and Zelensky; Qaddafi and Gaddafi; Müller
 * (folded: muller) and Mueller; Tchaikovsky and Chaikovskij. For names only: it would join "later" and "latter".
 */
function skeleton(name: string): string {
  return name
    .replace(/([aou])e/g, '$1')
    .replace(/(?:ts|t)(?=ch|sch)/g, '')
    .replace(/sch/g, 'sh')
    .replace(/([kgd])h/g, '$1')
    .replace(/[qgc](?=[aou])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/[yij]+/g, 'i')
    .replace(/([b-df-hj-np-tv-z])\1+/g, '$1');
}
