// Several ranges of one tab, formatted or cleared together. https://developers.google.com/apps-script/reference/spreadsheet/range-list
import type { Execution } from './execution';
import type { Range } from './range';
import { ATTRIBUTES } from './rangeFormats';
import { ServiceObject } from './serviceObject';

export class RangeList extends ServiceObject {
  readonly className = 'RangeList';

  constructor(
    host: Execution,
    readonly ranges: readonly Range[],
  ) {
    super(host);
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    const first = this.ranges[0];
    if (first)
      this.host.book.grid.select({ sheetId: first.sheetId, rects: this.ranges.map((range) => range.rect) });
    return this;
  }
}

const SHARED = [
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'setValue',
  'setFormula',
  'setNote',
  'setBorder',
  'setBackgroundRGB',
  'insertCheckboxes',
  'removeCheckboxes',
  'check',
  'uncheck',
  'breakApart',
  ...ATTRIBUTES.map((attribute) => `set${attribute.one}`),
];

for (const name of SHARED) {
  Object.defineProperty(RangeList.prototype, name, {
    value(this: RangeList, ...args: unknown[]) {
      for (const range of this.ranges) {
        const method = (range as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
        method?.apply(range, args);
      }
      return this;
    },
  });
}
