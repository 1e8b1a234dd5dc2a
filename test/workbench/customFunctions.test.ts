// Custom functions in cells and by `fn`: what they are given, and what becomes of their results.
// https://developers.google.com/apps-script/guides/sheets/functions
import { customFunctionNames } from '../../workbench/run/customFunctionNames';
import type { Workbench } from '../../workbench/run/workbench';
import { backends } from './support/backends';
import { openScript, run, SHEET } from './support/openScript';

const CODE = `
/**
 * Shows its arguments.
 * @param {any} value
 * @customfunction
 */
function SHOW(...values) {
  return JSON.stringify(values.map((v) => v === undefined ? 'undefined' : v instanceof Date ? 'Date ' + v.getDate() : v instanceof Array ? v.map((r) => r.map((c) => c instanceof Date ? 'Date' : c)) : v));
}
/** @customfunction */
function FAIL(value) { throw new Error('ค่าไม่ถูกต้อง: ' + value); }
/** @customfunction */
function GIVE(kind) {
  return { date: new Date(2022, 5, 17), nothing: undefined, none: null, nan: NaN, rows: [[1, 2], [3, 4]], list: [1, 2], empty: [], ragged: [[1], [2, 3]] }[kind];
}
/** @customfunction */
function SERVICES() {
  return ['SpreadsheetApp', 'Utilities', 'Logger', 'console', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'structuredClone', 'require', 'process'].filter((n) => n in globalThis).join();
}
var counter = 0;
/** @customfunction */
function COUNTER() { return ++counter; }
/** not one */
function PLAIN() { return 1; }
`;

describe.each(backends)('on the $name grid', ({ make }) => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await openScript(CODE, { grid: make() });
  });

  async function cell(formula: string): Promise<unknown> {
    await workbench.type(SHEET, 'F1', formula);
    return (await workbench.read(SHEET, 'F1'))[0]?.[0];
  }

  test('arguments: scalar for a cell, rows for a range, "" for blank, Date for a date cell, text for an error', async () => {
    await workbench.paste(SHEET, 'A1', [
      [1, 'ก', true],
      ['', '17/6/2022', '=1/0'],
    ]);
    expect(await cell('=SHOW(A1)')).toBe('[1]');
    expect(await cell('=SHOW(A2)')).toBe('[""]');
    expect(await cell('=SHOW(B2)')).toBe('["Date 17"]');
    expect(await cell('=SHOW(C2)')).toBe('["#DIV/0!"]');
    expect(await cell('=SHOW(A1:C2)')).toBe('[[[1,"ก",true],["","Date","#DIV/0!"]]]');
    expect(await cell('=SHOW({1,2},"ข")')).toBe('[[[1,2]],"ข"]');
  });

  test('a skipped argument is undefined', async () => {
    expect(await cell('=SHOW(1,,3)')).toBe('[1,"undefined",3]');
  });

  test('a literal #REF! never reaches the function', async () => {
    expect(await cell('=SHOW(#REF!)')).toBe('#REF!');
    expect(await cell('=SHOW(1/0)')).toBe('#DIV/0!');
  });

  test('a throw shows #ERROR! with the message behind it, and IFERROR catches it', async () => {
    expect(await cell('=FAIL("ก")')).toBe('#ERROR!');
    expect(await workbench.errors(SHEET, 'F1')).toEqual([['ค่าไม่ถูกต้อง: ก']]);
    expect(await cell('=IFERROR(FAIL(1),"ผิด")')).toBe('ผิด');
  });

  test('results: date, nothing, not a number, rows, a list', async () => {
    expect(await cell('=GIVE("date")')).toEqual(new Date('2022-06-17T00:00:00+07:00'));
    expect(await cell('=GIVE("nothing")')).toBe('');
    expect(await cell('=GIVE("none")')).toBe('');
    expect(await cell('=GIVE("empty")')).toBe('');
    expect(await cell('=GIVE("nan")')).toBe('#NUM!');
    await cell('=GIVE("rows")');
    expect(await workbench.read(SHEET, 'F1:G2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    await cell('=GIVE("list")');
    expect(await workbench.read(SHEET, 'F1:G2')).toEqual([
      [1, ''],
      [2, ''],
    ]);
    await cell('=GIVE("ragged")');
    expect(await workbench.read(SHEET, 'F1:G2')).toEqual([
      [1, ''],
      [2, 3],
    ]);
  });

  test('no service and nothing of Node is there', async () => {
    expect(await cell('=SERVICES()')).toBe('');
  });

  test('only documented top-level functions are custom functions, by any case', async () => {
    expect(await cell('=PLAIN()')).toBe('#NAME?');
    expect(await cell('=counter()')).toBe(1);
    const found = customFunctionNames(`${CODE}
  /** @customfunction */
  function INDENTED() {}
  /** @customfunction */
  var x;
function LATER() {}
/** @customfunction */
function PRIVATE_() {}`);
    expect(found.map(({ name }) => name)).toEqual(['SHOW', 'FAIL', 'GIVE', 'SERVICES', 'COUNTER']);
  });

  test('state does not survive a recalculation', async () => {
    expect(await cell('=COUNTER()')).toBe(1);
    expect(await cell('=COUNTER()')).toBe(1);
  });

  test("fn calls as a cell would and rejects with the cell's error text", async () => {
    expect(
      await workbench.fn('SHOW', 1, '', [[new Date('2022-06-17T00:00:00+07:00'), null]], undefined),
    ).toBe('[1,"",[["Date",""]],"undefined"]');
    expect(await workbench.fn('GIVE', 'rows')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    await expect(workbench.fn('FAIL', 2)).rejects.toThrow('ค่าไม่ถูกต้อง: 2');
    await expect(workbench.fn('NOPE')).rejects.toThrow("Unknown function: 'NOPE'.");
  });

  test('a script that writes a formula with a custom function cannot read it at once', async () => {
    expect(
      await run(
        workbench,
        'const r = SpreadsheetApp.getActiveSheet().getRange("A1"); r.setFormula("=SHOW(1)"); return r.getValue()',
      ),
    ).toBe('Loading...');
    expect(await workbench.read(SHEET, 'A1')).toEqual([['[1]']]);
  });
});
