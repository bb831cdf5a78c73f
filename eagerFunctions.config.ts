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
 * The same script, where the functions of its outermost function are expressions in brackets. Those that it declares stand
 * before everything else: that is when declared ones are there. Arrow functions become functions, unless they use `this`.
 */
export function withEagerFunctions(code: string): string {
  const { body, uses } = outermost(code);
  const first = body.find((one) => !('directive' in one && typeof one.directive === 'string'));
  if (!first) return code;
  let eager = '';
  const changes: { start: number; end: number; text: string }[] = [];
  for (const one of body) {
    if (one.type === 'FunctionDeclaration' && one.id) {
      eager += `var ${one.id.name}=(${code.slice(one.start, one.end)});`;
      changes.push({ start: one.start, end: one.end, text: '' });
    }
    for (const { init } of one.type === 'VariableDeclaration' ? one.declarations : []) {
      if (init?.type !== 'ArrowFunctionExpression' || uses.some((at) => at > init.start && at < init.end)) continue;
      changes.push({ start: init.start, end: init.end, text: `(${asFunction(code, init)})` });
    }
  }
  let rest = '';
  let at = first.start;
  for (const { start, end, text } of changes) {
    rest += code.slice(at, start) + text;
    at = end;
  }
  return code.slice(0, first.start) + eager + rest + code.slice(at);
}

/** The statements of the outermost function, and where `this` is used in the script. */
function outermost(code: string): { body: ESTree.Statement[]; uses: number[] } {
  let body: ESTree.Statement[] | undefined;
  const uses: number[] = [];
  const visitor = new Visitor({
    FunctionExpression: (node) => void (body ??= node.body?.body),
    ThisExpression: ({ start }) => void uses.push(start),
  });
  visitor.visit(parseAst(code));
  return { body: body ?? [], uses };
}

function asFunction(code: string, { start, end, params, body, async }: ESTree.ArrowFunctionExpression): string {
  const [from, to] = [params[0]?.start ?? start, params[params.length - 1]?.end ?? start];
  const behind = code.slice(code.indexOf('=>', to) + 2, end);
  return `${async ? 'async ' : ''}function(${code.slice(from, to)})${body.type === 'BlockStatement' ? behind : `{return ${behind}}`}`;
}
