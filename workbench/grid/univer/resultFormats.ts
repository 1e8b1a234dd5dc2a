// The number format a formula's result brings, a date's above all: Univer writes it into the cell's style, where it would
// stay when the formula is gone. It is remembered as brought, and taken away with what brought it.

import type { UniverContext } from './univerContext';
import { type ICellData, type IStyleData, type Nullable, SetRangeValuesMutation } from './univerLibrary';
import { extrasOf, withExtras } from './univerStyle';

type Cells = Record<number, Nullable<Record<number, Nullable<ICellData>>>>;

export class ResultFormats {
  constructor(private readonly context: UniverContext) {
    const hearing = context.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { unitId, subUnitId, cellValue } = params as {
        unitId: string;
        subUnitId: string;
        cellValue?: Cells;
      };
      if (unitId !== context.unitId || !cellValue) return;
      this.mark(subUnitId, cellValue, options?.applyFormulaCalculationResult === true);
    });
    context.parts.univer.onDispose(() => hearing.dispose());
  }

  private mark(subUnitId: string, cellValue: Cells, isResult: boolean): void {
    const sheet = this.context.book.getSheetBySheetId(subUnitId);
    const styles = this.context.book.getStyles();
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (!cell) continue;
        const old = sheet?.getCellRaw(Number(row), Number(column));
        const { brought } = extrasOf(old);
        const next = cell.s ? styles.get(cell.s)?.n?.pattern : undefined;
        if (isResult && next && (brought !== undefined || !patternOf(old, styles.get(old?.s)))) {
          cell.custom = withExtras(old, { brought: next }) as never;
        } else if (brought !== undefined && (isResult || 'v' in cell || 'f' in cell) && !next) {
          const own = cell.custom === undefined ? old : cell;
          cell.custom = withExtras(own, { brought: undefined }) as never;
          cell.s = { ...(cell.s ? styles.get(cell.s) : null), n: null } as IStyleData;
        }
      }
    }
  }
}

function patternOf(cell: Nullable<ICellData>, style: Nullable<IStyleData>): string | undefined {
  return cell?.s ? style?.n?.pattern : undefined;
}
