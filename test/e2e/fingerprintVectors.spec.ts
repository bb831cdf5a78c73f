import { fileURLToPath } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { build } from 'vite';
import vectors from '../fingerprint/vectors/vectors.json' with { type: 'json' };
import { startNewsstand } from '../newsstand/server.ts';
import { findBrowser } from '../setup/findBrowser.mjs';
import { Firefox } from '../support/firefox/firefox.ts';

/** The tokeniser and everything behind it, minified as in the extension, as an expression that gives its exports. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('../fingerprint/vectors/fingerprintOf.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'vectors' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the fingerprint was not bundled');
  return `(() => { ${output.output[0].code}; return vectors; })()`;
}

const texts = vectors.map(({ text }) => text);
const expected = vectors.map(({ words, shingles, hashes }) => ({ words, shingles, hashes }));

test('fingerprints have the same bits in Chromium', async () => {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const found = await page.evaluate(`${JSON.stringify(texts)}.map(${await bundled()}.fingerprintOf)`);
    expect(found).toEqual(expected);
  } finally {
    await browser.close();
  }
});

test('fingerprints have the same bits in Firefox', async () => {
  const newsstand = await startNewsstand();
  const firefox = await Firefox.launch(newsstand.port);
  try {
    await firefox.gotoOwn('welcome.html');
    const script = `return ${JSON.stringify(texts)}.map(${await bundled()}.fingerprintOf)`;
    expect(await firefox.evaluateInBrowser(script)).toEqual(expected);
  } finally {
    await firefox.close();
    await newsstand.close();
  }
});
