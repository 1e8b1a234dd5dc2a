// Range, part 3: the look of cells, made from one table of attributes; each has a getter and a setter for one and for all cells.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setbackgroundscolor
import type { StyleKey, StyleValue } from '../grid/cellStyle';
import { cssColor } from './cssColor';
import { requireSameSize } from './rangeChecks';
import { requireRangeEditable } from './rangePlace';
import { RangeValues } from './rangeValues';
import { RichTextValue } from './richText';
import { ServiceError } from './serviceError';
import { TextStyle } from './textStyle';

interface Attribute {
  readonly one: string;
  readonly many: string;
  readonly key: StyleKey;
  /** What an untouched cell answers. */
  readonly standard: string | number;
  read?(value: unknown): StyleValue;
  show?(value: StyleValue): unknown;
}

function oneOf(...words: string[]): (value: unknown) => StyleValue {
  return (value) => {
    if (!words.includes(String(value))) throw new ServiceError(`Invalid argument: ${String(value)}`);
    return String(value);
  };
}

const WRAPS = { OVERFLOW: false, WRAP: true, CLIP: false };

export const ATTRIBUTES: readonly Attribute[] = [
  { one: 'Background', many: 'Backgrounds', key: 'background', standard: '#ffffff', read: cssColor },
  { one: 'FontColor', many: 'FontColors', key: 'fontColor', standard: '#000000', read: cssColor },
  { one: 'FontFamily', many: 'FontFamilies', key: 'fontFamily', standard: 'Arial' },
  { one: 'FontSize', many: 'FontSizes', key: 'fontSize', standard: 10, read: Number },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    key: 'fontWeight',
    standard: 'normal',
    read: oneOf('bold', 'normal'),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    key: 'fontStyle',
    standard: 'normal',
    read: oneOf('italic', 'normal'),
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    key: 'fontLine',
    standard: 'none',
    read: oneOf('underline', 'line-through', 'none'),
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    key: 'horizontalAlignment',
    standard: 'general',
    read: oneOf('left', 'center', 'right', 'normal'),
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    key: 'verticalAlignment',
    standard: 'bottom',
    read: oneOf('top', 'middle', 'bottom'),
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    key: 'wrap',
    standard: 'OVERFLOW',
    read: (value) => (value ? 'WRAP' : 'OVERFLOW'),
    show: (value) => WRAPS[value as keyof typeof WRAPS],
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    key: 'wrap',
    standard: 'OVERFLOW',
    read: oneOf('OVERFLOW', 'WRAP', 'CLIP'),
  },
  { one: 'NumberFormat', many: 'NumberFormats', key: 'numberFormat', standard: '', read: String },
  { one: 'TextRotation', many: 'TextRotations', key: 'rotation', standard: 0, read: Number },
];

export class RangeFormats extends RangeValues {
  setBackgroundColor(color: unknown): this {
    paint(this, { key: 'background', read: cssColor }, color);
    return this;
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    paint(this, { key: 'background', read: cssColor }, `rgb(${red}, ${green}, ${blue})`);
    return this;
  }

