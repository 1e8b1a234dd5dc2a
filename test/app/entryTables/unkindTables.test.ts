// Entry tables that people have changed, and services that fail: the right result or one sentence, nothing lost, nothing twice.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, lastSaid, openBuilt, REPORTS, start } from '../support/openApp';
import {
  CHECKED,
  EntryTab,
  LEVEL,
  makeForKpi,
  makeForUnit,
  reports,
  SEND,
  SENT_ON,
  SPENT,
  T1,
  VALUE,
} from './support/entryTab';

let workbench: Workbench;
let tab: EntryTab;
let made: unknown;

/** The table is made once; each test begins with it in a workbench of its own. */
beforeEach(async () => {
  workbench = await openBuilt();
  if (made) await workbench.restore(made);
  else {
    await start(workbench);
    await makeForKpi(workbench);
    made = await workbench.snapshot();
  }
  tab = new EntryTab(workbench, T1);
});

const rowOf = (unit: string) => tab.row({ หน่วยงาน: unit });

describe('changed by hand', () => {
  test('columns moved, a column of one’s own between them, a title above', async () => {
    await workbench.moveColumn(T1, 'N', 'B');
    await workbench.moveColumn(T1, 'V', 'C');
    await workbench.insertRows(T1, 1, 2);
    await workbench.type(T1, 'A1', 'ตารางของจังหวัด');
    const [, , headings = [], , ...rows] = await workbench.read(T1);
    const at = (heading: string) => String.fromCharCode(65 + headings.indexOf(heading));
    expect(rows[0]?.[0]).toBe('บางคล้า');
    await workbench.type(T1, `${at(SPENT)}5`, 721070);
    await workbench.type(T1, `${at(SEND)}5`, true);
    const answered = (await workbench.read(T1))[4] as unknown[];
    expect([answered[headings.indexOf(LEVEL)], answered[headings.indexOf(SENT_ON)]]).toEqual([
      5,
      '21 มิ.ย. 2565',
    ]);
  });

  test('rows sorted, a blank row in the middle', async () => {
    await tab.type(3, SPENT, 721070);
    await workbench.sort(T1, 'A2:V16', 1);
    await workbench.insertRows(T1, 4, 1);
    const row = await rowOf('บางคล้า');
    await tab.type(row, SEND, true);
    expect([await tab.cell(row, LEVEL), await tab.cell(4, SEND)]).toEqual([5, '']);
    expect(await reports(workbench)).toMatchObject([{ หน่วยงาน: 'บางคล้า', ระดับคะแนน: 5 }]);
  });

  test('the rows of a unit’s table sorted through each other', async () => {
    await makeForUnit(workbench, 'บางคล้า');
    const unit = new EntryTab(workbench, 'กรอก อ.บางคล้า');
    await unit.type(await unit.row({ รายการ: SPENT }), VALUE, 721070);
    const last = (await unit.rows()).filter(([item]) => item !== '').length;
    await workbench.sort(unit.name, `A2:R${last}`, 1);
    const line = await unit.row({ รายการ: '1.1 ใช้จ่ายงบประมาณ' });
    await unit.type(line, SEND, true);
    expect(await unit.cell(line, LEVEL)).toBe(5);
  });

  test.each([SEND, CHECKED, 'ตัวชี้วัด', 'เดือน'])(
    'the heading %s renamed: said on the screen, nothing saved',
    async (heading) => {
      const send = await tab.a1(3, SEND);
      await workbench.type(T1, await tab.a1(1, heading), 'อื่น');
      await workbench.type(T1, await tab.a1(3, SPENT), 721070);
      await workbench.type(T1, send, true);
      expect(await lastSaid(workbench)).toContain(`แท็บ “${T1}” ไม่มีคอลัมน์ “${heading}” จึงยังไม่ได้บันทึก`);
      expect(await tab.cell(3, SPENT)).toBe(721070);
      expect(await reports(workbench)).toEqual([]);
    },
  );

  test('an input’s heading renamed: the row says so and is not sent', async () => {
    await tab.type(3, SPENT, 721070);
    await workbench.type(T1, await tab.a1(1, SPENT), 'เบิก');
    await tab.type(3, SEND, true);
    expect(await tab.cell(3, SEND)).toBe(false);
    expect(await tab.cell(3, CHECKED)).toContain(`ไม่พบช่อง “${SPENT}”`);
    expect(await tab.cell(3, 'เบิก')).toBe(721070);
  });

  test('an input’s row deleted in a unit’s table', async () => {
    await makeForUnit(workbench, 'บางคล้า');
    const unit = new EntryTab(workbench, 'กรอก อ.บางคล้า');
    await workbench.deleteRows(unit.name, await unit.row({ รายการ: SPENT }));
    const line = await unit.row({ รายการ: '1.1 ใช้จ่ายงบประมาณ' });
    await unit.type(line, SEND, true);
    expect(await unit.cell(line, CHECKED)).toContain(`ไม่พบช่อง “${SPENT}”`);
  });

  test.each([
    ['หน่วยงาน', 'บางคลา', 'ไม่พบหน่วยงาน “บางคลา” ที่ใกล้เคียงคือ บางคล้า'],
    ['เดือน', '06/65', '“06/65” อ่านเป็นเดือนไม่ได้'],
    ['เดือน', '', 'คอลัมน์ “เดือน” ว่างอยู่'],
    ['ตัวชี้วัด', '9.9', 'ไม่พบตัวชี้วัด “9.9”'],
    ['เดือน', 'ต.ค. 65', 'อยู่นอกรอบการประเมิน'],
  ])('%s “%s” is refused in the row', async (heading, text, sentence) => {
    await tab.type(3, SPENT, 721070);
    await tab.type(3, heading, text);
    await tab.type(3, SEND, true);
    expect(await tab.cell(3, SEND)).toBe(false);
    expect(await tab.cell(3, CHECKED)).toContain(sentence);
    expect(await reports(workbench)).toEqual([]);
  });

  test('one report in two rows: both are told', async () => {
    await tab.type(4, 'หน่วยงาน', 'บางคล้า');
    await tab.type(3, SPENT, 721070);
    await tab.type(3, SEND, true);
    expect(await tab.cell(3, CHECKED)).toContain('แถวที่ 3 กับ 4 เป็นเดือน');
    expect(await tab.cell(4, CHECKED)).toContain('แถวที่ 3 กับ 4 เป็นเดือน');
    expect(await reports(workbench)).toEqual([]);
  });

  test('figures as people type them', async () => {
    for (const [row, typed] of [
      [2, 'จำนวน ๑,๑๘๐,๔๔๐ บาท'],
      [3, ' 721,070.00 '],
      [4, '=595700+40'],
    ] as const)
      await tab.type(row, SPENT, typed);
    await workbench.paste(T1, await tab.a1(2, SEND), [[true], [true], [true]]);
    expect((await reports(workbench)).map((row) => row.ระดับคะแนน)).toEqual([5, 5, 5]);
    expect((await workbench.formulas(T1, await tab.a1(4, SPENT)))[0]).toEqual(['=595700+40']);
  });

  test('text beginning with = in a narrative stays text', async () => {
    await tab.type(3, SPENT, 721070);
    await tab.type(3, 'ปัญหาอุปสรรค', '\'=IMPORTXML("x")');
    await tab.type(3, SEND, true);
    const headings = (await workbench.read(REPORTS))[0] as unknown[];
    expect((await workbench.formulas(REPORTS, 'A2:AM2'))[0]?.[headings.indexOf('ปัญหาอุปสรรค')]).toBe('');
  });

  test('the reports’ tab gone: a sentence, the tick comes off', async () => {
    await tab.type(3, SPENT, 721070);
    await workbench.renameSheet(REPORTS, 'เก่า');
    await tab.type(3, SEND, true);
    expect(await lastSaid(workbench)).toContain('ไม่พบแท็บ “ผลการดำเนินงาน”');
    expect([await tab.cell(3, SEND), await tab.cell(3, SPENT)]).toEqual([false, 721070]);
    expect(await tab.cell(3, CHECKED)).toContain('ไม่พบแท็บ “ผลการดำเนินงาน”');
  });

  test('another unit’s target without a reason: the row says which and where', async () => {
    const targets = new EntryTab(workbench, 'เป้าหมาย');
    const row = await targets.row({ รหัส: 'T1', หน่วยงาน: 'บางปะกง' });
    await targets.type(row, 'สถานะการประเมิน', 'ไม่ประเมิน');
    await tab.type(3, SPENT, 721070);
    await tab.type(3, SEND, true);
    expect(await tab.cell(3, SEND)).toBe(false);
    expect(await tab.cell(3, CHECKED)).toContain('แต่สถานะการประเมินเป็น “ไม่ประเมิน” โปรดระบุเหตุผล');
  });

  test('answers protected from the officer: saved, said on the screen', async () => {
    await tab.type(3, SPENT, 721070);
    await workbench.protect(T1, 'C1:C30', ['owner@example.go.th']);
    await workbench.actAs('officer@example.go.th');
    await workbench.type(T1, await tab.a1(3, SEND), true);
    expect(await lastSaid(workbench)).toContain('ถูกป้องกันไว้');
    expect(await tab.cell(3, SPENT)).toBe(721070);
    expect((await reports(workbench)).length).toBeLessThanOrEqual(1);
  });

  test('a tab of one’s own by such a name is left alone', async () => {
    await workbench.renameSheet('ชีต1', 'กรอก ชื่อ');
    await workbench.paste('กรอก ชื่อ', 'A1', [
      ['ชื่อ', 'ส่งรายงาน'],
      ['ก', true],
    ]);
    expect(await workbench.read('กรอก ชื่อ')).toEqual([
      ['ชื่อ', 'ส่งรายงาน'],
      ['ก', true],
    ]);
  });
});

