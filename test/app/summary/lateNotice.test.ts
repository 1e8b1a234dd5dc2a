// The one text for all units that are late: as full as a thousand letters allow, each due day by itself.
import { lateNotice } from '../../../src/app/summary/lateNotice';
import { shownUnit } from '../../../src/app/summary/names';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import type { OwedReport, UnitLateness } from '../../../src/domain/summary/lateReports';

const { kpis, units } = templateCatalogue();
const fifteen = units.filter(({ type }) => type === 'อำเภอ' || type === 'กลุ่มงาน').slice(0, 15);
const day = (iso: string) => iso.slice(8);

function owed(count: number, due = '2022-06-20'): OwedReport[] {
  return kpis.slice(0, count).map((kpi) => ({ kpi, due, isOverdue: false, reason: '' }));
}

function owing(count: number, missing: number): UnitLateness[] {
  return fifteen.slice(0, count).map(({ name, type }) => ({
    unit: { name, kind: type === 'อำเภอ' ? 'district' : 'group' },
    missing: owed(missing),
    late: [],
    returned: [],
    faulty: [],
  }));
}

test('names numbers and short names with the day they are due', () => {
  expect(lateNotice(owing(2, 1), 'มิ.ย. 65', day)).toBe(
    [
      'เรียน ทุกหน่วยงานที่เกี่ยวข้อง',
      'ขอความอนุเคราะห์รายงานผลตัวชี้วัดประจำเดือน มิ.ย. 65 ภายในวันที่ 20 ดังนี้',
      ...fifteen
        .slice(0, 2)
        .map(({ name, type }) => `- ${type === 'อำเภอ' ? 'อ.' : ''}${name}: 1.1 ใช้จ่ายงบประมาณ`),
      'ขอบคุณครับ/ค่ะ',
    ].join('\n'),
  );
});

test.each([1, 2, 5, 16])(
  'fifteen units that each owe %i stay below a thousand letters, all named',
  (missing) => {
    const text = lateNotice(owing(15, missing), 'มิ.ย. 2565', day);
    expect(fifteen).toHaveLength(15);
    expect(text.length).toBeLessThan(1000);
    for (const { name } of fifteen) expect(text).toContain(`${name}: `);
  },
);

test('numbers alone where the names are too long, counts where those are too many', () => {
  expect(lateNotice(owing(15, 5), 'มิ.ย. 65', day)).toContain(': 1.1, 1.2, 1.3, 1.4, 1.5\n');
  expect(lateNotice(owing(15, 16), 'มิ.ย. 65', day)).toContain(': 16 ตัวชี้วัด\n');
});

test('each day by itself, what was sent back told apart; nothing owed gives no text', () => {
  const [one] = owing(1, 1);
  if (!one) throw new Error('there is a unit');
  const text = lateNotice([{ ...one, returned: owed(2, '2022-06-30').slice(1) }], 'มิ.ย. 65', day);
  expect(text.match(/ภายในวันที่ \d+/g)).toEqual(['ภายในวันที่ 20', 'ภายในวันที่ 30']);
  expect(text).toMatch(
    /รายงานผล.* หรือแก้ไขแล้วส่งใหม่ ภายในวันที่ 20 ดังนี้\n- \S+: ยังไม่รายงาน 1\.1 .*\n.*\n- \S+: ส่งคืนแก้ไข 1\.2 /,
  );
  expect(lateNotice([{ ...one, missing: [] }], 'มิ.ย. 65', day)).toBe('');
});

test('many due days do not make it longer: the units once, with the span of the days', () => {
  const dues = ['2022-06-20', '2022-06-22', '2022-06-23', '2022-06-25'];
  const units = owing(15, 16).map((one) => ({
    ...one,
    missing: one.missing.map((owed, i) => ({ ...owed, due: dues[i % 4] as string })),
  }));
  const text = lateNotice(units, 'มิ.ย. 65', day);
  expect(text.length).toBeLessThan(1000);
  expect(text).toContain('ภายในกำหนดของแต่ละตัวชี้วัด (วันที่ 20 ถึง 25) ดังนี้');
  expect(text.match(/: 16 ตัวชี้วัด/g)).toHaveLength(15);
});

test('a work group is greeted as one', () => {
  const [one] = owing(1, 1);
  const text = lateNotice(
    [{ ...one, unit: { name: 'ประสาน', kind: 'group' } } as UnitLateness],
    'มิ.ย. 65',
    day,
  );
  expect(text).toContain('- กลุ่มงานประสาน: ');
});

test('a district that was entered with its whole word is shown in short', () => {
  expect(shownUnit({ name: 'อำเภอคลองเขื่อน', kind: 'district' })).toBe('อ.คลองเขื่อน');
});
