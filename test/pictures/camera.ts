import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** A window to look through, and what is added to the name of its pictures. */
interface Look {
  name: string;
  width: number;
  height: number;
  themes: readonly ('light' | 'dark')[];
}

/** What is kept in docs/images. */
const USUAL: Look = { name: '', width: 1280, height: 900, themes: ['light', 'dark'] };

/** For the eye only: a narrow window, and one zoomed to 200 %, which holds half as much. */
const OTHERS: Look[] = [
  { name: '-narrow', width: 380, height: 800, themes: ['light'] },
  { name: '-zoomed', width: 640, height: 450, themes: ['light'] },
];

interface How {
  /** Leaves the window alone. */
  asItStands?: boolean;
  /** The whole page, or what of it is in the window. */
  fullPage?: boolean;
}

/** Puts pictures of a page into the folder, light and dark. */
export type TakePicture = (page: Page, name: string, how?: How) => Promise<void>;

/** @param all with the pictures for the eye only. */
export async function camera(folder: string, all: boolean): Promise<TakePicture> {
  await mkdir(folder, { recursive: true });
  return async (page, name, { asItStands = false, fullPage = true } = {}) => {
    await page.bringToFront();
    for (const look of all && !asItStands ? [...OTHERS, USUAL] : [USUAL]) {
      if (!asItStands) await page.setViewportSize({ width: look.width, height: look.height });
      for (const colorScheme of look.themes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.mouse.move(0, 0);
        // Lists draw what has come into sight.
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(folder, `${name}${look.name}-${colorScheme}.png`), fullPage });
      }
    }
  };
}
