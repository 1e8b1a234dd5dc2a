// The frame of every custom function: whatever goes wrong inside reaches the cell as one Thai sentence.
import { ProblemError } from '../../domain/problem';
import { deferred } from './deferred';
import { isBlank } from './grid';

/**
 * Runs `body`. A problem becomes "NAME: sentence"; a call without any argument becomes the usage of NAME with an
 * example; anything unforeseen becomes a sentence too, never an English message.
 */
export function cellFunction<T>(name: string, args: readonly unknown[], body: () => T): T {
  if (args.every(isBlank)) throw new Error(deferred().usage(name));
  try {
    return body();
  } catch (error) {
    const text =
      error instanceof ProblemError ? deferred().thrown(name, error.problem) : deferred().unexpected(name);
    throw new Error(text);
  }
}
