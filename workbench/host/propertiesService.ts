// PropertiesService: three stores of texts. https://developers.google.com/apps-script/reference/properties/properties
// Limits: https://developers.google.com/apps-script/guides/services/quotas (9 KB a value, 500 KB a store)
import type { Execution } from './execution';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import { utf8Length } from './utf8';

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

export class PropertiesService extends ServiceObject {
  readonly className = 'PropertiesService';

  getDocumentProperties(): Properties {
    return new Properties(this.host, this.host.book.stores.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this.host, this.host.book.stores.script);
  }

  getUserProperties(): Properties {
    const { user } = this.host.book.stores;
    user[this.host.user] ??= {};
    return new Properties(this.host, user[this.host.user] as Record<string, string>);
  }
}

export class Properties extends ServiceObject {
  readonly className = 'Properties';

  constructor(
    host: Execution,
    readonly store: Record<string, string>,
  ) {
    super(host);
  }

  getProperty(key: string): string | null {
    return this.store[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  getKeys(): string[] {
    return Object.keys(this.store);
  }

  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }

  /** Values become text. Nothing is stored when one of them is too large. */
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    for (const [, text] of texts) {
      if (utf8Length(text) > MAX_VALUE) throw new ServiceError('Argument too large: value');
    }
    const next: Record<string, string> = {
      ...(deleteAllOthers ? {} : this.store),
      ...Object.fromEntries(texts),
    };
    const size = Object.entries(next).reduce(
      (sum, [key, text]) => sum + utf8Length(key) + utf8Length(text),
      0,
    );
    if (size > MAX_STORE)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    for (const key of Object.keys(this.store)) delete this.store[key];
    Object.assign(this.store, next);
    return this;
  }

  deleteProperty(key: string): this {
    delete this.store[key];
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }
}
