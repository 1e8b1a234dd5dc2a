// Date functions on serial numbers: https://support.google.com/docs/table/25273 (Date)
import { SerialDate, serialFromWall, wallFromSerial } from '../serialDate';
import type { FormulaScope } from './scope';
import { type Arg, single, toNumber, type Value } from './value';

function number(arg: Arg): number {
  return toNumber(single(arg));
}

function dateOf(arg: Arg): Date {
  return new Date(wallFromSerial(number(arg)));
}

function serial(year: number, month: number, day: number): SerialDate {
  return new SerialDate(serialFromWall(Date.UTC(year < 1900 ? year + 1900 : year, month, day)));
}

function monthsLater(start: Arg, months: Arg): SerialDate {
  const date = dateOf(start);
  const month = date.getUTCMonth() + Math.trunc(number(months));
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return serial(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay));
}

export const dateFunctions: Record<string, (args: Arg[], scope: FormulaScope) => Value> = {
  DATE: ([year, month, day]) =>
    serial(Math.trunc(number(year)), Math.trunc(number(month)) - 1, Math.trunc(number(day))),
  YEAR: ([date]) => dateOf(date).getUTCFullYear(),
  MONTH: ([date]) => dateOf(date).getUTCMonth() + 1,
  DAY: ([date]) => dateOf(date).getUTCDate(),
  WEEKDAY: ([date]) => dateOf(date).getUTCDay() + 1,
  EDATE: ([date, months]) => monthsLater(date, months),
  EOMONTH: ([date, months]) => {
    const start = dateOf(date);
    return serial(start.getUTCFullYear(), start.getUTCMonth() + Math.trunc(number(months)) + 1, 0);
  },
  TODAY: (_, scope) => new SerialDate(Math.floor(scope.now())),
  NOW: (_, scope) => new SerialDate(scope.now()),
};
