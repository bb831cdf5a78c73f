/** The file ends in the middle, or is damaged; what stood before was given. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** Compressed bytes given to the browser at once: a thousandfold of it is the most that comes back at once. */
const PIECE = 16_384;

/**
 * The bytes of a file, unpacked where it is gzip (by its first two bytes, whatever its name).
 * @throws DamagedFile after the last good bytes.
 */
export async function* plainBytes(file: Blob): AsyncGenerator<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0x1f && second === 0x8b) yield* unpacked(file);
  else yield* pieces(file);
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let from = 0; from < value.length; from += PIECE) yield value.subarray(from, from + PIECE);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Written by hand instead of `pipeThrough`: a stream that fails throws away what it has ready, which are good lines.
 * So everything is taken out before more goes in.
 */
async function* unpacked(file: Blob): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const ready: Uint8Array[] = [];
  let damage: unknown;
  const reading = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      ready.push(value);
    }
  })().catch((error: unknown) => {
    damage = error;
  });
  try {
    for await (const piece of pieces(file)) {
      await writer.write(piece).catch((error: unknown) => {
        damage ??= error;
      });
      yield* ready.splice(0);
      if (damage !== undefined) break;
    }
    if (damage === undefined) {
      await writer.close().catch((error: unknown) => {
        damage = error;
      });
    }
    await reading;
    yield* ready.splice(0);
    if (damage !== undefined) throw new DamagedFile(damage instanceof Error ? damage.message : 'damaged');
  } finally {
    void writer.abort().catch(() => undefined);
    void reader.cancel().catch(() => undefined);
  }
}
