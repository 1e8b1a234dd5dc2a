// Marks go with the fault, whatever has become of the row and of the add-on's columns meanwhile.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, lastSaid, openApp } from '../support/openApp';

const SHEET = 'ชีต1';
const TABLE = [
  ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
  ['บางปะกง', 506480, 504980, 0],
  ['คลองเขื่อน', 483150, 'abc', 238954.72],
  ['บางคล้า', 721070, 'abc', 240715.04],
];
const BLANK_ROW = [Array.from({ length: 9 }, () => '')];

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openApp();
  await workbench.paste(SHEET, 'A1', TABLE);
  await workbench.click(CHECK);
  expect(await looks()).toEqual([false, true, true]);
});

/** True for each row with a note or a colour in เบิกจ่ายแล้ว. */
async function looks(): Promise<boolean[]> {
  const notes = await workbench.notes(SHEET, 'C2:C4');
  const colours = await workbench.backgrounds(SHEET, 'C2:C4');
  return notes.map(([note], i) => note !== '' || colours[i]?.[0] !== '#ffffff');
}

test('of a row whose cells were all deleted, the last one of the table, too', async () => {
  await workbench.paste(SHEET, 'A3', BLANK_ROW);
  expect(await looks()).toEqual([false, false, true]);
  await workbench.paste(SHEET, 'A4', BLANK_ROW);
  expect(await looks()).toEqual([false, false, false]);
});

test('of the only row of a table', async () => {
  await workbench.paste(SHEET, 'A2', [['คลองเขื่อน', 483150, 'abc', 0], ...BLANK_ROW, ...BLANK_ROW]);
  expect(await looks()).toEqual([true, false, false]);
  await workbench.paste(SHEET, 'A2', BLANK_ROW);
  expect(await looks()).toEqual([false, false, false]);
});

describe('where a person has changed the note of a mark', () => {
  test('what was added stays when the cell is mended', async () => {
    const [[note]] = (await workbench.notes(SHEET, 'C3')) as [[string]];
    await workbench.call('paint', SHEET, 'C3', `${note}\nถามอำเภอแล้ว`, '#f4c7c3');
    await workbench.click(CHECK);
    expect((await workbench.notes(SHEET, 'C3')).flat()[0]).toContain('ถามอำเภอแล้ว');
    await workbench.type(SHEET, 'C3', 198020);
    expect((await workbench.notes(SHEET, 'C3')).flat()).toEqual(['ถามอำเภอแล้ว']);
    expect((await workbench.backgrounds(SHEET, 'C3')).flat()).toEqual(['#ffffff']);
  });

  test('the colour of a deleted note goes when the cell is mended', async () => {
    await workbench.call('paint', SHEET, 'C3', '', '#f4c7c3');
    await workbench.type(SHEET, 'C3', 198020);
    expect(await looks()).toEqual([false, false, true]);
  });

  test('it goes too where the cell was marked anew in between', async () => {
    await workbench.call('paint', SHEET, 'C3', '', '#f4c7c3');
    await workbench.click(CHECK);
    expect(await looks()).toEqual([false, true, true]);
    await workbench.type(SHEET, 'C3', 198020);
    expect(await looks()).toEqual([false, false, true]);
  });
});

describe('where ผลการตรวจสอบ was taken away', () => {
  beforeEach(async () => {
    await workbench.paste(SHEET, 'I1', [[''], [''], [''], ['']]);
  });

  test('when the cell is mended', async () => {
    await workbench.type(SHEET, 'C3', 198020);
    expect(await looks()).toEqual([false, false, true]);
  });

  test('when the next check finds nothing, after an edit that went unheard', async () => {
    await workbench.resetServiceCalls();
    await workbench.fail({ at: 1, kind: 'throw' });
    await workbench.paste(SHEET, 'C2', [[504980], [198020], [353800]]);
    expect(await looks()).toEqual([false, true, true]);
    await workbench.click(CHECK);
    expect(await lastSaid(workbench)).toContain('ไม่พบปัญหา');
    expect(await looks()).toEqual([false, false, false]);
  });
});

test('a long table in which nothing says that it has marks is not searched for them', async () => {
  await workbench.paste(SHEET, 'C3', [[198020], [353800]]);
  await workbench.insertRows(SHEET, 5, 20_000);
  await workbench.paste(SHEET, 'A19999', [['แปลงยาว', 395510, 392510, 0]]);
  const reads = async () => {
    await workbench.resetServiceCalls();
    await workbench.click(CHECK);
    return (await workbench.serviceCalls())['Range.getNotes'] ?? 0;
  };
  expect(await reads()).toBe(1);
  await workbench.paste(SHEET, 'A20001', [['ราชสาส์น', 371500, 300000, 0]]);
  expect(await reads()).toBe(0);
});
