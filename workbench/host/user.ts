// A person, by e-mail address. https://developers.google.com/apps-script/reference/base/user
import type { Execution } from './execution';
import { ServiceObject } from './serviceObject';

export class User extends ServiceObject {
  readonly className = 'User';

  constructor(
    host: Execution,
    readonly email: string,
  ) {
    super(host);
  }

  getEmail(): string {
    return this.email;
  }
}
