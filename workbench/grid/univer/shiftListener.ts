// Hears of rows and columns inserted, removed or moved in Univer, whoever did it.
import type { Shift } from '../formula/rewrite';
import type { Axis } from '../rect';
import type { UniverContext } from './univerContext';
import {
  InsertColMutation,
  InsertRowMutation,
  type IRange,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from './univerLibrary';

interface ShapeParams {
  unitId: string;
  subUnitId: string;
  range: IRange;
  sourceRange: IRange;
  targetRange: IRange;
}

const SHAPES: ReadonlyMap<string, readonly [kind: Shift['kind'], axis: Axis]> = new Map([
  [InsertRowMutation.id, ['insert', 'rows']],
  [InsertColMutation.id, ['insert', 'columns']],
  [RemoveRowMutation.id, ['remove', 'rows']],
  [RemoveColMutation.id, ['remove', 'columns']],
  [MoveRowsMutation.id, ['move', 'rows']],
  [MoveColsMutation.id, ['move', 'columns']],
] as const);

export function isShapeChange(commandId: string): boolean {
  return SHAPES.has(commandId);
}

export function onShift(context: UniverContext, listener: (sheetId: number, shift: Shift) => void): void {
  context.commands.onCommandExecuted(({ id, params }) => {
    const shape = SHAPES.get(id);
    const { unitId, subUnitId, range, sourceRange, targetRange } = (params ?? {}) as ShapeParams;
    if (!shape || unitId !== context.unitId) return;
    const [kind, axis] = shape;
    const [from, count] = span(kind === 'move' ? sourceRange : range, axis);
    const shift: Shift =
      kind === 'move'
        ? { kind, axis, from, count, to: span(targetRange, axis)[0] }
        : { kind, axis, at: from, count };
    listener(context.number(subUnitId), shift);
  });
}

/** The first line, 1-based, and how many. */
function span(range: IRange, axis: Axis): [number, number] {
  return axis === 'rows'
    ? [range.startRow + 1, range.endRow - range.startRow + 1]
    : [range.startColumn + 1, range.endColumn - range.startColumn + 1];
}
