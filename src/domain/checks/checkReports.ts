// Checks a table of reports: reads it once, then asks every rule whose needs a row meets.

import type { CheckRequest } from './checkRequest';
import { checkRules } from './checkRules';
import { type Finding, quoted } from './finding';
import { maskOf } from './need';
import { readReports } from './readReports';
import type { ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';
import type { Rule } from './rule';

/** The rows as they were read (with their levels), and what is wrong with them. */
export interface CheckedReports {
  readonly table: ReportTable;
  /** By row, within a row by column; what concerns no column of the table comes last. */
  readonly findings: readonly Finding[];
}

/** Checks the rows by the rules. */
export function checkReports(request: CheckRequest, rules: readonly Rule[] = checkRules): CheckedReports {
  const table = readReports(request);
  return { table, findings: findingsIn(table, table.rows, rules) };
}

/** What the rules say of some of its rows. */
export function findingsIn(
  table: ReportTable,
  rows: readonly ReportRow[],
  rules: readonly Rule[] = checkRules,
): Finding[] {
  const asked = rules.map(({ code, severity, needs, check }) => ({
    code,
    severity,
    check,
    mask: maskOf(needs),
  }));
  const findings: Finding[] = [];
  for (const row of rows) {
    const before = findings.length;
    for (let i = 0; i < asked.length; i++) {
      const { check, mask, code, severity } = asked[i] as (typeof asked)[number];
      if ((row.has & mask) !== mask) continue;
      const all = check(row, table);
      if (all.length === 0) continue;
      for (const found of all) {
        const holds = quoted(row.cells[found.column]);
        findings.push({ holds, ...found, code, severity, row: row.index });
      }
    }
    if (findings.length - before > 1) {
      const ofRow = findings.splice(before).sort((a, b) => placeOf(a) - placeOf(b));
      for (const finding of ofRow) findings.push(finding);
    }
  }
  return findings;
}

function placeOf({ column }: Finding): number {
  return column < 0 ? Infinity : column;
}
