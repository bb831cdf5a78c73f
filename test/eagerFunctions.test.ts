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
  var add = (a, { b } = { b: (() => 2)() }, ...more) => a + b + more.length, one = a => ({ a }), none = async () => { return 1; };
  var own = () => this === undefined;
  return { early, sum: add(1, undefined, 1), one: one(1), own: own(), none: none() instanceof Promise, list: arrow(), around: around(0), isStrict: (function () { return this === undefined; })(), late: late.name };
})();`;

test('the script does what it did', () => {
  const eager = withEagerFunctions(SCRIPT);
  expect(eager).not.toBe(SCRIPT);
  expect(evaluated(eager)).toEqual(evaluated(SCRIPT));
  expect(evaluated(eager)).toEqual({
    early: 4,
    sum: 4,
    one: { a: 1 },
    own: true,
    none: true,
    list: [0, 1, 2],
    around: 3,
    isStrict: true,
    late: 'late',
  });
});

test('declared functions stand in brackets before everything else, those inside them as they were', () => {
  const eager = withEagerFunctions(
    'var a=(function(){"use strict";var b=c();function c(){function d(){}return d}return b})();',
  );
  expect(eager).toBe(
    'var a=(function(){"use strict";var c=(function (){function d(){}return d});var b=c();return b})();',
  );
});

test('arrow functions become functions in brackets, but for those that use what is around them', () => {
  const eager = withEagerFunctions(
    'var a=(function(){var b=c=>c+1,d=(e,f)=>{g(e,f)},h=async()=>({}),i=()=>this;return b})();',
  );
  expect(eager).toBe(
    'var a=(function(){var b=(function(c){return(c+1)}),d=(function(e,f){g(e,f)}),h=(async function(){return(({}))}),i=()=>this;return b})();',
  );
});

test.each([
  ['a function that assigns to itself', 'function f(){return f=function(){return 7},f()}return f()'],
  ['a function that others replace', 'function f(n){return n===0?"old":f(n-1)}var g=f;f=()=>"new";return g(1)'],
  ['arguments of the function around', 'var f=()=>arguments.length;return f(1,2)'],
  ['new.target of the function around', 'var f=()=>new.target;return f(1)===undefined'],
  ['an answer on the next line', 'var f=(a)=>\n/* b\n */ a+1;return f(1)'],
  ['an answer in brackets', 'var f=a=>(a,{a}),g=()=>({}).b;return [f(2),g()]'],
])('%s', (_, body) => {
  const script = `var result=(function(){${body}})();`;
  expect(evaluated(withEagerFunctions(script))).toEqual(evaluated(script));
});

test('what is not one function call is refused, so that the build says so', () => {
  for (const code of ['', 'let a = 1;', '(()=>{class A{m(){}}})();', 'var a=function(){};']) {
    expect(() => withEagerFunctions(code)).toThrow('one function call');
  }
  expect(withEagerFunctions('var a=(function(){})();')).toBe('var a=(function(){})();');
});
