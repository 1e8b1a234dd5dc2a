// Wall-clock times of a time zone, as milliseconds counted as if the wall clock were UTC.

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone is ahead of UTC at an instant, in milliseconds. Throws for an unknown zone. */
export function zoneOffset(timeZone: string, ms: number): number {
  const custom = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (custom) {
    const [, sign, hours, minutes = '0'] = custom;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  }
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

/** A zone without summer time, such as Asia/Bangkok: one offset for all times. */
export class FixedZone {
  readonly offset: number;

  constructor(readonly name: string) {
    this.offset = zoneOffset(name, Date.UTC(2022, 0, 1));
    if (this.offset !== zoneOffset(name, Date.UTC(2022, 6, 1))) throw new Error(`${name} has summer time`);
  }

  toWall(ms: number): number {
    return ms + this.offset;
  }

  fromWall(wallMs: number): number {
    return wallMs - this.offset;
  }
}
