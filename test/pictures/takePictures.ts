import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startFeedServer } from '../support/feedServer.ts';
import { launchChromium } from '../support/chromium.ts';
import { camera } from './camera.ts';
import { pictureLibrary } from './libraryPictures.ts';
import { pictureCopy, picturePopups } from './pagePictures.ts';

/**
 * `npm run pictures`: the pictures of docs/images, from the built extension in Chromium. With `--all` to a folder of
 * their own, narrow and zoomed windows too: for the eye. `--lang de` shows the other language.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en-US' },
    to: { type: 'string' },
  },
});
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const isUsual = !values.all && values.lang === 'en-US';
const folder = values.to ?? `${ROOT}${isUsual ? 'docs/images' : '.output/pictures'}`;
const take = await camera(folder, values.all);
const wanted = (name: string) => positionals.length === 0 || positionals.includes(name);

const server = await startFeedServer();
try {
  for (const [name, pictures] of [
    ['popups', picturePopups],
    ['copy', pictureCopy],
    ['library', pictureLibrary],
  ] as const) {
    if (!wanted(name)) continue;
    const chromium = await launchChromium({ port: server.port, lang: values.lang });
    try {
      await chromium.setRemember('on');
      await pictures(chromium, take, server);
    } finally {
      await chromium.close();
    }
  }
} finally {
  await server.close();
}
console.log(`Pictures: ${folder}`);
