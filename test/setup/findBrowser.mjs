import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** What each browser is called by systems and their packages, and the variable that names another program. */
export const BROWSERS = {
  chromium: {
    variable: 'FIRSTPRINT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    apps: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    packages: { 'apt-get': 'chromium', dnf: 'chromium', pacman: 'chromium', brew: 'chromium' },
    page: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    variable: 'FIRSTPRINT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    apps: ['Firefox', 'Firefox ESR'],
    packages: { 'apt-get': 'firefox-esr', dnf: 'firefox', pacman: 'firefox', brew: 'firefox' },
    page: 'https://www.mozilla.org/firefox/',
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where a command lies in the path, if it does. */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/** The browser's program: the one the environment names, else the first in the path, else a macOS application. */
export function findBrowser(name) {
  const { variable, commands, apps } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  const found = commands.map(onPath).find(Boolean);
  if (found || process.platform !== 'darwin') return found;
  return apps
    .map((app) => `/Applications/${app}.app/Contents/MacOS/${name === 'firefox' ? 'firefox' : app}`)
    .find(isExecutable);
}
