// Every cell of the corpus in a table that is imported: read as what it means and in the sheet as such, or its row refused with the reason.
import { ChosenTables } from '../../html/import/chosenTables';
import type { ReadRow } from '../../html/import/table/readEntries';
import { reportHeadingOf } from '../../src/catalogue/reportHeadings';
import type { PlainCell } from '../../src/contract/importReports';
import { cleanText } from '../../src/domain/thaiText';
import { officeContext } from '../html/import/officeContext';
import { isBarred, isFault } from './cells/corpusCell';
import {
  type CorpusColumn,
  evidence,
  figures,
  kpis,
  months,
  narratives,
  rowOf,
  shares,
  ticks,
  units,
} from './corpusRows';
import { importThrough, type MadeReport, meaningOf, openDoor } from './scriptDoor';

const context = officeContext();
const isSilent = (cell: unknown) => cell === '' || (typeof cell === 'string' && cleanText(cell) === '');

/** The case in a table of one row. */
function readAlone(column: CorpusColumn, one: CorpusColumn['cases'][number]): ReadRow | undefined {
  const row: { [key: string]: PlainCell } = { obstacle: 'งบประมาณโอนล่าช้า', ...rowOf(column, one) };
  const keys = Object.keys(row);
  const tables = new ChosenTables(context);
  const rows = [keys.map((key) => reportHeadingOf(key as CorpusColumn['column'])), Object.values(row)];
  tables.add('ตาราง.csv', [{ name: '', rows, merges: [], firstRow: 1 }]);
  return tables.read().rows[0];
}

describe.each(Object.entries({ months, units, kpis }))('keys: %s', (name, column) => {
  const key = ({ months: 'month', units: 'unit', kpis: 'kpi' } as const)[name as 'months' | 'units' | 'kpis'];
  test.each(column.cases)('$about: $cell', (one) => {
    const read = readAlone(column, one);
    const reasons = read?.reasons.join('\n') ?? '';
    if (read?.entry) expect(reasons).toBe('');
    else expect(reasons).toMatch(/^[^\n]*[ก-๙][^\n]*$/);
    // Where the text itself is clear, whether it is allowed is asked of the script. Date cells of files come as such days.
    const isAllowed =
      !isFault(one.means) || /^(unit-alias|month-(outside|in-future|eras))/.test(one.means.fault);
    const isDay = key === 'month' && /^\d{4}-\d\d-\d\d$/.test(String(one.cell));
    expect(read?.entry !== null).toBe(isAllowed || isDay);
    if (!isFault(one.means)) expect(read?.entry?.[key]).toBe(one.means);
  });
});

describe.each(Object.entries({ figures, ticks, shares, evidence, narratives }))('cells: %s', (_, column) => {
  test('each stands in the sheet as it was meant, or is refused', async () => {
    const cases = column.cases.filter(({ cell }) => !isSilent(cell));
    const made = cases.map((one): MadeReport => {
      const read = readAlone(column, one);
      if (!read?.entry) throw new Error(`${String(one.cell)}: ${read?.reasons.join(' ')}`);
      return { kpi: read.entry.kpi, column: column.column, cells: read.entry.cells };
    });
    const answers = await importThrough(await openDoor(), made);
    const expected = cases.map(({ cell, means }) => {
      if (isBarred(means)) return ['refused', true, ''];
      return [
        'new',
        false,
        meaningOf(typeof means === 'number' || typeof means === 'boolean' ? means : (cell as PlainCell)),
      ];
    });
    expect(
      answers.map(({ outcome, cell }) => [outcome.kind, outcome.reasons.length > 0, meaningOf(cell)]),
    ).toEqual(expected);
  });
});
