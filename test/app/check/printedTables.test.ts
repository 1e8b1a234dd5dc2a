// Tables as they were printed: captions between and below the rows, headings that come again, figures as text.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, lastSaid, openApp, openStarted, REPORTS } from '../support/openApp';

const SHEET = 'ชีต1';
const HEAD = ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'];
const ROWS = [
  ['บางปะกง', 506480, '๕๐๔,๙๘๐.๐๐', '-'],
  ['คลองเขื่อน', '๔๘๓,๑๕๐', ' 198,020 บาท', '238,954.72'],
  ['บางคล้า', 721070, 353800, 240715.04],
];
const GROUP = ['ประสาน', 394620, 352420, 13000];
const line = (text: string) => [text, '', '', ''];

async function checked(rows: readonly (readonly unknown[])[], merges: readonly string[] = []) {
  const workbench = await openApp();
  await workbench.paste(SHEET, 'A1', rows);
  for (const range of merges) await workbench.merge(SHEET, range);
  await workbench.click(CHECK);
  return workbench;
}

/** The level beside each row, and every cell with a note. */
async function outcome(workbench: Workbench): Promise<{ levels: unknown[]; marked: string[] }> {
  const rows = await workbench.read(SHEET);
  const at = Math.max(...rows.map((cells) => cells.indexOf('ระดับคะแนน')));
  const notes = await workbench.notes(SHEET);
  const marked = notes.flatMap((cells, i) => cells.flatMap((note, j) => (note ? [`${i + 1}:${j + 1}`] : [])));
  return { levels: rows.map((cells) => cells[at]), marked };
}

describe('captions are no reports', () => {
  test('notes and sources below the table, one of them merged over its width', async () => {
    const captions = ['หมายเหตุ : ข้อมูลจากระบบ GFMS', 'ที่มา: งานการเงิน', '* ข้อมูล ณ 17 มิ.ย. 65'].map(line);
    const workbench = await checked([HEAD, ...ROWS, line(''), ...captions], ['A6:D6']);
    expect(await outcome(workbench)).toEqual({
      levels: ['ระดับคะแนน', 4, 3, 1, '', '', '', ''],
      marked: [],
    });
    expect(await lastSaid(workbench)).toContain('3 แถว');
    await workbench.click(CHECK);
    expect((await outcome(workbench)).marked).toEqual([]);
  });

  test('names of groups between the rows', async () => {
    const workbench = await checked([HEAD, line('อำเภอ'), ...ROWS, line('กลุ่มงาน'), GROUP]);
    expect(await outcome(workbench)).toEqual({ levels: ['ระดับคะแนน', '', 4, 3, 1, '', 3], marked: [] });
  });

  test('a note below the reports, under the months', async () => {
    const workbench = await openStarted();
    await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0]]);
    await workbench.type(REPORTS, 'A4', 'หมายเหตุ ส่งทางไลน์แล้ว');
    expect((await workbench.notes(REPORTS, 'A4:C4')).flat()).toEqual(['', '', '']);
  });

  test('a misspelt unit, one with figures, and a month alone are still answered', async () => {
    const workbench = await checked([HEAD, ...ROWS, line('บางน้ำเปรียว'), ['ไม่มีอำเภอนี้', 1000, 900, 0]]);
    expect((await outcome(workbench)).marked).toEqual(['5:1', '6:1']);
    const started = await openStarted();
    await started.type(REPORTS, 'A2', '06/65');
    expect((await started.notes(REPORTS, 'A2')).flat()[0]).toContain('06/65');
  });
});

describe('headings that come again', () => {
  const SENTENCE = 'หัวตารางอีกครั้งในแถวที่ 4';

  test('between the rows: what is above is scored, what is below is left alone', async () => {
    const workbench = await checked([HEAD, ...ROWS.slice(0, 2), HEAD, ...ROWS.slice(2)]);
    expect(await lastSaid(workbench)).toContain(SENTENCE);
    expect(await outcome(workbench)).toEqual({ levels: ['ระดับคะแนน', 4, 3, '', ''], marked: [] });
  });

  test('with a line break in a heading', async () => {
    const head = ['หน่วยงาน', 'รวมงบประมาณ\nทั้งสิ้น', 'เบิกจ่าย\nแล้ว', 'PO'];
    const workbench = await checked([head, ...ROWS.slice(0, 2), head, ...ROWS.slice(2)]);
    expect(await lastSaid(workbench)).toContain(SENTENCE);
    expect((await outcome(workbench)).marked).toEqual([]);
  });

  test('two rows of them, merged', async () => {
    const head = [
      ['หน่วยงาน', 'งบประมาณ', '', ''],
      ['', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
    ];
    const merges = ['A1:A2', 'B1:D1', 'A4:A5', 'B4:D4'];
    const workbench = await checked([...head, ROWS[0] as unknown[], ...head, ...ROWS.slice(1)], merges);
    expect(await lastSaid(workbench)).toContain(SENTENCE);
    expect(await outcome(workbench)).toEqual({ levels: ['', 'ระดับคะแนน', 4, '', '', '', ''], marked: [] });
  });
});

test('a heading that Sheets has made a date of', async () => {
  const dated = [...HEAD, new Date(Date.UTC(2022, 5, 1))];
  const workbench = await checked([dated, ...ROWS.map((cells) => [...cells, 1])]);
  expect((await outcome(workbench)).levels).toEqual(['ระดับคะแนน', 4, 3, 1]);
  expect(await lastSaid(workbench)).toContain('ตรวจสอบแล้ว 3 แถว');
});
