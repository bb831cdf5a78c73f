import type { BrowserContext } from '@playwright/test';

/**
 * Collects, from every page of the context, uncaught exceptions and the extension's errors and warnings in the
 * console. The pages of the newsstand throw nothing themselves, so an uncaught exception there is ours too.
 */
export function watchErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('weberror', (error) =>
    errors.push(`${error.page()?.url() ?? ''}: ${error.error().stack ?? error.error().message}`),
  );
  context.on('console', (message) => {
    const ours = message.location().url.startsWith('chrome-extension://');
    if (ours && (message.type() === 'error' || message.type() === 'warning')) {
      errors.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
    }
  });
  return errors;
}
