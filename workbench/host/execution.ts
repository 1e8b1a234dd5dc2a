// One run of the script: who runs it, with what authority, until when; every call of a service passes through here.
import { type AuthMode, OUT_OF_SCOPE, refusal, requireAllowed } from './authorisation';
import type { Book } from './book';
import type { Realm } from './realm';
import { isServiceCall } from './serviceCalls';
import { ExecutionEnded, ServiceError } from './serviceError';

export interface ExecutionOptions {
  readonly mode: AuthMode;
  readonly user: string;
  /** 6 minutes for menus and dialogs, 30 seconds for simple triggers: https://developers.google.com/apps-script/guides/services/quotas */
  readonly limitMs: number;
}

const SERVICE_NAMES: Readonly<Record<string, string>> = {
  Properties: 'PropertiesService',
  Cache: 'CacheService',
};

export class Execution {
  private readonly startedAt: number;
  private end: ExecutionEnded | null = null;

  constructor(
    readonly book: Book,
    readonly realm: Realm,
    readonly options: ExecutionOptions,
  ) {
    this.startedAt = book.clock.now();
  }

  get user(): string {
    return this.options.user;
  }

  /** The reason the execution was ended, if it was. */
  get ended(): ExecutionEnded | null {
    return this.end;
  }

  call(className: string, name: string, run: () => unknown): unknown {
    const method = `${className}.${name}`;
    this.requireRunning();
    requireAllowed(this.options.mode, className, name);
    const scopes = OUT_OF_SCOPE[method];
    if (scopes) throw refusal(method, ...scopes);
    const counted = isServiceCall(method);
    const count = counted ? this.book.calls.add(method) : null;
    if (counted) this.book.clock.advance(this.book.latencyMs);
    this.requireTime();
    const fault = this.book.faults.take(method, count);
    if (fault === 'hang') this.book.clock.advance(this.options.limitMs + 1);
    this.requireTime();
    // The way a lock fails is to be refused.
    if (fault === 'throw' && method === 'Lock.tryLock') return false;
    if (fault === 'throw') throw failed(className);
    const result = run();
    if (fault === 'replyLost') throw failed(className);
    this.requireTime();
    return result;
  }

  finish(): void {
    if (this.book.lock === this) this.book.lock = null;
    this.end ??= new ExecutionEnded('The execution has finished');
  }

  private requireRunning(): void {
    if (this.end) throw this.end;
  }

  private requireTime(): void {
    if (this.book.clock.now() - this.startedAt <= this.options.limitMs) return;
    this.end = new ExecutionEnded('Exceeded maximum execution time');
    throw this.end;
  }
}

function failed(className: string): ServiceError {
  const service = SERVICE_NAMES[className];
  return new ServiceError(
    service
      ? `We're sorry, a server error occurred. Please wait a bit and try again. (${service})`
      : 'Service Spreadsheets failed while accessing document',
  );
}
