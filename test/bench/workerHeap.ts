import type { Chromium } from '../support/chromium.ts';

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/** Bytes that the extension's worker uses: its heap, the browser's objects behind it, and array buffers. */
export async function workerHeap({ browserSession, extensionId }: Chromium): Promise<number> {
  const { targetInfos } = await browserSession.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
  if (!target) return NaN;
  const { sessionId } = await browserSession.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const answer = new Promise<HeapUsage>((resolve) => {
    const listen = ({ message, sessionId: from }: { message: string; sessionId: string }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: HeapUsage };
      if (from !== sessionId || id !== 1) return;
      browserSession.off('Target.receivedMessageFromTarget', listen);
      if (result) resolve(result);
      else resolve({ usedSize: NaN });
    };
    browserSession.on('Target.receivedMessageFromTarget', listen);
  });
  await browserSession.send('Target.sendMessageToTarget', {
    sessionId,
    message: JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' }),
  });
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await answer;
  await browserSession.send('Target.detachFromTarget', { sessionId });
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
