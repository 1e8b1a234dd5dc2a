// A person's change that arrives while formulas are being calculated: it is never lost, and what it changes is calculated.
import { createUniver, type UniverBook } from '../../workbench/grid/univer/createUniver';
import { UniverGrid } from '../../workbench/grid/univer/univerGrid';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '../../workbench/grid/univer/univerLibrary';
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, SHEET } from './support/openScript';

const ROWS = 900;
/** Univer lets others in every 500 formulas. */
const FORMULAS = Array.from({ length: ROWS }, (_, i) => [`=A$1+${i + 1}`]);

jest.setTimeout(60_000);

let book: UniverBook;
let workbench: Workbench;

beforeEach(async () => {
  book = createUniver();
  workbench = await openScript('', { grid: new UniverGrid(book) });
  await workbench.paste(SHEET, 'A1', [[0]]);
  await workbench.paste(SHEET, 'B1', FORMULAS);
  await workbench.read(SHEET, 'A1');
});

const sheet = () => book.workbook.getActiveSheet();

/** Changes A1 by hand, and does the work when the calculation has begun; `notices` of its progress later. */
function whileCalculating(work: () => void, notices = 0): Promise<void> {
  return new Promise((resolve) => {
    let started = false;
    let left = notices;
    const listening = book.api.addEvent(book.api.Event.CommandExecuted, ({ id }) => {
      started ||= id === SetFormulaCalculationStartMutation.id;
      if (!started || (id === SetFormulaCalculationNotificationMutation.id && left-- > 0)) return;
      listening.dispose();
      // What people do comes between two turns of the engine, never within one.
      setImmediate(() => {
        work();
        resolve();
      });
    });
    sheet().getRange('A1').setValue(100);
  });
}

const column = async (range = `B1:B${ROWS}`) => (await workbench.read(SHEET, range)).map(([value]) => value);

test.each([0, 2, 4])('a value typed over a formula stays (%i)', async (notices) => {
  await whileCalculating(() => sheet().getRange('B850').setValue('คน'), notices);
  const expected = FORMULAS.map((_, i) => (i === 849 ? 'คน' : 101 + i));
  expect(await column()).toEqual(expected);
});

test.each([0, 2, 4])('an input typed once more counts (%i)', async (notices) => {
  await whileCalculating(() => sheet().getRange('A1').setValue(1000), notices);
  expect(await column()).toEqual(FORMULAS.map((_, i) => 1001 + i));
});

test.each([0, 2, 4])('a formula typed over a formula has its own value (%i)', async (notices) => {
  await whileCalculating(() => sheet().getRange('B2').setFormula('=A1*2'), notices);
  expect(await column('B1:B3')).toEqual([101, 200, 103]);
});

test.each([0, 2, 4])('rows inserted and removed leave every result in its row (%i)', async (notices) => {
  await whileCalculating(() => {
    sheet().insertRowsBefore(1, 1);
    sheet().getRange('B2').setValue('คน');
  }, notices);
  expect(await column(`B1:B${ROWS + 1}`)).toEqual([101, 'คน', ...FORMULAS.slice(1).map((_, i) => 102 + i)]);
  await whileCalculating(() => sheet().deleteRows(1, 2), notices);
  expect(await column('B1:B2')).toEqual([101, 103]);
});
