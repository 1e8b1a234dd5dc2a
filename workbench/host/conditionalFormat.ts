// Conditional format rules, recorded for the page to draw. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
import type { Rect } from '../grid/rect';
import { cssColor } from './cssColor';
import type { Execution } from './execution';
import { make } from './factory';
import type { Range } from './range';
import type { RangePlace } from './rangePlace';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';

export interface ConditionalSpec {
  ranges: { sheetId: number; rect: Rect }[];
  criteria: string | null;
  values: unknown[];
  style: Record<string, unknown>;
  gradient: { point: 'min' | 'mid' | 'max'; color: string; type: string | null; value: string | null }[];
}

const BLANK: ConditionalSpec = { ranges: [], criteria: null, values: [], style: {}, gradient: [] };

export class ConditionalFormatRule extends ServiceObject {
  readonly className: string = 'ConditionalFormatRule';

  constructor(
    host: Execution,
    public spec: ConditionalSpec = BLANK,
  ) {
    super(host);
  }

  getRanges(): Range[] {
    return this.spec.ranges.map(({ sheetId, rect }) => make().range(this.host, sheetId, rect));
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.host, this.spec);
  }
}

export class ConditionalFormatRuleBuilder extends ConditionalFormatRule {
  override readonly className = 'ConditionalFormatRuleBuilder';

  setRanges(ranges: unknown[]): this {
    this.spec = {
      ...this.spec,
      ranges: (ranges as RangePlace[]).map(({ sheetId, rect }) => ({ sheetId, rect })),
    };
    return this;
  }

  build(): ConditionalFormatRule {
    const { ranges, criteria, gradient } = this.spec;
    if (ranges.length === 0) throw new ServiceError('Conditional format rule must have at least one range.');
    if (criteria === null && gradient.length === 0)
      throw new ServiceError('Conditional format rule must have a condition.');
    return new ConditionalFormatRule(this.host, this.spec);
  }
}

const CRITERIA: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
};

const STYLES: Readonly<Record<string, (value: unknown) => unknown>> = {
  setBackground: cssColor,
  setFontColor: cssColor,
  setBold: Boolean,
  setItalic: Boolean,
  setStrikethrough: Boolean,
  setUnderline: Boolean,
};

const POINTS = { Minpoint: 'min', Midpoint: 'mid', Maxpoint: 'max' } as const;

function define(
  name: string,
  value: (this: ConditionalFormatRuleBuilder, ...args: unknown[]) => unknown,
): void {
  Object.defineProperty(ConditionalFormatRuleBuilder.prototype, name, { value });
}

for (const [name, criteria] of Object.entries(CRITERIA)) {
  define(name, function (...values) {
    this.spec = { ...this.spec, criteria, values };
    return this;
  });
}

for (const [name, read] of Object.entries(STYLES)) {
  const key = name[3]?.toLowerCase() + name.slice(4);
  define(name, function (value) {
    this.spec = { ...this.spec, style: { ...this.spec.style, [key]: value === null ? null : read(value) } };
    return this;
  });
}

for (const [name, point] of Object.entries(POINTS)) {
  const add = (builder: ConditionalFormatRuleBuilder, color: unknown, type: unknown, value: unknown) => {
    const stop = {
      point,
      color: cssColor(color),
      type: type ? String(type) : null,
      value: value === undefined ? null : String(value),
    };
    builder.spec = {
      ...builder.spec,
      gradient: [...builder.spec.gradient.filter((old) => old.point !== point), stop],
    };
    return builder;
  };
  define(`setGradient${name}`, function (color) {
    return add(this, color, null, undefined);
  });
  define(`setGradient${name}WithValue`, function (color, type, value) {
    return add(this, color, type, value);
  });
}
