import type { CDPSession } from '@playwright/test';

/** One evaluation of one of the extension's scripts in a page: milliseconds of processor time of its thread. */
export interface Evaluation {
  script: string;
  ms: number;
}

interface TraceEvent {
  name: string;
  dur?: number;
  /** Microseconds for which the thread really ran; other programs on the machine are not in it. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Watches, by the browser's own trace, which of the extension's scripts run in pages while `work` is done. */
export async function traceScripts(
  session: CDPSession,
  extensionId: string,
  work: () => Promise<void>,
): Promise<Evaluation[]> {
  const origin = `chrome-extension://${extensionId}/`;
  const found: Evaluation[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const { name, dur = 0, tdur, args } of value as TraceEvent[]) {
      const url = args?.data?.url;
      if (name !== 'EvaluateScript' || !url?.startsWith(origin)) continue;
      found.push({ script: url.slice(origin.length), ms: (tdur ?? dur) / 1000 });
    }
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: ['devtools.timeline'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return found;
}
