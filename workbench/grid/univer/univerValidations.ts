// Data validations: the port's rule goes along with Univer's own, which a person sees as dropdown or tick box.
import { columnLetters, parseA1, quoteSheet, rectOf } from '../a1';
import type { ValidationRule } from '../port';
import { intersectRects, type Rect } from '../rect';
import { rangeOf, rectOfRange, type UniverContext } from './univerContext';
import {
  AddDataValidationMutation,
  deserializeListOptions,
  type ISheetDataValidationRule,
  type Nullable,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
  serializeListOptions,
} from './univerLibrary';

interface StoredRange {
  sheetId: number;
  rect: Rect;
}

/** Univer keeps what else is in a rule; a person's own rules have none of it. */
type UniverRule = ISheetDataValidationRule & { given?: ValidationRule };

const OPERATORS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
};
const CRITERIA = new Map(Object.entries(OPERATORS).map(([criteria, operator]) => [operator, criteria]));

const ERROR_STYLE = { stop: 1, warning: 2 };

export class UniverValidations {
  private readonly model: SheetDataValidationModel;

  constructor(private readonly context: UniverContext) {
    this.model = context.service(SheetDataValidationModel);
  }

  hasAny(sheetId: number): boolean {
    return this.rules(sheetId).some((rule) => rule.ranges.length > 0);
  }

  read(sheetId: number, rect: Rect): (ValidationRule | null)[][] {
    const found = Array.from({ length: rect.rows }, () =>
      new Array<ValidationRule | null>(rect.columns).fill(null),
    );
    for (const rule of this.rules(sheetId)) {
      const read = this.ruleOf(rule);
      for (const range of rule.ranges) {
        const common = intersectRects(rectOfRange(range), rect);
        if (!common) continue;
        for (let i = 0; i < common.rows; i++)
          found[common.row - rect.row + i]?.fill(
            read,
            common.column - rect.column,
            common.column - rect.column + common.columns,
          );
      }
    }
    return found;
  }

  /** Old rules make room first: what is left of each keeps its rule. */
  write(sheetId: number, rect: Rect, rules: readonly (readonly (ValidationRule | null)[])[]): void {
    this.makeRoom(sheetId, rect);
    const groups = new Map<string, { rule: ValidationRule; rects: Rect[] }>();
    rules.forEach((row, i) => {
      row.forEach((rule, j) => {
        if (!rule) return;
        const key = JSON.stringify(rule);
        const group = groups.get(key) ?? { rule, rects: [] };
        groups.set(key, group);
        addCell(group.rects, rect.row + i, rect.column + j);
      });
    });
    for (const { rule, rects } of groups.values()) this.add(sheetId, rule, rects);
  }

  private makeRoom(sheetId: number, rect: Rect): void {
    for (const rule of [...this.rules(sheetId)]) {
      const rects = rule.ranges.map(rectOfRange);
      if (!rects.some((other) => intersectRects(other, rect))) continue;
      const params = { subUnitId: this.context.key(sheetId), ruleId: rule.uid };
      const given = this.ruleOf(rule);
      this.context.change(RemoveDataValidationMutation, params);
      this.add(
        sheetId,
        given,
        rects.flatMap((other) => without(other, rect)),
      );
    }
  }

  private add(sheetId: number, given: ValidationRule, rects: readonly Rect[]): void {
    if (rects.length === 0) return;
    const rule: UniverRule = {
      uid: this.context.mark(),
      ranges: rects.map(rangeOf),
      given,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: given.allowInvalid ? ERROR_STYLE.warning : ERROR_STYLE.stop,
      ...(given.helpText ? { prompt: given.helpText, error: given.helpText } : {}),
      ...this.univerWords(given),
    };
    this.context.change(AddDataValidationMutation, { subUnitId: this.context.key(sheetId), rule });
  }

