import { parseAst, Visitor, type ESTree, type Plugin } from 'vite';

/**
 * The script that reads an article is compiled anew in every tab, and nearly all of its functions are called at once. An
 * engine puts off compiling a function until it is called, and goes through its text twice for that, unless it stands in
 * brackets, as one does that is called where it stands (V8 and SpiderMonkey; v8.dev/blog/preparser, "PIFEs"). With that, the
 * script and a reading take 7 % less of a tab's time (docs/benchmarks.md).
 */
export const eagerFunctions = (isMeant: (fileName: string) => boolean): Plugin => ({
  name: 'eager-functions',
  // Not while developing: the map of the source would not follow.
  apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && isMeant(chunk.fileName)) chunk.code = withEagerFunctions(chunk.code);
    }
  },
});

/**
 * The same script, where the functions of its outermost function are expressions in brackets. Those that it declares stand
 * before everything else: that is when declared ones are there. Arrow functions become functions, unless they use what only
 * the function around them has. Throws where the script is not one call of a function.
 */
export function withEagerFunctions(code: string): string {
  const { body, uses } = outermost(code);
  const first = body.find((one) => !('directive' in one && typeof one.directive === 'string'));
  if (!first) return code;
  let eager = '';
  const changes: { start: number; end: number; text: string }[] = [];
  for (const one of body) {
    if (one.type === 'FunctionDeclaration' && one.id) {
      // Without its name, which nobody could assign to inside a function expression.
      const nameless = code.slice(one.start, one.id.start) + code.slice(one.id.end, one.end);
      eager += `var ${one.id.name}=(${nameless});`;
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

/** The statements of the outermost function, and where the script uses what arrow functions have from around them. */
function outermost(code: string): { body: ESTree.Statement[]; uses: number[] } {
  const program = parseAst(code, { preserveParens: false });
  const [first] = program.body;
  const called = first?.type === 'VariableDeclaration' ? first.declarations[0]?.init : undefined;
  const callee = called?.type === 'CallExpression' ? called.callee : undefined;
  if (callee?.type !== 'FunctionExpression' || !callee.body) throw new Error('not a script that is one function call');
  const uses: number[] = [];
  const use = ({ start }: { start: number }) => void uses.push(start);
  const visitor = new Visitor({
    ThisExpression: use,
    Super: use,
    MetaProperty: use,
    Identifier: (node) => {
      if (node.name === 'arguments') use(node);
    },
  });
  visitor.visit(program);
  return { body: callee.body.body, uses };
}

function asFunction(code: string, { start, end, params, body, async }: ESTree.ArrowFunctionExpression): string {
  const [from, to] = [params[0]?.start ?? start, params[params.length - 1]?.end ?? start];
  const behind = code.slice(code.lastIndexOf('=>', body.start) + 2, end);
  const block = body.type === 'BlockStatement' ? behind : `{return(${behind})}`;
  return `${async ? 'async ' : ''}function(${code.slice(from, to)})${block}`;
}
