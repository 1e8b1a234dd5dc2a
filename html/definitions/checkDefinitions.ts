// The check of criteria and targets on any tables: where each slip is, what it holds, what it should be, and the mend.

import { readAgreement } from '../../src/catalogue/readAgreement';
import type { CellValue, Severity } from '../../src/domain/checks/finding';
import type { DefinitionCode } from '../../src/domain/definitions/definitionRules';
import { findInDefinitions } from '../../src/domain/definitions/findInDefinitions';
import { agreementMaterial, printedMaterial } from '../../src/domain/definitions/material';
import { type Place, type PlacedTable, textAt } from '../../src/domain/definitions/placedTable';
import { definitionSentence } from '../../src/text/definitionSentences';

/** A figure to be written into a cell, counted from 1 as in the sheet. */
export interface DefinitionMend {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** One slip. `row` and `column` count from 1, as in the sheet. */
export interface DefinitionFinding {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly code: DefinitionCode;
  readonly severity: Severity;
  /** What is wrong, where, and what to do; Thai. */
  readonly sentence: string;
  /** The cell as it stands. */
  readonly holds: string;
  /** What the other figures give; null where only a person can know. */
  readonly computed: CellValue | null;
  /** The likeliest single mend, sometimes of another cell; null where none is likelier than others. */
  readonly mend: DefinitionMend | null;
}

/** Definition tabs are checked together; every other table by itself. Findings in the order of the tables' cells. */
export function checkDefinitionTables(tables: readonly PlacedTable[]): readonly DefinitionFinding[] {
  const { agreement, others } = readAgreement(tables);
  const materials = [agreementMaterial(agreement), ...others.map(printedMaterial)];
  return materials
    .reduce<ReturnType<typeof findInDefinitions>>((all, one) => all.concat(findInDefinitions(one)), [])
    .map((problem): DefinitionFinding & { readonly order: number } => {
      const { place, code, severity, computed, mend } = problem;
      return {
        ...placedAt(place),
        code,
        severity,
        sentence: definitionSentence(problem),
        holds: textAt(place),
        computed,
        mend: mend ? { ...placedAt(mend.place), value: mend.value } : null,
        order: tables.indexOf(place.table),
      };
    })
    .sort((a, b) => a.order - b.order || a.row - b.row || a.column - b.column)
    .map(({ order: _, ...finding }) => finding);
}

function placedAt({ table, row, column }: Place): { tab: string; row: number; column: number } {
  return { tab: table.tab, row: table.row + row, column: table.column + column };
}
