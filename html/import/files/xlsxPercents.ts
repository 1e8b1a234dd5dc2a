// The cells of a workbook that are formatted as percent, which its reader does not tell: they hold 0.85 and show 85%.
import { strFromU8 } from 'fflate';
import { attribute, type Parts, sheetTexts } from './xlsxParts';

/** Formats of Excel's own: 0% and 0.00%. */
const BUILT_IN = ['9', '10'];

/** For each sheet in order, whether a cell (row and column from 0) is one; empty where the list of sheets is not as expected. */
export function percentsOf(
  parts: Parts,
  sheets: number,
): readonly ((row: number, column: number) => boolean)[] {
  const styles = percentStyles(parts['xl/styles.xml'] ? strFromU8(parts['xl/styles.xml']) : '');
  if (!styles.includes(true)) return [];
  return sheetTexts(parts, sheets).map((text) => {
    const cells = new Set<string>();
    for (const [tag] of text.matchAll(/<(?:\w+:)?c\s[^>]*>/g))
      if (styles[Number(attribute(tag, 's'))]) cells.add(attribute(tag, 'r'));
    return (row, column) => cells.has(lettersOf(column) + (row + 1));
  });
}

/** By the number of the style. */
function percentStyles(text: string): boolean[] {
  const formats = new Set(BUILT_IN);
  for (const [tag] of text.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    // A sign that is quoted or escaped is only printed.
    const code = attribute(tag, 'formatCode').replace(/&quot;.*?&quot;|\\./g, '');
    if (code.includes('%')) formats.add(attribute(tag, 'numFmtId'));
  }
  const [cellStyles = ''] = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(text) ?? [];
  return [...cellStyles.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].map(([tag]) =>
    formats.has(attribute(tag, 'numFmtId')),
  );
}

function lettersOf(column: number): string {
  const before = column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}
