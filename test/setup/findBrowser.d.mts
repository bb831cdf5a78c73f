/** The browser's program: the one the environment names, else the first in the path, else a macOS application. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
