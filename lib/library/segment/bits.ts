/** Bits that one 32-bit word holds whatever the bit it begins at within its first byte. */
const AT_ONCE = 25;

const mask = (width: number) => (1 << width) - 1;

/** Zero bits below the lowest one bit; 32 where there is none. */
const trailingZeros = (value: number) => (value === 0 ? 32 : 31 - Math.clz32(value & -value));

/** Numbers written one after the other without a gap, the lowest bit of each byte first. */
export class BitWriter {
  private view = new DataView(new ArrayBuffer(256));
  private at = 0;

  /** The low `width` bits of an unsigned number, 0 to 32. */
  write(value: number, width: number): void {
    if (width > AT_ONCE) {
      this.write(value, 16);
      this.write(value >>> 16, width - 16);
      return;
    }
    const byte = this.at >>> 3;
    if (byte + 4 > this.view.byteLength) this.grow();
    const begun = this.view.getUint8(byte);
    this.view.setUint32(byte, begun | ((value & mask(width)) << (this.at & 7)), true);
    this.at += width;
  }

  /** Golomb–Rice: the value divided by 2^k in unary, the rest in k bits (Rice & Plaunt 1971). Shortest for k near log2 of the mean. */
  writeRice(value: number, k: number): void {
    let quotient = Math.floor(value / 2 ** k);
    for (; quotient >= AT_ONCE; quotient -= AT_ONCE) this.write(mask(AT_ONCE), AT_ONCE);
    this.write(mask(quotient), quotient + 1);
    this.write(value, k);
  }

  /** Elias gamma: 1 takes one bit, n takes 2·log2(n) + 1. For numbers from 1 on. */
  writeGamma(value: number): void {
    const length = 31 - Math.clz32(value);
    this.write(0, length);
    this.write(1, 1);
    this.write(value, length);
  }

  finish(): Uint8Array {
    return new Uint8Array(this.view.buffer.slice(0, (this.at + 7) >>> 3));
  }

  private grow(): void {
    const larger = new Uint8Array(this.view.byteLength * 2);
    larger.set(new Uint8Array(this.view.buffer));
    this.view = new DataView(larger.buffer);
  }
}

/** Reads what `BitWriter` wrote. Throws a `RangeError` beyond the end: damaged bytes never read as fewer numbers. */
export class BitReader {
  private readonly view: DataView;
  private readonly end: number;
  private at = 0;

  constructor(bytes: Uint8Array) {
    // With a word of zeros behind the end, which is then never looked for.
    const padded = new Uint8Array(bytes.length + 8);
    padded.set(bytes);
    this.view = new DataView(padded.buffer);
    this.end = bytes.length * 8;
  }

  read(width: number): number {
    if (width > AT_ONCE) return this.read(16) + this.read(width - 16) * 2 ** 16;
    if (this.at + width > this.end) throw tooEarly();
    const value = this.word() & mask(width);
    this.at += width;
    return value;
  }

  /**
   * Nearly all numbers of a row are short and lie in one word: these are read in one go. A look-up decodes some 25,000 of
   * them in code that was never run before (docs/benchmarks.md).
   */
  readRice(k: number): number {
    const word = this.word();
    const unary = trailingZeros(~word);
    const width = unary + 1 + k;
    if (width <= AT_ONCE && this.at + width <= this.end) {
      this.at += width;
      return (unary << k) | ((word >>> (unary + 1)) & mask(k));
    }
    const quotient = this.skip((word) => trailingZeros(~word));
    return quotient * 2 ** k + this.read(k);
  }

  readGamma(): number {
    if (this.word() & 1 && this.at < this.end) {
      this.at++;
      return 1;
    }
    const length = this.skip(trailingZeros);
    return ((1 << length) | this.read(length)) >>> 0;
  }

  /** Goes past bits that nobody asks for. Throws as `read` does. */
  pass(bits: number): void {
    this.at += bits;
    if (this.at > this.end) throw tooEarly();
  }

  /** Goes past equal bits and the other one that ends them; returns how many there were. */
  private skip(equal: (word: number) => number): number {
    for (let skipped = 0; ;) {
      const count = equal(this.word());
      const taken = Math.min(count, AT_ONCE);
      skipped += taken;
      this.at += count < AT_ONCE ? taken + 1 : taken;
      if (this.at > this.end) throw tooEarly();
      if (count < AT_ONCE) return skipped;
    }
  }

  /** The next bits, at least 25 of them. */
  private word(): number {
    return this.view.getUint32(this.at >>> 3, true) >>> (this.at & 7);
  }
}

const tooEarly = () => new RangeError('the bits end too early');

/** Bits that a number from 0 to `most` takes. */
export function bitsFor(most: number): number {
  return most < 1 ? 0 : 32 - Math.clz32(most);
}

/** The Rice parameter for numbers of this mean. */
export function riceFor(mean: number): number {
  return mean < 2 ? 0 : Math.min(31, Math.floor(Math.log2(mean)));
}
