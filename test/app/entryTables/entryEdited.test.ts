// The way of a phone: figures, ticks and lists in an entry table, no menu. Sent, scored, answered, refused, opened again.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls } from '../support/openApp';
import {
  BANG_KHLA,
  CHECKED,
  EntryTab,
  forBangKhla,
  LEVEL,
  makeForKpi,
  openStartedBuilt,
  reports,
  SEND,
  SENT_ON,
  SPENT,
  sendBlock,
  T1,
  TODAY,
} from './support/entryTab';

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStartedBuilt();
});

async function forKpi(kpi = 'T1', name = T1): Promise<EntryTab> {
  await makeForKpi(workbench, kpi);
  return new EntryTab(workbench, name);
}

describe('on a phone', () => {
  test('a quantitative KPI: typed, ticked, scored and answered in the row', async () => {
    const tab = await forKpi();
    await tab.type(3, SPENT, 721070);
    await tab.type(3, 'หลักฐานอ้างอิง 1', 'https://example.go.th/gfms.pdf');
    await tab.type(3, SEND, true);
    expect([await tab.cell(3, LEVEL), await tab.cell(3, 'ค่าคะแนนที่ได้')]).toEqual([5, 5]);
    expect([await tab.cell(3, CHECKED), await tab.cell(3, SENT_ON)]).toEqual(['', TODAY]);
    expect(await reports(workbench)).toMatchObject([
      {
        เดือน: '2565-06',
        หน่วยงาน: 'บางคล้า',
        รหัส: 'T1',
        'ค่า 1': 721070,
        'ค่า 3': 721070,
        ระดับคะแนน: 5,
        'หลักฐานอ้างอิง 1': 'https://example.go.th/gfms.pdf',
        สถานะ: 'ส่งแล้ว รอตรวจสอบ',
        วันที่ส่ง: TODAY,
        ครั้งที่ส่ง: 1,
      },
    ]);
  });

  test('a milestone KPI in the table of a unit: ticks and one number', async () => {
    const tab = await forBangKhla(workbench);
    const line = await sendBlock(tab, '1.2 ผลงานตามแผน (BPM)', {
      มีแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ: true,
      บันทึกรายงานผลการดำเนินงาน: true,
      'รายงานความก้าวหน้า (ครั้ง เฉพาะเดือนนี้)': 3,
      'ร้อยละความสำเร็จจากระบบ BPM (ร้อยละ สะสม)': 91.5,
    });
    expect([await tab.cell(line, LEVEL), await tab.cell(line, SEND), await tab.cell(line, SENT_ON)]).toEqual([
      4,
      true,
      TODAY,
    ]);
    expect(await reports(workbench)).toMatchObject([
      { รหัส: 'T2', 'ค่า 1': true, 'ค่า 2': true, 'ค่า 3': 3, 'ค่า 4': 91.5, ระดับคะแนน: 4 },
    ]);
  });

  test('a rate KPI: the month’s own count, added up over the months', async () => {
    const title = '1.3 ผ้าไทย';
    const inputs = (stories: number) => ({
      'หน่วยงาน/องค์กรที่มีชุดผ้าประจำจังหวัด (หน่วยงาน)': 10,
      'จำนวนวันที่สวมใส่ผ้าไทยต่อสัปดาห์ (วัน)': 2,
      'ผลิตภัณฑ์ที่ต่อยอดพัฒนา (ผลิตภัณฑ์)': 5,
      'ช่องทางประชาสัมพันธ์ (ช่องทาง)': 2,
      'เรื่องประชาสัมพันธ์ (เรื่อง เฉพาะเดือนนี้)': stories,
      'รายงานผลและรายได้ให้จังหวัด (ครั้ง เฉพาะเดือนนี้)': 1,
    });
    const levels: unknown[] = [];
    for (const [month, stories] of [
      ['เม.ย. 65', 4],
      ['พ.ค. 65', 4],
      ['มิ.ย. 65', 3],
    ] as const) {
      const tab = await forBangKhla(workbench, month);
      const line = await sendBlock(tab, title, inputs(stories), month);
      levels.push(await tab.cell(line, LEVEL));
    }
    // 4 + 4 + 3 = 11 of 12: level 4 is not reached in June.
    expect(levels).toEqual([5, 5, 3]);
    expect(await reports(workbench)).toHaveLength(3);
    expect(
      await new EntryTab(workbench, BANG_KHLA).cell(
        await new EntryTab(workbench, BANG_KHLA).row({ รายการ: 'เรื่องประชาสัมพันธ์ (เรื่อง เฉพาะเดือนนี้)' }),
        'เดือนก่อน',
      ),
    ).toBe(4);
  });

  test('no report, with a reason from the list', async () => {
    const tab = await forKpi();
    await tab.type(2, 'เหตุผลที่ไม่รายงาน', 'รอข้อมูลจากหน่วยงานอื่น');
    await tab.type(2, SEND, true);
    expect([await tab.cell(2, SEND), await tab.cell(2, LEVEL)]).toEqual([true, '']);
    expect(await reports(workbench)).toMatchObject([{ เหตุผลที่ไม่รายงาน: 'รอข้อมูลจากหน่วยงานอื่น', ระดับคะแนน: '' }]);
  });

  test('one look at the tab is all that an edit without a tick costs; a send stays small', async () => {
    const tab = await forKpi();
    await workbench.resetServiceCalls();
    await tab.type(3, SPENT, 721070);
    expect(await countCalls(workbench)).toBeLessThanOrEqual(2);
    await workbench.resetServiceCalls();
    await tab.type(3, SEND, true);
    // Saving one report, and besides: the table read twice, its answers, the row's height where its problems need it.
    expect(await countCalls(workbench)).toBeLessThanOrEqual(25);
  });
});

