import { cpus, loadavg, totalmem } from 'node:os';

/** Where the figures come from: without it they say little. */
export function describeMachine(chromiumVersion: string) {
  return {
    processors: cpus().length,
    model: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGB: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    chromium: chromiumVersion,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
  };
}
