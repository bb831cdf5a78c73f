import { describe, expect, test } from 'vitest';
import { isPrivateAddress } from '../../lib/address/isPrivateAddress.ts';

describe('isPrivateAddress', () => {
  test.each([
    'http://localhost/',
    'http://localhost:8080/news',
    'https://LOCALHOST./',
    'http://news.localhost/',
    'http://intranet/',
    'http://printer.local/',
    'https://wiki.corp/',
    'https://wiki.internal/',
    'https://box.lan/',
    'https://box.home.arpa/',
    'http://abcdef.onion/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://10.255.255.255/',
    'http://127.0.0.1/',
    'http://127.255.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://100.64.0.1/',
    'http://100.127.255.255/',
    'http://169.254.1.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[ff02::1]/',
    'file:///home/reader/article.html',
    'about:blank',
    'data:text/html,x',
    'no address',
    '',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  test.each([
    'https://www.harbourcourier.example/',
    'https://local.harbourcourier.example/',
    'https://notlocal.example/',
    'https://mylan.example/',
    'https://localhost.example/',
    'https://corp.harbourcourier.example./',
    'http://9.255.255.255/',
    'http://11.0.0.0/',
    'http://100.63.255.255/',
    'http://100.128.0.0/',
    'http://169.253.1.1/',
    'http://172.15.255.255/',
    'http://172.32.0.0/',
    'http://192.167.1.1/',
    'http://192.169.1.1/',
    'http://126.0.0.1/',
    'http://128.0.0.1/',
    'http://[2001:4860:4860::8888]/',
    'http://[3fff::1]/',
  ])('%s is public', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
