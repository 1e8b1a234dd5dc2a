// What all services and their objects have in common. Scripts reach only the methods of their prototypes and their enums.
import type { Execution } from './execution';

export abstract class ServiceObject {
  /** The name in messages and counts, as in Google's reference: `Range`, `Sheet` … */
  abstract readonly className: string;

  constructor(readonly host: Execution) {}
}

/** An enum of Google's: its members are their own names. */
export class ServiceEnum {
  readonly members: ReadonlySet<string>;

  constructor(
    readonly enumName: string,
    members: string,
  ) {
    this.members = new Set(members.split(' '));
  }
}
