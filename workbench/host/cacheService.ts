// CacheService on the simulated clock. https://developers.google.com/apps-script/reference/cache/cache (100 KB a value, 6 hours)
import type { Execution } from './execution';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import { utf8Length } from './utf8';

const MAX_VALUE = 100 * 1024;
const MAX_KEY = 250;
const MAX_SECONDS = 21_600;
const USUAL_SECONDS = 600;

export class CacheService extends ServiceObject {
  readonly className = 'CacheService';

  getDocumentCache(): Cache {
    return new Cache(this.host, 'document:');
  }

  getScriptCache(): Cache {
    return new Cache(this.host, 'script:');
  }

  getUserCache(): Cache {
    return new Cache(this.host, `user:${this.host.user}:`);
  }
}

export class Cache extends ServiceObject {
  readonly className = 'Cache';

  constructor(
    host: Execution,
    readonly prefix: string,
  ) {
    super(host);
  }

  get(key: string): string | null {
    const { cache, clock } = this.host.book;
    const found = cache.get(this.prefix + key);
    return found && found.until > clock.now() ? found.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: unknown, seconds: number = USUAL_SECONDS): void {
    const text = String(value);
    if (key.length > MAX_KEY) throw new ServiceError('Argument too large: key');
    if (utf8Length(text) > MAX_VALUE) throw new ServiceError('Argument too large: value');
    const { cache, clock } = this.host.book;
    cache.set(this.prefix + key, { value: text, until: clock.now() + Math.min(seconds, MAX_SECONDS) * 1000 });
  }

  putAll(values: Record<string, unknown>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.host.book.cache.delete(this.prefix + key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}
