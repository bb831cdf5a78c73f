import { parseAst, Visitor, type ESTree, type Plugin } from 'vite';

/**
 * The script that reads an article is compiled anew in every tab, and nearly all of its functions are called at once. An
 * engine puts off compiling a function until it is called, and goes through its text twice for that, unless it stands in
 * brackets, as one does that is called where it stands (V8 and SpiderMonkey; v8.dev/blog/preparser, "PIFEs"). With that, the
 * script and a reading take 7 % less of a tab's time (docs/benchmarks.md).
 */
export const eagerFunctions = (isMeant: (fileName: string) => boolean): Plugin => ({
  name: 'eager-functions',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && isMeant(chunk.fileName)) chunk.code = withEagerFunctions(chunk.code);
    }
  },
});

/**
 * The same script, where the functions that its outermost function declares are expressions in brackets. They stand before
 * everything else: that is when declared ones are there, too.
 */
export function withEagerFunctions(code: string): string {
  const all = outermostBody(code)?.body ?? [];
  const statements = all.filter((one) => !('directive' in one && typeof one.directive === 'string'));
  const [first] = statements;
  if (!first) return code;
  let eager = '';
  let rest = '';
  let at = first.start;
  for (const one of statements) {
    if (one.type !== 'FunctionDeclaration' || !one.id) continue;
    eager += `var ${one.id.name}=(${code.slice(one.start, one.end)});`;
    rest += code.slice(at, one.start);
    at = one.end;
  }
  return code.slice(0, first.start) + eager + rest + code.slice(at);
}

function outermostBody(code: string): ESTree.FunctionBody | undefined {
  let body: ESTree.FunctionBody | null | undefined;
  new Visitor({ FunctionExpression: (node) => void (body ??= node.body) }).visit(parseAst(code));
  return body ?? undefined;
}
