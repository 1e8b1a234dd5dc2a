// LockService: one lock for the document, held by an execution until released or over.
// https://developers.google.com/apps-script/reference/lock/lock
import type { Execution } from './execution';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';

export class LockService extends ServiceObject {
  readonly className = 'LockService';

  getDocumentLock(): Lock {
    return new Lock(this.host);
  }

  getScriptLock(): Lock {
    return new Lock(this.host);
  }

  getUserLock(): Lock {
    return new Lock(this.host);
  }
}

export class Lock extends ServiceObject {
  readonly className = 'Lock';

  /** False when another execution holds the lock all the while; the wait passes on the simulated clock. */
  tryLock(timeoutMs: number): boolean {
    return acquire(this.host, timeoutMs);
  }

  waitLock(timeoutMs: number): void {
    if (acquire(this.host, timeoutMs)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.host.book.lock === this.host;
  }

  releaseLock(): void {
    if (this.hasLock()) this.host.book.lock = null;
  }
}

function acquire(host: Execution, timeoutMs: number): boolean {
  if (typeof timeoutMs !== 'number')
    throw new ServiceError("The parameters don't match the method signature for Lock.tryLock.");
  const { book } = host;
  if (book.lock === null || book.lock === host) {
    book.lock = host;
    return true;
  }
  book.clock.advance(timeoutMs);
  return false;
}