describe('services that fail', () => {
  // A lost reply is the hardest of them; the others follow the same way and are tried at every second call.
  test.each([
    ['replyLost', 1],
    ['throw', 2],
    ['hang', 2],
  ] as const)(
    '%s at the calls of a send: as before, or complete once it is ticked again; never two rows',
    async (kind, step) => {
      await tab.type(3, SPENT, 721070);
      const start = await workbench.snapshot();
      const send = await tab.a1(3, SEND);
      await workbench.resetServiceCalls();
      await workbench.type(T1, send, true);
      const calls = await countCalls(workbench);
      const whole = await reports(workbench);
      expect(whole).toHaveLength(1);
      for (let at = 1; at <= calls; at += step) {
        await workbench.restore(start);
        await workbench.fail({ at, kind });
        await workbench.type(T1, send, true);
        expect((await reports(workbench)).length).toBeLessThanOrEqual(1);
        expect(await tab.cell(3, SPENT)).toBe(721070);
        await workbench.type(T1, send, false);
        await workbench.type(T1, send, true);
        expect(await reports(workbench)).toEqual(whole);
        expect([at, await tab.cell(3, LEVEL), await tab.cell(3, SEND), await tab.cell(3, SENT_ON)]).toEqual([
          at,
          5,
          true,
          '21 มิ.ย. 2565',
        ]);
      }
    },
    120_000,
  );

  test('making a table breaks off at any call: made whole or not at all, and the next run makes it', async () => {
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await makeForKpi(workbench, '2.1');
    const calls = await countCalls(workbench);
    const name = 'กรอก 2.1 ครัวเรือนยากจนคงเหลือ';
    const whole = await workbench.read(name);
    for (let at = 1; at <= calls; at += 7) {
      await workbench.restore(start);
      await workbench.fail({ at, kind: 'throw' });
      await makeForKpi(workbench, '2.1').catch(() => {});
      await makeForKpi(workbench, '2.1');
      expect(await workbench.read(name)).toEqual(whole);
    }
  }, 120_000);
});
