// Lengths and bytes of texts in UTF-8.

export function utf8Bytes(text: string): number[] {
  return Array.from(new TextEncoder().encode(text));
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function utf8Text(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte & 255));
}
