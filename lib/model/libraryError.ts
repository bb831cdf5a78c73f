import type { FailureCode } from './verdict.ts';

/** The library could not be used; `code` tells the reader why. The browser's own error is the `cause`. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(
    readonly code: Extract<FailureCode, 'timeout' | 'quota' | 'newer-library' | 'internal'>,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
