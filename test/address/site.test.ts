import { describe, expect, test } from 'vitest';
import { siteOf } from '../../lib/address/site.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.harbourcourier.example/coast', 'harbourcourier.example'],
    ['https://a.b.c.harbourcourier.example/', 'harbourcourier.example'],
    ['https://news.courier.co.uk/', 'courier.co.uk'],
    ['https://courier.com.au:8443/', 'courier.com.au'],
    ['https://anna.blogspot.com/', 'anna.blogspot.com'],
    ['https://bert.blogspot.com/', 'bert.blogspot.com'],
    ['https://anna.github.io/blog', 'anna.github.io'],
    ['https://www.müller.example/', 'xn--mller-kva.example'],
    ['http://192.0.2.7/', '192.0.2.7'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
    ['http://intranet/', 'intranet'],
    ['https://www.harbourcourier.example./', 'harbourcourier.example'],
    ['no address', ''],
    ['', ''],
  ])('%s belongs to %j', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
