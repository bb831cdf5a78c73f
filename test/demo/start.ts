import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNewsstand } from '../newsstand/server.ts';
import { launchChromium } from '../support/chromium.ts';
import { tourStand } from './tourStand.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Whether a window can be opened on this machine. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The extension did not build; the reason is above.');
}

/** `npm start`: the extension and the newsstand, in a window where there is one to be had, else as a table and pictures. */
async function start(): Promise<boolean> {
  build();
  const newsstand = await startNewsstand();
  const headless = !hasDisplay();
  const chromium = await launchChromium({ headless, port: newsstand.port });
  try {
    await chromium.setRemember('on');
    if (headless) return await tourStand(chromium, join(ROOT, '.output', 'newsstand'));
    const page = await chromium.context.newPage();
    await page.goto('http://stand.example/');
    await chromium.desk.close();
    console.log('\nThe newsstand is open. Click from top to bottom; close the window to end.');
    await chromium.context.waitForEvent('close', { timeout: 0 });
    return true;
  } finally {
    await chromium.close();
    await newsstand.close();
  }
}

process.exitCode = (await start()) ? 0 : 1;