  private univerWords({
    criteria,
    values,
  }: ValidationRule): Pick<ISheetDataValidationRule, 'type' | 'formula1'> & object {
    const [first, second] = values;
    if (criteria === 'VALUE_IN_LIST') {
      const formula1 = serializeListOptions(first as string[]);
      return { type: 'list', formula1, showDropDown: second !== false } as never;
    }
    if (criteria === 'VALUE_IN_RANGE') {
      const { sheetId, rect } = first as StoredRange;
      const name = quoteSheet(this.context.sheet(sheetId).getName());
      const from = `$${columnLetters(rect.column)}$${rect.row}`;
      const to = `$${columnLetters(rect.column + rect.columns - 1)}$${rect.row + rect.rows - 1}`;
      return { type: 'list', formula1: `=${name}!${from}:${to}`, showDropDown: second !== false } as never;
    }
    // Without its own values a clicked box would hold 1 and 0, where Sheets has TRUE and FALSE.
    if (criteria === 'CHECKBOX') return { type: 'checkbox', formula1: 'TRUE', formula2: 'FALSE' } as never;
    if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: String(first) };
    const operator = OPERATORS[criteria];
    if (operator)
      return { type: 'decimal', operator, formula1: String(first), formula2: String(second ?? '') } as never;
    return { type: 'any' };
  }

  private ruleOf(rule: UniverRule): ValidationRule {
    if (rule.given) return rule.given;
    const common = {
      allowInvalid: rule.errorStyle !== ERROR_STYLE.stop,
      helpText: rule.prompt ?? null,
    };
    const operator = CRITERIA.get(rule.operator ?? '');
    if (rule.type === 'checkbox') return { ...common, criteria: 'CHECKBOX', values: [] };
    if (rule.type === 'list' || rule.type === 'listMultiple') return { ...common, ...this.list(rule) };
    if ((rule.type === 'decimal' || rule.type === 'whole') && operator) {
      const values = [rule.formula1, rule.formula2].filter((text) => text !== undefined && text !== '');
      return { ...common, criteria: operator, values: values.map(Number) };
    }
    return { ...common, criteria: 'CUSTOM_FORMULA', values: [rule.formula1 ?? ''] };
  }

  private list({ formula1 = '', showDropDown }: UniverRule): Pick<ValidationRule, 'criteria' | 'values'> {
    const a1 = formula1.startsWith('=') ? parseA1(formula1.slice(1)) : null;
    const sheet = a1?.sheet ? this.context.book.getSheetBySheetName(a1.sheet) : null;
    if (a1 && sheet) {
      const stored: StoredRange = {
        sheetId: this.context.number(sheet.getSheetId()),
        rect: rectOf(a1, sheet.getRowCount(), sheet.getColumnCount()),
      };
      return { criteria: 'VALUE_IN_RANGE', values: [stored, showDropDown !== false] };
    }
    return { criteria: 'VALUE_IN_LIST', values: [deserializeListOptions(formula1), showDropDown !== false] };
  }

  private rules(sheetId: number): UniverRule[] {
    const rules: Nullable<ISheetDataValidationRule[]> = this.model.getRules(
      this.context.unitId,
      this.context.key(sheetId),
    );
    return (rules ?? []) as UniverRule[];
  }
}

/** Cells come row by row: one below or beside the last is joined with it. */
function addCell(rects: Rect[], row: number, column: number): void {
  const last = rects.at(-1);
  if (last && last.row === row && last.column + last.columns === column && last.rows === 1) last.columns++;
  else if (last && last.columns === 1 && last.column === column && last.row + last.rows === row) last.rows++;
  else rects.push({ row, column, rows: 1, columns: 1 });
}

/** What is left of a rectangle: above, below, left and right of the hole. */
function without(rect: Rect, hole: Rect): Rect[] {
  const common = intersectRects(rect, hole);
  if (!common) return [rect];
  const below = common.row + common.rows;
  const beside = common.column + common.columns;
  const left = [
    { ...rect, rows: common.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...common, column: rect.column, columns: common.column - rect.column },
    { ...common, column: beside, columns: rect.column + rect.columns - beside },
  ];
  return left.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
