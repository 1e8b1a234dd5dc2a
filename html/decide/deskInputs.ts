// The inputs of each KPI as `ช่องข้อมูล` has them: what the figures of a report are called, and how they are shown.
import { INPUT_TYPES } from '../../src/catalogue/tables/tableWords';
import { readNumber } from '../../src/domain/readNumber';
import { readTick } from '../../src/domain/readTick';
import { cellText, textKey } from '../../src/domain/thaiText';
import { deskWords as words } from '../../src/text/decidePageTexts';
import { amountText } from '../../src/text/gapText';

export interface DeskInput {
  readonly label: string;
  readonly unit: string;
  readonly isTick: boolean;
}

const TICKS = INPUT_TYPES.tick.split('|').map(textKey);

/** Code of a KPI → its inputs in order. `rows`: the tab by the keys of its columns. */
export function deskInputs(rows: readonly Readonly<Record<string, string>>[]): Map<string, DeskInput[]> {
  const inputs = new Map<string, DeskInput[]>();
  for (const { code = '', label = '', unit = '', type = '' } of rows) {
    const isTick = type === 'tick' || TICKS.includes(textKey(type));
    inputs.set(code, [...(inputs.get(code) ?? []), { label, unit, isTick }]);
  }
  return inputs;
}

/** "704,000 บาท", "ดำเนินการแล้ว"; what is no figure as it was typed, '' for a blank cell. */
export function figureText(cell: unknown, input: Partial<DeskInput> = {}): string {
  const { unit = '', isTick = false } = input;
  if (isTick || typeof cell === 'boolean') {
    const tick = readTick(cell);
    if (typeof tick === 'boolean') return tick ? words.done : words.notDone;
  }
  const number = readNumber(cell);
  return typeof number === 'number' ? amountText(number, unit) : cellText(cell).trim();
}
