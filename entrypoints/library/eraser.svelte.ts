import { i18n } from '#i18n';
import { formatCount } from '../../lib/ui/format/formatCount.ts';
import { librarian } from './askLibrarian.ts';
import { problemOf } from './problemOf.ts';

/** Erases, and for ten seconds puts back: one for the whole page, as the toast outlives the part that erased. */
class Eraser {
  /** How many were erased just now, while they can be put back. */
  count = $state(0);
  /** What came of it, in words. */
  said = $state('');

  async erase(ids: readonly number[]): Promise<void> {
    this.count = 0;
    await this.#attempt(async () => {
      this.count = await librarian.ask('erase', ids);
      return '';
    });
  }

  async undo(): Promise<void> {
    this.count = 0;
    await this.#attempt(async () => {
      const back = await librarian.ask('undo', undefined);
      return i18n.t('libUndone', back, [formatCount(back)]);
    });
  }

  forget(): void {
    this.count = 0;
    void librarian.ask('forgetErased', undefined);
  }

  async #attempt(work: () => Promise<string>): Promise<void> {
    try {
      this.said = await work();
    } catch (error) {
      this.said = problemOf(error);
    }
  }
}

export const eraser = new Eraser();
