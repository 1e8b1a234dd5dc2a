// Session. https://developers.google.com/apps-script/reference/base/session (e-mail addresses need a scope the add-on has not)
import { ServiceObject } from './serviceObject';

export class Session extends ServiceObject {
  readonly className = 'Session';

  getScriptTimeZone(): string {
    return this.host.book.zone.name;
  }

  getActiveUserLocale(): string {
    return 'th';
  }

  /** A key that tells people apart without saying who they are. */
  getTemporaryActiveUserKey(): string {
    return `key-${this.host.book.editors.indexOf(this.host.user) + 1}`;
  }
}

for (const method of ['getActiveUser', 'getEffectiveUser']) {
  Object.defineProperty(Session.prototype, method, { value: () => undefined });
}
