// What a script asks people through alert and prompt, and what they reply.
import type { Screen } from '../../host/book';

export type Question = Parameters<Screen['ask']>[0];
export type Reply = ReturnType<Screen['ask']>;

/** What a dialog may say beyond its record: pixels, and for a toast the seconds it stays. */
export interface ShowExtra {
  height?: number;
  seconds?: number;
}
