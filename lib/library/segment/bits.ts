/** Numbers written one after the other without a gap, the lowest bit of each byte first. */
export class BitWriter {
  private bytes = new Uint8Array(256);
  private at = 0;

  /** The low `width` bits of an unsigned number, 0 to 32. */
  write(value: number, width: number): void {
    if (this.at + width > this.bytes.length * 8) this.grow();
    let left = value;
    for (let missing = width; missing > 0;) {
      const offset = this.at & 7;
      const taken = Math.min(8 - offset, missing);
      const index = this.at >>> 3;
      this.bytes[index] = (this.bytes[index] ?? 0) | ((left & ((1 << taken) - 1)) << offset);
      left >>>= taken;
      this.at += taken;
      missing -= taken;
    }
  }

  /** Golomb–Rice: the value divided by 2^k in unary, the rest in k bits (Rice & Plaunt 1971). Shortest for k near log2 of the mean. */
  writeRice(value: number, k: number): void {
    const unit = 2 ** k;
    for (let quotient = Math.floor(value / unit); quotient > 0; quotient--) this.write(1, 1);
    this.write(0, 1);
    this.write(value % unit, k);
  }

  /** Elias gamma: 1 takes one bit, n takes 2·log2(n) + 1. For numbers from 1 on. */
  writeGamma(value: number): void {
    const length = 31 - Math.clz32(value);
    this.write(0, length);
    this.write(1, 1);
    this.write(value, length);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, (this.at + 7) >>> 3);
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what `BitWriter` wrote. Throws a `RangeError` beyond the end: damaged bytes never read as fewer numbers. */
export class BitReader {
  private at: number;

  /** @param from byte at which to begin. */
  constructor(
    private readonly bytes: Uint8Array,
    from = 0,
  ) {
    this.at = from * 8;
  }

  read(width: number): number {
    if (this.at + width > this.bytes.length * 8) throw new RangeError('the bits end too early');
    let value = 0;
    for (let got = 0; got < width;) {
      const offset = this.at & 7;
      const taken = Math.min(8 - offset, width - got);
      const bits = ((this.bytes[this.at >>> 3] ?? 0) >>> offset) & ((1 << taken) - 1);
      value |= bits << got;
      got += taken;
      this.at += taken;
    }
    return value >>> 0;
  }

  readRice(k: number): number {
    let quotient = 0;
    while (this.read(1) === 1) quotient++;
    return quotient * 2 ** k + this.read(k);
  }

  readGamma(): number {
    let length = 0;
    while (this.read(1) === 0) length++;
    return ((1 << length) | this.read(length)) >>> 0;
  }
}

/** Bits that a number from 0 to `most` takes. */
export function bitsFor(most: number): number {
  return most < 1 ? 0 : 32 - Math.clz32(most);
}

/** The Rice parameter for numbers of this mean. */
export function riceFor(mean: number): number {
  return mean < 2 ? 0 : Math.min(31, Math.floor(Math.log2(mean)));
}
