// Utilities. https://developers.google.com/apps-script/reference/utilities/utilities
import { isDate } from './realm';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import { formatWallTime } from './simpleDateFormat';
import { utf8Bytes, utf8Text } from './utf8';
import { zoneOffset } from './zone';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export class Utilities extends ServiceObject {
  readonly className = 'Utilities';

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date) || Number.isNaN(Number(date))) {
      throw new ServiceError("The parameters don't match the method signature for Utilities.formatDate.");
    }
    const ms = Number(date);
    return formatWallTime(ms + zoneOffset(timeZone, ms), zoneOffset(timeZone, ms), format);
  }

  /** Counted up, so that runs can be compared. */
  getUuid(): string {
    return this.host.book.nextUuid();
  }

  /** Passes on the simulated clock. At most 5 minutes. */
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new ServiceError('Invalid argument: milliseconds');
    this.host.book.clock.advance(milliseconds);
  }

  base64Encode(data: unknown): string {
    return encode(bytesOf(data), `${LETTERS}+/`);
  }

  base64EncodeWebSafe(data: unknown): string {
    return encode(bytesOf(data), `${LETTERS}-_`);
  }

  base64Decode(text: string): number[] {
    return decode(text);
  }

  base64DecodeWebSafe(text: string): number[] {
    return decode(text.replaceAll('-', '+').replaceAll('_', '/'));
  }

  newBlob(data: unknown): Blob {
    return new Blob(this.host, bytesOf(data));
  }
}

/** A blob as far as decoding text needs it. */
export class Blob extends ServiceObject {
  readonly className = 'Blob';

  constructor(
    host: ServiceObject['host'],
    readonly bytes: readonly number[],
  ) {
    super(host);
  }

  getDataAsString(): string {
    return utf8Text(this.bytes);
  }

  getBytes(): number[] {
    return this.bytes.map(signed);
  }
}

function bytesOf(data: unknown): number[] {
  return Array.isArray(data) ? data.map((byte) => Number(byte) & 255) : utf8Bytes(String(data));
}

/** Bytes are signed in Apps Script. */
function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

function encode(bytes: readonly number[], letters: string): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (let k = 0; k < 4; k++) {
      text += i + k > bytes.length ? '=' : letters[(bits >> (18 - 6 * k)) & 63];
    }
  }
  return text;
}

function decode(text: string): number[] {
  const letters = `${LETTERS}+/`;
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of text.replace(/=+$/, '')) {
    const value = letters.indexOf(letter);
    if (value < 0) throw new ServiceError('Could not decode string.');
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push(signed((bits >> count) & 255));
  }
  return bytes;
}
