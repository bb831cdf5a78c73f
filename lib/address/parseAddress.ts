/** A parsed address, or `undefined`. (`URL.parse` came with Chrome 126; we support 123.) */
export function parseAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
