// The parts of an unpacked workbook as text, as far as its reader leaves them to be read by hand.
import { strFromU8 } from 'fflate';

/** File name → contents. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const FOLDER = 'xl/';

/** The text of each sheet in order; none where the workbook's list of sheets is not as expected. */
export function sheetTexts(parts: Parts, sheets: number): string[] {
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const paths = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    paths.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : FOLDER + target);
  }
  const tags = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  if (tags.length !== sheets) return [];
  return tags.map(([tag]) => text(paths.get(attribute(tag, '\\w+:id')) ?? ''));
}

/** '' where the tag has none of that name. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
