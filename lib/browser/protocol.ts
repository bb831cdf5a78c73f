import type { HighlightsAnswer } from '../model/highlights.ts';
import type { ReaderWord } from '../model/readerWord.ts';
import type { Guess, Reading } from '../model/reading.ts';

/** What a content script may say. It never gets an answer: a page cannot learn what the library holds. */
export interface PageProtocol {
  /** The gate looked at the document in front of it: at load, on return from the back/forward cache, after a soft navigation. */
  pageSeen(message: { url: string; guess: Guess }): void;
  /** The reader read that document. */
  pageRead(message: { url: string; reading: Reading }): void;
  /** The reader of that document wants the comparison: a click in our own legend there. */
  compareAsked(message: { url: string }): void;
  /** The reader threw: `detail` is the error's message. */
  pageFailed(message: { url: string; detail: string }): void;
}

/** What the extension's own pages may ask. */
export interface OwnProtocol {
  /** Look at the tab again; `anyway` skips the gate. */
  checkAgain(message: { tabId: number; anyway: boolean }): void;
  /** Paint the passages that a tab's article shares with the one its verdict names. */
  showOnPage(message: { tabId: number }): HighlightsAnswer | 'no-text';
  /** What a tab's verdict rests on, as JSON to be copied. */
  reportTab(message: { tabId: number }): string;
  /** The sentence to search the web for; nothing where the text is not kept. */
  distinctiveSentence(message: { tabId: number }): string | undefined;
  /** Fetch the feeds that are due: some were followed, switched on or asked for. Answers when they have been. */
  fetchFeeds(message: Record<string, never>): void;
  /**
   * Keeps the reader's word about an article of the library, or withdraws it, and judges again what it bears on. False:
   * the article is not there any more.
   */
  takeWord(message: { id: number; word: ReaderWord['kind'] | 'withdrawn' }): boolean;
}

export type Protocol = PageProtocol & OwnProtocol;
