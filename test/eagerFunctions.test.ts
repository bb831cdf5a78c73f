import { expect, test } from 'vitest';
import { withEagerFunctions } from '../eagerFunctions.config.ts';

const evaluated = (code: string): unknown => (0, eval)(`${code};result`);

const SCRIPT = `var result = (function () {
  "use strict";
  var early = twice(2);
  function twice(of) { return of + of; }
  function* counted(to = 3) { for (let at = 0; at < to; at++) yield at; }
  async function late({ a }, ...rest) { return a + rest.length; }
  function around(depth) { function inner() { return depth; } return depth > 2 ? inner() : around(depth + 1); }
  var arrow = () => [...counted()];
  return { early, list: arrow(), around: around(0), isStrict: (function () { return this === undefined; })(), late: late.name };
})();`;

test('the script does what it did', () => {
  const eager = withEagerFunctions(SCRIPT);
  expect(eager).not.toBe(SCRIPT);
  expect(evaluated(eager)).toEqual(evaluated(SCRIPT));
  expect(evaluated(eager)).toEqual({ early: 4, list: [0, 1, 2], around: 3, isStrict: true, late: 'late' });
});

test('declared functions stand in brackets before everything else, those inside them as they were', () => {
  const eager = withEagerFunctions(
    'var a=(function(){"use strict";var b=c();function c(){function d(){}return d}return b})();',
  );
  expect(eager).toBe(
    'var a=(function(){"use strict";var c=(function c(){function d(){}return d});var b=c();return b})();',
  );
});

test('a script without an outermost function stays as it is', () => {
  for (const code of ['', 'let a = 1;', 'var a=(function(){})();']) expect(withEagerFunctions(code)).toBe(code);
});
