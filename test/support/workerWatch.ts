import type { CDPSession } from '@playwright/test';

/** What the background did while it was watched. */
export interface WorkerLog {
  /** Addresses it asked for. */
  requests: string[];
  /** Errors it threw or wrote to its console. */
  errors: string[];
}

interface ChildMessage {
  method?: string;
  params?: {
    request?: { url: string };
    exceptionDetails?: { text: string; exception?: { description?: string } };
    type?: string;
    args?: { value?: unknown; description?: string }[];
    entry?: { level: string; text: string };
  };
}

/** What the browser itself reports of a worker that a test killed while it started. */
const KILLED_EARLY = 'Failed to load the script unexpectedly';

function note(log: WorkerLog, { method, params = {} }: ChildMessage): void {
  if (method === 'Network.requestWillBeSent' && params.request) log.requests.push(params.request.url);
  if (method === 'Runtime.exceptionThrown') {
    const { text = '', exception } = params.exceptionDetails ?? {};
    log.errors.push(exception?.description ?? text);
  }
  if (method === 'Runtime.consoleAPICalled' && (params.type === 'error' || params.type === 'warning')) {
    log.errors.push((params.args ?? []).map(({ value, description }) => description ?? String(value)).join(' '));
  }
  if (method === 'Log.entryAdded' && params.entry?.level === 'error' && params.entry.text !== KILLED_EARLY) {
    log.errors.push(params.entry.text);
  }
}

/**
 * Watches every life of the extension's worker over the browser's own protocol: its network requests and its errors.
 * Playwright shows neither for a service worker that dies and comes back.
 */
export async function watchWorker(session: CDPSession, extensionId: string): Promise<WorkerLog> {
  const log: WorkerLog = { requests: [], errors: [] };
  const origin = `chrome-extension://${extensionId}/`;
  const attached = new Set<string>();
  const attach = async ({ targetId, type, url }: { targetId: string; type: string; url: string }) => {
    if (type !== 'service_worker' || !url.startsWith(origin) || attached.has(targetId)) return;
    attached.add(targetId);
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    for (const [index, method] of ['Network.enable', 'Runtime.enable', 'Log.enable'].entries()) {
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: index + 1, method }),
      });
    }
  };
  session.on('Target.receivedMessageFromTarget', ({ message }) => note(log, JSON.parse(message) as ChildMessage));
  // A worker may be gone again before it can be attached to; that is no failure of anything.
  session.on('Target.targetCreated', ({ targetInfo }) => void attach(targetInfo).catch(() => undefined));
  session.on('Target.targetInfoChanged', ({ targetInfo }) => void attach(targetInfo).catch(() => undefined));
  await session.send('Target.setDiscoverTargets', { discover: true });
  const { targetInfos } = await session.send('Target.getTargets');
  for (const info of targetInfos) await attach(info);
  return log;
}
