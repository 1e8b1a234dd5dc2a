// Pairs of columns of which one is a part of the other.
import { textKey } from '../thaiText';
import type { AnalysedTable } from './analyseTable';

/** [part, whole]: known by a percentage, or by a heading that narrows another. */
export function partsOfWholes({ columns, shares, rows, ticks }: AnalysedTable): readonly [number, number][] {
  const pairs: [number, number][] = [];
  for (const { kind, from, column } of shares) {
    if (kind === 'share' && !/เพิ่ม|เทียบ/.test(column.heading)) pairs.push(from as [number, number]);
  }
  for (const part of columns) {
    for (const whole of columns) {
      if (part === whole || part.kind !== 'amount' || whole.kind !== 'amount') continue;
      const [narrow, wide] = [textKey(part.heading), textKey(whole.heading).replace(/ทั้งหมด$/, '')];
      if (wide.length < 5 || narrow.length === wide.length || narrow.indexOf(wide) !== 0) continue;
      const filled = rows.filter((row) => ticks[row]?.[whole.index] && ticks[row]?.[part.index]);
      const over = filled.filter(
        (row) => Number(ticks[row]?.[part.index]) > Number(ticks[row]?.[whole.index]),
      );
      if (filled.length >= 4 && over.length <= 1) pairs.push([part.index, whole.index]);
    }
  }
  return pairs;
}
