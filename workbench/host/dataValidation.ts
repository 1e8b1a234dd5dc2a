// DataValidation and its builder. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
import type { ValidationRule } from '../grid/port';
import type { Execution } from './execution';
import { make } from './factory';
import { RangePlace } from './rangePlace';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';

interface StoredRange {
  sheetId: number;
  rect: { row: number; column: number; rows: number; columns: number };
}

export class DataValidation extends ServiceObject {
  readonly className = 'DataValidation';

  constructor(
    host: Execution,
    readonly rule: ValidationRule,
  ) {
    super(host);
  }

  getCriteriaType(): string {
    return this.rule.criteria;
  }

  getCriteriaValues(): unknown[] {
    if (this.rule.criteria !== 'VALUE_IN_RANGE') return [...this.rule.values];
    const { sheetId, rect } = this.rule.values[0] as StoredRange;
    return [make().range(this.host, sheetId, rect), ...this.rule.values.slice(1)];
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.host, { ...this.rule });
  }
}

/** Method of the builder → criteria; the arguments become the values. */
const NUMBER_AND_TEXT: Readonly<Record<string, string>> = {
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireDate: 'DATE_IS_VALID_DATE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireCheckbox: 'CHECKBOX',
};

export const VALIDATION_CRITERIA = `VALUE_IN_LIST VALUE_IN_RANGE ${Object.values(NUMBER_AND_TEXT).join(' ')}`;

export class DataValidationBuilder extends ServiceObject {
  readonly className = 'DataValidationBuilder';

  constructor(
    host: Execution,
    public draft: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null },
  ) {
    super(host);
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    if (!Array.isArray(values) || values.length === 0) throw new ServiceError('Invalid argument: values');
    this.draft = { ...this.draft, criteria: 'VALUE_IN_LIST', values: [values.map(String), showDropdown] };
    return this;
  }

  requireValueInRange(range: unknown, showDropdown = true): this {
    if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
    const stored: StoredRange = { sheetId: range.sheetId, rect: range.rect };
    this.draft = { ...this.draft, criteria: 'VALUE_IN_RANGE', values: [stored, showDropdown] };
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.draft = { ...this.draft, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.draft = { ...this.draft, helpText };
    return this;
  }

  build(): DataValidation {
    if (this.draft.criteria === '') throw new ServiceError('A data validation rule must have a criteria.');
    return new DataValidation(this.host, this.draft);
  }
}

for (const [method, criteria] of Object.entries(NUMBER_AND_TEXT)) {
  Object.defineProperty(DataValidationBuilder.prototype, method, {
    value(this: DataValidationBuilder, ...values: unknown[]) {
      this.draft = { ...this.draft, criteria, values };
      return this;
    },
  });
}
