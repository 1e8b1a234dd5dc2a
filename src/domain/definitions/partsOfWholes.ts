// Pairs of columns of which one is a part of the other.
import { textKey } from '../thaiText';
import type { AnalysedTable } from './analyseTable';
import type { Column } from './printedTable';

/** [part, whole]: known by a percentage of what is no plan, or by a heading that narrows another and holds in all rows but one. */
export function partsOfWholes({
  columns,
  shares,
  rows,
  ticks,
  width,
}: AnalysedTable): readonly [number, number][] {
  // A plan may be exceeded.
  const isPlan = (column: number) => /เป้า|แผน/.test((columns[column] as Column).heading);
  const pairs = shares
    .filter(({ from, offset }) => from.length > 1 && offset === 0 && !isPlan(from[1] as number))
    .map(({ from }) => from as [number, number]);
  const amounts = columns.filter(({ kind }) => kind === 'amount');
  for (const part of amounts) {
    for (const whole of amounts) {
      const [narrow, wide] = [textKey(part.heading), textKey(whole.heading).replace(/ทั้งหมด$/, '')];
      if (part === whole || wide.length < 5 || narrow === wide || narrow.indexOf(wide) !== 0) continue;
      const over = rows.filter(
        (row) => (ticks[row * width + part.index] as number) > (ticks[row * width + whole.index] as number),
      );
      if (rows.length > 3 && over.length === 1) pairs.push([part.index, whole.index]);
    }
  }
  return pairs;
}
