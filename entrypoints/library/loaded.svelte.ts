import { watchLibrary } from './askLibrarian.ts';
import { problemOf } from './problemOf.ts';

/** What a part of the page shows: nothing until it was read, `problem` in words where it could not be. */
interface Loaded<T> {
  readonly value: T | undefined;
  readonly problem: string;
  again: () => Promise<void>;
}

/**
 * Reads what a part shows: when it opens, when what `read` asks by (the reactive values that it takes before its first
 * await) changes, and with every change that `watch` tells of. To be called while a component is set up.
 */
export function loaded<T>(read: () => Promise<T>, watch = watchLibrary): Loaded<T> {
  let value = $state.raw<T>();
  let problem = $state('');
  let asked = 0;

  async function load(): Promise<void> {
    const question = ++asked;
    try {
      const answer = await read();
      // A later question may have been answered before.
      if (question !== asked) return;
      value = answer;
      problem = '';
    } catch (error) {
      if (question === asked) problem = problemOf(error);
    }
  }

  $effect(() => {
    void load();
    return watch(() => void load());
  });
  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    again: load,
  };
}
