// The printed tables of the sample round as cell values, and figures read from them without the engine.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type TableName, tableShapes } from '../../../src/catalogue/headings';
import { buildTables, type TableValues } from '../../../src/catalogue/tables/buildTables';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import type { PlacedTable } from '../../../src/domain/definitions/placedTable';

const FOLDER = path.join(__dirname, '../../fixtures/targets');

/** Names of all fixtures, without extension. */
export const fixtureNames = readdirSync(FOLDER).map((file) => file.replace(/\.csv$/, ''));

/** A fixture as it would stand in a tab of its name, from A1 on. */
export function fixture(name: string): PlacedTable {
  return placed(name, readCsv(readFileSync(path.join(FOLDER, `${name}.csv`), 'utf8')));
}

/** A table from A1 on. */
export function placed(tab: string, values: readonly (readonly unknown[])[]): PlacedTable {
  return { tab, row: 1, column: 1, values };
}

/** The definition tabs of the template, changed at will. */
export function templateTabs(change: (tables: { [name in TableName]: TableValues }) => void = () => {}) {
  const tables = buildTables(templateCatalogue());
  change(tables);
  return (Object.keys(tables) as TableName[]).map((name) => placed(tableShapes[name].tab, tables[name]));
}

/** The number of a cell, A1-like, as a person would read it: digits, commas, a dash or blank for nothing. */
export function figureIn({ values }: PlacedTable, address: string): number {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  const text = String(values[Number(row) - 1]?.[column - 1] ?? '');
  const digits = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/,/g, '');
  return Number((/\d+(\.\d+)?/.exec(digits) ?? ['0'])[0]);
}

/** Figures of a column between two rows, ends included. */
export function columnOf(table: PlacedTable, column: string, from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => figureIn(table, `${column}${from + i}`));
}

/** The sum, free of floating dust. */
export function sumOf(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + Math.round(figure * 100), 0) / 100;
}

/** Sheets address of a cell. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return column > 26 ? `?${row}` : `${String.fromCharCode(64 + column)}${row}`;
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end !== ',' && end !== '') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1 || row[0]);
}
