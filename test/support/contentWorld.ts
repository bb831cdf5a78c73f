import type { Page } from '@playwright/test';

interface ContextCreated {
  context: { id: number; origin: string; auxData?: { type?: string } };
}

/** Runs an expression in the extension's own world inside a page, where only its content scripts can speak. */
export async function inContentWorld(page: Page, extensionId: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }: ContextCreated) => {
    if (context.auxData?.type === 'isolated' && context.origin === `chrome-extension://${extensionId}`)
      contextId = context.id;
  });
  await session.send('Runtime.enable');
  if (contextId === undefined) throw new Error(`The extension has no script in ${page.url()}`);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
