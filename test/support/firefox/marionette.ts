import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A failed command's answer. */
interface MarionetteError {
  error: string;
  message: string;
}

/** Connects as soon as the browser listens; it needs a second or two after its start. */
async function connectTo(port: number, patience: number): Promise<Socket> {
  const end = Date.now() + patience;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      socket.destroy();
      if (Date.now() > end) throw error;
      await delay(100);
    }
  }
}

/**
 * Firefox's own remote protocol: JSON over TCP, each message preceded by its length in bytes and a colon. With it
 * neither geckodriver nor a patched browser is needed.
 */
export class Marionette {
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (part) => this.#receive(part));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#failAll(error));
  }

  static async connect(port: number, patience = 30_000): Promise<Marionette> {
    return new Marionette(await connectTo(port, patience));
  }

  /** Sends one command and resolves with its result; values are not unwrapped. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  close(): void {
    this.socket.destroy();
  }

  #receive(part: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, part]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, end).toString()) as unknown;
      this.#buffer = this.#buffer.subarray(end);
      // The first message is the browser's greeting: an object.
      if (Array.isArray(message)) this.#answer(message as [1, number, MarionetteError | null, unknown]);
    }
  }

  #answer([, id, error, result]: [1, number, MarionetteError | null, unknown]): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #failAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
