const WORDS =
  'amber basket canal drizzle ember ferry garden hollow island jetty kettle lantern marble nettle orchard pebble quarry ribbon saddle timber umbrella velvet willow yonder zephyr after before beneath carries follows gathers harbours into leaves listens measures narrows opens paints quietly returns slowly travels under watches with without'.split(
    ' ',
  );

/** Words of the article; each is about seven characters with its blank. */
const LENGTH = 5_000_000;

/**
 * A page with five million characters of running text in one article. The text is made by a small generator, so that
 * it is the same each time, has no long repetition in it, and need not lie in the repository.
 */
export function hugeArticle(): string {
  let seed = 20_250_314;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed >>> 8) % below;
  };
  const parts: string[] = [];
  for (let length = 0; length < LENGTH;) {
    const sentence = Array.from({ length: 8 + next(14) }, () => WORDS[next(WORDS.length)]).join(' ');
    const text = `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
    length += text.length + 1;
    parts.push(next(6) === 0 ? `${text}</p>\n<p>` : text);
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Everything, in one go | Oddities</title>
    <meta property="og:type" content="article" />
    <meta property="og:title" content="Everything, in one go" />
  </head>
  <body>
    <header><a href="/">Oddities</a> {{today}}</header>
    <main><article><h1>Everything, in one go</h1>
<p>${parts.join(' ')}</p>
    </article></main>
  </body>
</html>
`;
}
