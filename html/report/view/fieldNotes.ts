// What is said beside a field: the base of the agreement, and what the months before reported.
import type { UnitTarget } from '../../../src/catalogue/types';
import type { ImportColumn } from '../../../src/contract/importReports';
import { isUntouched } from '../../../src/domain/checks/noReport';
import { monthInFull, monthInShort, readMonth, type ThaiMonth } from '../../../src/domain/month';
import { numberText } from '../../../src/text/numberText';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import type { ReportRecord } from '../../office/reportRows';
import type { InputField } from '../model/formFields';
import { latestBase, shownValue } from '../model/formValues';

const MOST_MONTHS = 3;

/** "เดือนก่อน พ.ค. 65: 1,200 · เม.ย. 65: 900". `base`: place among the base inputs. `named`: whose figures are told. */
export function inputNotes(
  { column, input }: InputField,
  base: number,
  target: UnitTarget | null,
  earlier: readonly ReportRecord[],
  named = earlier,
): string[] {
  if (input.base) {
    const known = target?.bases[base];
    if (typeof known === 'number') return [`${texts.base} ${numberText(known, 9)}`];
    const from = latestBase(earlier, column);
    const reported = String(shownValue(from?.cells[column] ?? '', input));
    return [from ? texts.baseReported(shortMonth(from.month), reported) : texts.baseWaiting];
  }
  return earlierNotes(column, named, (cell) => {
    const shown = shownValue(cell, input);
    return typeof shown === 'string' ? shown : shown ? texts.done : texts.notDone;
  });
}

/** The months before in which something stood in the column. */
export function earlierNotes(
  column: ImportColumn,
  earlier: readonly ReportRecord[],
  shown: (cell: string | number | boolean) => string,
): string[] {
  const said = earlier
    .filter(({ cells }) => !isUntouched(cells[column]))
    .slice(0, MOST_MONTHS)
    .map(({ month, cells }) => `${shortMonth(month)}: ${shown(cells[column] ?? '')}`);
  return said.length === 0 ? [] : [`${texts.previous} ${said.join(' · ')}`];
}

/** Lines about the targets of the pair. `place`: which month of the round it is, from 0. */
export function targetNotes(target: UnitTarget | null, month: string, place: number): string[] {
  if (!target) return [];
  const { targets, unlevelled, monthly } = target;
  const due = monthly[place];
  return [
    targets.some((one) => one !== null) ? `${texts.targets}: ${targets.map(figure).join(' / ')}` : '',
    unlevelled === null ? '' : texts.unlevelled(numberText(unlevelled)),
    typeof due === 'number' ? texts.monthTarget(shortMonth(month), numberText(due)) : '',
  ].filter((line) => line !== '');
}

/** "–" where none is printed. */
function figure(target: number | null): string {
  return target === null ? '–' : numberText(target);
}

/** "พ.ค. 65". */
function shortMonth(key: string): string {
  const month = monthOfKey(key);
  return month ? monthInShort(month) : key;
}

/** "พฤษภาคม 2565". */
export function fullMonth(key: string): string {
  const month = monthOfKey(key);
  return month ? monthInFull(month) : key;
}

function monthOfKey(key: string): ThaiMonth | null {
  const month = readMonth(key);
  return month && 'month' in month ? month : null;
}
