// Range, part 4: validations, tick boxes, protection. https://developers.google.com/apps-script/reference/spreadsheet/range#setdatavalidationrule
import type { ValidationRule } from '../grid/port';
import { DataValidation } from './dataValidation';
import { Protection } from './protection';
import { requireSameSize } from './rangeChecks';
import { RangeFormats } from './rangeFormats';
import { firstCell, requireRangeEditable } from './rangePlace';
import { ServiceError } from './serviceError';

export class RangeRules extends RangeFormats {
  getDataValidations(): (DataValidation | null)[][] {
    const rows = this.host.book.grid.readValidations(this.sheetId, this.rect);
    return rows.map((row) => row.map((rule) => rule && new DataValidation(this.host, rule)));
  }

  getDataValidation(): DataValidation | null {
    return firstCell(this).getDataValidations()[0]?.[0] ?? null;
  }

  setDataValidations(rules: unknown): this {
    requireSameSize(rules, this.rect, 'setDataValidations');
    requireRangeEditable(this);
    this.host.book.grid.writeValidations(
      this.sheetId,
      this.rect,
      rules.map((row) => row.map(ruleOf)),
    );
    return this;
  }

  setDataValidation(rule: unknown): this {
    writeRule(this, ruleOf(rule));
    return this;
  }

  clearDataValidations(): this {
    writeRule(this, null);
    return this;
  }

  /** Blank cells become unticked: FALSE, or the second custom value. */
  insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    const values = checked === undefined ? [] : unchecked === undefined ? [checked] : [checked, unchecked];
    writeRule(this, { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null });
    const off = checked === undefined ? false : (unchecked ?? null);
    return this.setValues(
      Array.from(this.getValues(), (row) => row.map((value) => (value === '' ? off : value))),
    );
  }

  removeCheckboxes(): this {
    writeRule(this, null);
    return this;
  }

  check(): this {
    return this.setValue(firstCell(this).getDataValidation()?.rule.values[0] ?? true);
  }

  uncheck(): this {
    const values = firstCell(this).getDataValidation()?.rule.values ?? [];
    return this.setValue(values.length === 0 ? false : (values[1] ?? null));
  }

  /** null when ticks and no ticks are mixed or there is no tick box. */
  isChecked(): boolean | null {
    const rules = this.getDataValidations().flat();
    if (rules.some((rule) => rule?.rule.criteria !== 'CHECKBOX')) return null;
    const values = this.getValues().flat();
    const ticks = values.map((value, i) => value === (rules[i]?.rule.values[0] ?? true));
    return ticks.every((tick) => tick === ticks[0]) ? (ticks[0] ?? null) : null;
  }

  protect(): Protection {
    return Protection.create(this.host, this.sheetId, 'RANGE', this.rect);
  }
}

function writeRule(range: RangeFormats, rule: ValidationRule | null): void {
  requireRangeEditable(range);
  const row = new Array<ValidationRule | null>(range.rect.columns).fill(rule);
  range.host.book.grid.writeValidations(range.sheetId, range.rect, new Array(range.rect.rows).fill(row));
}

function ruleOf(value: unknown): ValidationRule | null {
  if (value === null || value === undefined) return null;
  if (value instanceof DataValidation) return value.rule;
  throw new ServiceError(
    "The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  );
}
