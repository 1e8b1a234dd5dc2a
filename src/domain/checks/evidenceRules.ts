// Rules about evidence: that it is there, that it can be found, and that it is not used twice.
import type { Judgement } from '../judgement';
import { cellText } from '../thaiText';
import { isClearEvidence } from './evidenceText';
import { type Found, NONE } from './finding';
import { isUntouched } from './noReport';
import type { ReportKpi, ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';
import type { Rule } from './rule';
import { findSharedDocuments, type SharedDocuments } from './sharedDocuments';

export const evidenceRules = [
  {
    code: 'level-without-evidence',
    severity: 'should',
    needs: ['judged', 'evidence'],
    check(row, { columns }) {
      const { kpi } = row.kpi as ReportKpi;
      const { level } = row.judgement as Judgement;
      const open: number[] = [];
      for (let n = kpi.counting === 'highest' ? Math.max(1, level) : 1; n <= level; n++) {
        if (!isCovered(row, kpi.evidence, n, columns.evidence)) open.push(n);
      }
      const [first] = open;
      if (first === undefined) return NONE;
      const items = kpi.evidence.filter(({ levels }) => levels.indexOf(first) >= 0).map(({ item }) => item);
      const places = items.map((item) => columns.evidence[item - 1] ?? -1).filter((column) => column >= 0);
      return [{ column: places[0] ?? -1, levels: open, expected: items.join(', ') }];
    },
  },
  {
    code: 'evidence-unclear',
    severity: 'should',
    needs: ['evidence'],
    check(row, { columns }) {
      let found = NONE;
      for (let i = 0; i < columns.evidence.length; i++) {
        const column = columns.evidence[i] as number;
        const cell = row.cells[column];
        if (row.letters & (1 << i) || column < 0 || isUntouched(cell) || isClearEvidence(cellText(cell)))
          continue;
        found = found.concat([{ column }]);
      }
      return found;
    },
  },
  {
    // Rows before a document's second use with the same KPI are named once.
    code: 'evidence-shared',
    severity: 'should',
    needs: ['evidence', 'kpi', 'unit'],
    check(row, table) {
      const shared = sharedDocumentsOf(table).get(row.index);
      if (!shared) return NONE;
      return shared.map(({ column, other }): Found => {
        const { number, short } = (other.kpi as ReportKpi).kpi;
        const facts = { other: `${number} ${short}`.trim(), rows: [other.index] };
        return { column, ...facts };
      });
    },
  },
] as const satisfies readonly Rule[];

/** True when a filled item covers the level, or the list knows no evidence for it. */
function isCovered(
  { cells }: ReportRow,
  list: ReportKpi['kpi']['evidence'],
  level: number,
  places: readonly number[],
): boolean {
  let listed = false;
  for (const { item, levels } of list) {
    if (levels.indexOf(level) < 0) continue;
    const column = places[item - 1] ?? -1;
    if (column < 0) continue;
    listed = true;
    if (!isUntouched(cells[column])) return true;
  }
  return !listed;
}

const known = new WeakMap<ReportTable, SharedDocuments>();

/** Looked for once per table, when the first row asks. */
function sharedDocumentsOf(table: ReportTable): SharedDocuments {
  const shared = known.get(table) ?? findSharedDocuments(table);
  known.set(table, shared);
  return shared;
}
