// Writes a generated page into a tab: whole rectangles, so that the number of calls does not depend on the number of rows.
import type { CellInput } from '../app/ports/book';
import type { CellLook, PagePart, SheetContent } from '../app/ports/sheetContent';
import { areaAddress } from '../domain/areaAddress';
import type { Area } from '../domain/cellArea';
import { FIRST_LOOK } from '../domain/lookLetter';
import { asTexts } from './cellText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Setters of whole rectangles; null gives a cell back what a blank sheet has. Formats come before values. */
const SETTERS: readonly (readonly [
  keyof Range,
  (look: CellLook, value: CellInput) => string | number | boolean | null,
])[] = [
  [
    'setNumberFormats',
    // Whatever its column holds, a text that looks like a number or a day stays a text.
    ({ format = 'General' }, value) => (typeof value === 'string' && value ? '@' : format),
  ],
  ['setBackgrounds', ({ fill = null }) => fill],
  ['setHorizontalAlignments', ({ align = null }) => align],
  ['setWraps', ({ wrap = false }) => wrap],
];
const LINES = '#b7bcc4';

/** See the port. */
export function paintSheet(
  sheet: Sheet,
  content: SheetContent,
  covers: Pick<Area, 'rows' | 'columns'>,
  withWidths: boolean,
  { from, to }: PagePart,
): void {
  const { looks, widths } = content;
  const [rows, columns] = [
    Math.max(covers.rows, content.cells.length),
    Math.max(covers.columns, widths.length),
  ];
  const [cells, lookOf] = [content.cells.slice(from, to), content.lookOf.slice(from, to)];
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const listOf = (areas: readonly Area[]) => sheet.getRangeList(areas.map(areaAddress));
  // A new tab has nothing to take away.
  if (covers.rows > 1 && from === 0) {
    const all = sheet.getRange(1, 1, rows, columns);
    all.breakApart();
    all.clearFormat();
  }
  if (cells.length > 0) {
    const page = sheet.getRange(1 + from, 1, cells.length, widths.length);
    for (const [setter, shown] of SETTERS) {
      const matrix = cells.map((row, r) =>
        row.map((value, c) => {
          const index = (lookOf[r] as string).charCodeAt(c) - FIRST_LOOK;
          return shown(looks[index] as CellLook, value);
        }),
      );
      (page[setter] as (values: unknown) => void).call(page, matrix);
    }
    const styles = looks.map(({ color, size, bold }) => {
      const style = SpreadsheetApp.newTextStyle();
      if (color) style.setForegroundColor(color);
      if (size) style.setFontSize(size);
      if (bold) style.setBold(bold);
      return style.build();
    });
    page.setTextStyles(
      lookOf.map((letters) =>
        Array.from(letters, (one) => styles[one.charCodeAt(0) - FIRST_LOOK] as TextStyle),
      ),
    );
    page.setVerticalAlignment('middle');
  }
  const blank = new Array<CellInput>(columns).fill('');
  const count = Math.min(to, rows) - from;
  const padded = Array.from({ length: count }, (_, r) => [...(cells[r] ?? []), ...blank].slice(0, columns));
  sheet.getRange(1 + from, 1, count, columns).setValues(asTexts(padded));
  // What reaches over several rows comes with the last of them.
  if (to < rows) return;
  for (const area of content.merges) rangeOf(area).mergeAcross();
  if (content.boxes.length > 0)
    listOf(content.boxes).setBorder(
      true,
      true,
      true,
      true,
      false,
      true,
      LINES,
      SpreadsheetApp.BorderStyle.SOLID,
    );
  if (content.upright.length > 0) listOf(content.upright).setTextRotation(90);
  linkCells(sheet, content);
  setHeights(sheet, content);
  if (withWidths)
    for (let first = 0; first < widths.length; ) {
      let next = first;
      while (widths[next] === widths[first]) next++;
      sheet.setColumnWidths(first + 1, next - first, widths[first] as number);
      first = next;
    }
}

/** The commonest height for all rows at once, then the runs of any other. */
function setHeights(sheet: Sheet, { heights, cells }: SheetContent): void {
  const runsOf = (wanted: number) => heights.filter(({ height }) => height === wanted).length;
  const base = Math.max(...heights.map(({ height }) => runsOf(height) * 1000 + height)) % 1000;
  sheet.setRowHeightsForced(1, cells.length, base);
  let top = 1;
  for (const { count, height } of heights) {
    if (height !== base) sheet.setRowHeightsForced(top, count, height);
    top += count;
  }
}

/** Links below each other are written together. */
function linkCells(sheet: Sheet, { links }: SheetContent): void {
  for (let first = 0; first < links.length; ) {
    const { row, column } = links[first] as SheetContent['links'][number];
    let next = first;
    while (links[next]?.row === row + next - first && links[next]?.column === column) next++;
    const texts = links
      .slice(first, next)
      .map(({ text, tab, cell }) => [
        SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(`#gid=${tab}&range=${cell}`).build(),
      ]);
    sheet.getRange(row, column, next - first).setRichTextValues(texts);
    first = next;
  }
}