describe('several at once', () => {
  test('ticks pasted down a column send every row, good and bad each with its answer', async () => {
    const tab = await forKpi();
    await workbench.paste(T1, await tab.a1(2, SPENT), [[1180440], [600000], ['ห้าแสน'], [506480]]);
    await workbench.paste(T1, await tab.a1(2, SEND), [[true], [true], [true], [true], [true]]);
    const answers = (await workbench.read(
      T1,
      `${await tab.a1(2, SEND)}:${await tab.a1(6, LEVEL)}`,
    )) as unknown[][];
    expect(answers).toEqual([
      [true, 5],
      [true, 1],
      [false, ''],
      [true, 5],
      [false, ''],
    ]);
    expect(await tab.cell(4, CHECKED)).toContain('ยังไม่ได้ส่ง โปรดแก้ไขตามนี้');
    expect(await tab.cell(4, CHECKED)).toContain(`คอลัมน์ “${SPENT}” มีค่า “ห้าแสน” ซึ่งอ่านเป็นตัวเลขไม่ได้`);
    expect(await tab.cell(6, CHECKED)).toContain('ยังไม่ได้กรอกข้อมูล');
    expect((await reports(workbench)).map((row) => row.หน่วยงาน)).toEqual([
      'เมืองฉะเชิงเทรา',
      'บางคล้า',
      'บางปะกง',
    ]);
  });

  test('a block pasted over figures and ticks is sent in one edit', async () => {
    const tab = await forKpi('P1', 'กรอก 2.1 ครัวเรือนยากจนคงเหลือ');
    const headings = await tab.headings();
    const cells: { [heading: string]: unknown } = {
      [SEND]: true,
      เดือน: 'มิ.ย. 65',
      'ครัวเรือนตกเกณฑ์ จปฐ. คงเหลือ (ครัวเรือน)': 38,
      'ครัวเรือนตกเกณฑ์ จปฐ. ปี 2564 (ครัวเรือน ค่าฐาน)': 192,
    };
    const block = headings.slice(1, 8).map((heading) => cells[String(heading)] ?? '');
    await workbench.paste(tab.name, 'B2', [block]);
    expect([await tab.cell(2, LEVEL), await tab.cell(2, SEND)]).toEqual([4, true]);
  });
});

describe('after sending', () => {
  test('a changed figure takes the tick off; ticked again it is the same report, sent twice', async () => {
    const tab = await forKpi();
    await tab.type(3, SPENT, 600000);
    await tab.type(3, 'ปัญหาอุปสรรค', 'รอเบิก');
    await tab.type(3, SEND, true);
    await tab.type(3, SPENT, 721070);
    expect([await tab.cell(3, SEND), await tab.cell(3, LEVEL)]).toEqual([false, '']);
    expect(await tab.cell(3, CHECKED)).toContain('แก้ไขหลังส่งแล้ว');
    expect((await reports(workbench))[0]?.['ค่า 1']).toBe(600000);
    await tab.type(3, 'ปัญหาอุปสรรค', '');
    await tab.type(3, SEND, true);
    expect(await reports(workbench)).toMatchObject([
      { 'ค่า 1': 721070, ปัญหาอุปสรรค: '', ครั้งที่ส่ง: 2, ระดับคะแนน: 5 },
    ]);
  });

  test('the office’s own column, the add-on’s answers and an unticked box open nothing', async () => {
    const tab = await forKpi();
    await tab.type(3, SPENT, 721070);
    await tab.type(3, SEND, true);
    await workbench.type(T1, 'V1', 'โทร');
    await workbench.type(T1, 'V3', 'โทรแล้ว');
    await tab.type(3, LEVEL, 5);
    expect(await tab.cell(3, SEND)).toBe(true);
    await tab.type(3, SEND, false);
    expect(await reports(workbench)).toMatchObject([{ สถานะ: 'ส่งแล้ว รอตรวจสอบ' }]);
  });

  test('a text somebody wrote elsewhere is not blanked by a table that does not know it', async () => {
    const tab = await forKpi();
    await tab.type(3, SPENT, 600000);
    await tab.type(3, SEND, true);
    const unit = await forBangKhla(workbench);
    await tab.type(3, 'ปัญหาอุปสรรค', 'รอเบิก');
    await tab.type(3, SEND, true);
    await tab.type(await unit.row({ รายการ: '1.2 ผลงานตามแผน (BPM)' }), SEND, true);
    expect((await reports(workbench)).map((row) => row.ปัญหาอุปสรรค)).toEqual(['รอเบิก']);
  });
});
