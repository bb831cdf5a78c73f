import type { Guess, Reading } from '../model/reading.ts';

/** What a content script may say. It never gets an answer: a page cannot learn what the library holds. */
export interface PageProtocol {
  /** The gate looked at the document in front of it: at load, on return from the back/forward cache, after a soft navigation. */
  pageSeen(message: { url: string; guess: Guess }): void;
  /** The reader read that document. */
  pageRead(message: { url: string; reading: Reading }): void;
  /** The reader threw: `detail` is the error's message. */
  pageFailed(message: { url: string; detail: string }): void;
}

/** What the extension's own pages may ask. */
export interface OwnProtocol {
  /** Look at the tab again; `anyway` skips the gate. */
  checkAgain(message: { tabId: number; anyway: boolean }): void;
}

export type Protocol = PageProtocol & OwnProtocol;
