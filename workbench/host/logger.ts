// Logger and console: lines kept with the book. https://developers.google.com/apps-script/reference/base/logger
import type { Execution } from './execution';
import { ServiceObject } from './serviceObject';

export class Logger extends ServiceObject {
  readonly className = 'Logger';

  log(...args: unknown[]): this {
    keep(this.host, args);
    return this;
  }

  getLog(): string {
    return this.host.book.log.join('\n');
  }

  clear(): void {
    this.host.book.log.length = 0;
  }
}

export class Console extends ServiceObject {
  readonly className = 'console';
}

for (const level of ['log', 'info', 'warn', 'error']) {
  Object.defineProperty(Console.prototype, level, {
    value(this: Console, ...args: unknown[]) {
      keep(this.host, args);
    },
  });
}

function keep(host: Execution, args: readonly unknown[]): void {
  host.book.log.push(args.map(text).join(' '));
}

function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.prototype.toString.call(value) === '[object Error]' ? String(value) : JSON.stringify(value);
}