  /** Recorded as one text per cell: `top,left,bottom,right,,,color,style`, the lines around that cell. */
  setBorder(...borders: unknown[]): this {
    if (borders.length < 6) {
      throw new ServiceError(
        "The parameters don't match the method signature for SpreadsheetApp.Range.setBorder.",
      );
    }
    requireRangeEditable(this);
    const [top, left, bottom, right, vertical, horizontal, ...look] = borders;
    const { rows, columns } = this.rect;
    const texts = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c): StyleValue => {
        const around = [
          r === 0 ? top : horizontal,
          c === 0 ? left : vertical,
          r === rows - 1 ? bottom : horizontal,
          c === columns - 1 ? right : vertical,
        ];
        return around.includes(true) ? [...around, '', '', ...look].join(',') : undefined;
      }),
    );
    this.host.book.grid.writeStyles(this.sheetId, this.rect, 'border', texts);
    return this;
  }

  setTextStyle(style: unknown): this {
    if (!(style instanceof TextStyle)) throw new ServiceError('Invalid argument: style');
    for (const [key, value] of Object.entries(style.style)) paint(this, { key: key as StyleKey }, value);
    return this;
  }

  setTextStyles(styles: unknown): this {
    requireSameSize(styles, this.rect, 'setTextStyles');
    requireRangeEditable(this);
    const rows = styles as TextStyle[][];
    if (!rows.flat().every((style) => style instanceof TextStyle))
      throw new ServiceError('Invalid argument: styles');
    const { grid } = this.host.book;
    const keys = new Set(rows.flatMap((row) => row.flatMap(({ style }) => Object.keys(style) as StyleKey[])));
    for (const key of keys) {
      const old = grid.readStyles(this.sheetId, this.rect, key);
      const next = rows.map((row, r) => row.map(({ style }, c) => style[key] ?? old[r]?.[c]));
      grid.writeStyles(this.sheetId, this.rect, key, next);
    }
    return this;
  }

  setRichTextValue(value: unknown): this {
    if (!(value instanceof RichTextValue)) throw new ServiceError('Invalid argument: value');
    requireRangeEditable(this);
    const row = new Array<string>(this.rect.columns).fill(value.text);
    this.host.book.grid.write(this.sheetId, this.rect, new Array(this.rect.rows).fill(row));
    paint(this, { key: 'link' }, value.link);
    return this;
  }

  setRichTextValues(values: unknown): this {
    requireSameSize(values, this.rect, 'setRichTextValues');
    requireRangeEditable(this);
    const rich = values as RichTextValue[][];
    this.host.book.grid.write(
      this.sheetId,
      this.rect,
      rich.map((row) => row.map((value) => value.text)),
    );
    const links = rich.map((row) => row.map((value) => value.link ?? undefined));
    this.host.book.grid.writeStyles(this.sheetId, this.rect, 'link', links);
    return this;
  }

  getRichTextValue(): RichTextValue {
    const link = this.host.book.grid.readStyles(
      this.sheetId,
      { ...this.rect, rows: 1, columns: 1 },
      'link',
    )[0]?.[0];
    return new RichTextValue(this.host, this.getDisplayValue(), typeof link === 'string' ? link : null);
  }

  clearFormat(): this {
    requireRangeEditable(this);
    this.host.book.grid.clearStyles(this.sheetId, this.rect);
    return this;
  }
}

function paint(range: RangeValues, attribute: Pick<Attribute, 'key' | 'read'>, value: unknown): void {
  requireRangeEditable(range);
  range.host.book.grid.writeStyles(range.sheetId, range.rect, attribute.key, stored(attribute, value));
}

/** A row of resets, of whatever width: most rows of a large table. */
const NO_STYLE: readonly StyleValue[] = [];

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** null resets the attribute. */
function stored(attribute: Pick<Attribute, 'read'>, value: unknown): StyleValue {
  if (!isGiven(value)) return undefined;
  return attribute.read ? attribute.read(value) : (value as StyleValue);
}

for (const attribute of ATTRIBUTES) {
  const { key, standard, show = (value) => value } = attribute;
  const methods = {
    [`get${attribute.many}`](this: RangeFormats): unknown[][] {
      const { book, realm } = this.host;
      const blanks = (width: number) => realm.row(width, undefined) as StyleValue[];
      const rows: unknown[][] = book.grid.readStyles(this.sheetId, this.rect, key, blanks);
      for (const row of rows)
        for (let j = 0; j < row.length; j++) row[j] = show((row[j] as StyleValue) ?? standard);
      return rows;
    },
    [`get${attribute.one}`](this: RangeFormats): unknown {
      const cell = { ...this.rect, rows: 1, columns: 1 };
      return show(this.host.book.grid.readStyles(this.sheetId, cell, key)[0]?.[0] ?? standard);
    },
    [`set${attribute.many}`](this: RangeFormats, values: unknown): RangeFormats {
      requireSameSize(values, this.rect, `set${attribute.many}`);
      requireRangeEditable(this);
      const rows = values.map((row) =>
        row.some(isGiven) ? row.map((value) => stored(attribute, value)) : NO_STYLE,
      );
      this.host.book.grid.writeStyles(this.sheetId, this.rect, key, rows);
      return this;
    },
    [`set${attribute.one}`](this: RangeFormats, value: unknown): RangeFormats {
      paint(this, attribute, value);
      return this;
    },
  };
  Object.defineProperties(RangeFormats.prototype, Object.getOwnPropertyDescriptors(methods));
}
