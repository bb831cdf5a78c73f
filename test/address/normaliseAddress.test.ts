import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseAddress, sameAddress, webAddress } from '../../lib/address/normaliseAddress.ts';

const PAGE = 'https://www.post.example/a/b';

describe('normaliseAddress', () => {
  test.each([
    [PAGE, PAGE],
    [`${PAGE}/`, PAGE],
    [`${PAGE}#comments`, PAGE],
    [`${PAGE}?`, PAGE],
    [`${PAGE}?#`, PAGE],
    ['https://www.post.example:443/a//b', PAGE],
    ['https://reader:secret@www.post.example/a/b', PAGE],
    ['HTTPS://WWW.Post.Example/a/b', PAGE],
    ['https://www.post.example', 'https://www.post.example/'],
    ['https://www.post.example//', 'https://www.post.example/'],
    ['http://www.post.example:80/a', 'http://www.post.example/a'],
    ['http://www.post.example:8080/a', 'http://www.post.example:8080/a'],
    [`${PAGE}?b=2&a=1`, `${PAGE}?a=1&b=2`],
    [`${PAGE}?id=7&utm_source=x&utm_medium=y&fbclid=z`, `${PAGE}?id=7`],
    [`${PAGE}?gclid=1&mc_cid=2&at_medium=3&ocid=4&smid=5`, PAGE],
    [`${PAGE}?UTM_Source=x`, PAGE],
    [`${PAGE}?utm_source=x&utm_source=y&q=1`, `${PAGE}?q=1`],
  ])('%s becomes %s', (address, normal) => {
    expect(normaliseAddress(address)).toBe(normal);
  });

  test.each(['id=1', 'p=12', 'page=2', 'article=utm_source', 'story=gclid', 'at_id=3', 'reference=x'])(
    'the parameter %s is part of the page and stays',
    (query) => {
      expect(normaliseAddress(`${PAGE}?${query}`)).toBe(`${PAGE}?${query}`);
    },
  );

  test.each([
    '',
    'no address',
    'about:blank',
    'data:text/html,x',
    'javascript:alert(1)',
    'file:///etc/x',
    'ftp://a.example/',
  ])('%j is no web address', (address) => {
    expect(normaliseAddress(address)).toBeUndefined();
  });

  test('the path’s case stays: servers tell it apart', () => {
    expect(normaliseAddress('https://post.example/A/b')).toBe('https://post.example/A/b');
  });

  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(
        fc.string({ unit: fc.constantFrom('a', '/', '.', '%', '2', 'F', ' ', 'é', ';', '\\'), maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', 'utm_x', '=', '&', '%', '+', ' ', 'é', '?', '/'), maxLength: 12 }),
      )
      .map(([path, query]) => `https://post.example/${path}?${query}`),
  );

  test('a normal form is its own normal form, and the same page', () => {
    fc.assert(
      fc.property(address, (any) => {
        const once = normaliseAddress(any);
        expect(once).toBeDefined();
        expect(normaliseAddress(once ?? '')).toBe(once);
        expect(sameAddress(any, once ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = normaliseAddress(text);
        return normal === undefined || /^https?:\/\//.test(normal);
      }),
    );
  });
});

describe('sameAddress', () => {
  test.each([
    [PAGE, PAGE, true],
    [PAGE, 'http://post.example/a/b/?utm_source=x#y', true],
    [PAGE, 'https://www.post.example/a/c', false],
    [PAGE, 'https://www.post.example/a/b?id=2', false],
    [PAGE, 'https://m.post.example/a/b', true],
    [PAGE, 'https://www.post.example.evil.example/a/b', false],
    ['https://www.post.example/', 'https://post.example', true],
    ['', '', false],
    ['no address', 'no address', false],
  ])('%s and %s: %s', (one, another, same) => {
    expect(sameAddress(one, another)).toBe(same);
    expect(sameAddress(another, one)).toBe(same);
  });
});

describe('webAddress', () => {
  test('relative addresses stand against their base, other schemes are refused', () => {
    expect(webAddress('../c', PAGE)?.href).toBe('https://www.post.example/c');
    expect(webAddress('//cdn.example/x', PAGE)?.href).toBe('https://cdn.example/x');
    expect(webAddress('javascript:alert(1)', PAGE)).toBeUndefined();
    expect(webAddress('http://[', PAGE)).toBeUndefined();
  });
});
