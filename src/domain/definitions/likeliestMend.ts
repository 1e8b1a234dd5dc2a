// The single change of one cell that best explains a broken tie: it mends most and breaks nothing that held.
import type { Constraint, ReadCell } from './constraint';
import type { CellKey } from './printedTable';

/** A cell and its likeliest value, in ticks. */
export interface CellMend {
  readonly cell: CellKey;
  readonly ticks: number;
}

/** Finds the mend of each broken constraint; null where several are as likely, or none is. */
export function mendFinder(
  constraints: readonly Constraint[],
  read: ReadCell,
  isPossible: (cell: CellKey, ticks: number) => boolean,
): (broken: Constraint) => CellMend | null {
  const byCell: { [cell: number]: Constraint[] } = {};
  for (const constraint of constraints) {
    for (const cell of constraint.cells) byCell[cell] = [...(byCell[cell] || []), constraint];
  }
  const held = new Map(constraints.map((constraint) => [constraint, constraint.holds(read)]));
  // A cell that does not state the result must be at peace with everything that speaks of it.
  const gain = (cell: CellKey, ticks: number, mayStayBroken: boolean) => {
    const after: ReadCell = (other) => (other === cell ? ticks : read(other));
    let sum = 0;
    for (const constraint of byCell[cell] || []) {
      const holds = constraint.holds(after);
      if (!holds && !mayStayBroken) return 0;
      sum += Number(holds) - Number(held.get(constraint));
    }
    return sum;
  };
  return (broken) => {
    let best: CellMend | null = null;
    let most = 0;
    let ties = 0;
    for (const cell of broken.cells) {
      const ticks = broken.solve(cell, read);
      if (ticks === null || !isPossible(cell, ticks)) continue;
      const gained = gain(cell, ticks, cell === broken.cells[0]);
      if (gained > most) [best, most, ties] = [{ cell, ticks }, gained, 0];
      else if (gained === most) ties++;
    }
    return best && (ties === 0 || best.cell === broken.cells[0]) ? best : null;
  };
}
