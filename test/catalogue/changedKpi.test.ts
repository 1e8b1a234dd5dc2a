// A built-in KPI that an office changes in its tabs.
import { templateKpi } from '../../src/catalogue/template2565';
import { CRITERIA, formula, growth, INPUTS, KPIS, kpi, resolve, tables } from './resolved';

describe('a built-in KPI changed by an office', () => {
  test('new thresholds keep inputs, formula, texts and weight', () => {
    const rows = [1, 2, 3, 4, 5].map((level) => [
      'T1',
      level,
      'ร้อยละของการใช้จ่าย',
      '',
      '≥',
      50 + level,
      'ร้อยละ',
    ]);
    const found = kpi('T1', [CRITERIA, ...rows]);
    expect(found.levels[4]).toEqual([{ of: 'ร้อยละของการใช้จ่าย', comparator: '>=', value: 55 }]);
    expect({ ...found, levels: null }).toEqual({ ...templateKpi('T1'), levels: null });
  });

  test('formulas over other labels are another KPI', () => {
    expect(kpi('T1', [CRITERIA, ...growth('T1')]).inputs.map((i) => i.label)).toEqual(['ขายได้', 'ปีก่อน']);
  });

  test('an input more goes behind the built-in ones', () => {
    const rows = growth('P5').map((row) =>
      row.map((c) => (c === formula ? '[รายได้ออนไลน์ ปี 2564 (ไตรมาส 3-4)] + [ขายหน้าร้าน]' : c)),
    );
    expect(kpi('P5', [CRITERIA, ...rows]).inputs.map((i) => i.label)).toEqual([
      'รายได้ออนไลน์ ปี 2565 (ไตรมาส 3-4) สะสม',
      'รายได้ออนไลน์ ปี 2564 (ไตรมาส 3-4)',
      'ขายหน้าร้าน',
    ]);
  });

  test('renamed inputs: the built-in formulas follow by label, else by place', () => {
    const found = kpi('T1', [
      INPUTS,
      ['T1', 1, 'จ่ายจริง', 'บาท', 'เงิน'],
      ['T1', 2, 'PO(ใบสั่งซื้อ/สั่งจ้าง)', 'บาท', 'เงิน'],
      ['T1', 3, 'งบทั้งหมด', 'บาท', 'เงิน'],
      ['T1', 4, 'ส่งคืน', 'บาท', 'เงิน'],
    ]);
    expect(found.measures[0]?.expression).toBe(
      '([จ่ายจริง] + [PO(ใบสั่งซื้อ/สั่งจ้าง)]) / ([งบทั้งหมด] - [ส่งคืน]) * 100',
    );
  });

  test('renamed ticks carry their adjustment; a percent stays part of a whole', () => {
    const rename = (code: string, more: string) =>
      tables.inputs
        .filter((row) => row[0] === 'รหัส' || row[0] === code)
        .map((row, i) => row.map((c, j) => (i && j === 2 ? `${c}${more}` : c)));
    const p9 = kpi('P9', rename('P9', ' ใหม่'));
    expect(p9.adjustments[0]?.when).toBe(p9.inputs[5]?.label);
    expect(p9.levels[1]?.[1]?.of).toBe('รายงานคณะอนุกรรมการฯ อำเภอทุกครั้ง (ไม่มีประชุม = ครบ) ใหม่');
    expect(kpi('T2', rename('T2', '!')).inputs[3]).toMatchObject({ partOfWhole: true, system: 'BPM' });
    expect(kpi('P7', rename('P7', '!')).levels[2]?.[0]?.value).toBe('จำนวนครั้งที่ต้องประชาสัมพันธ์ต่อเดือน!');
  });

  test('otherwise it cannot be told which input is meant', () => {
    expect(resolve('P1', [INPUTS, ['P1', 1, 'คงเหลือ', '', 'จำนวน']])).toEqual({
      code: 'kpi-inputs-differ',
      kpi: 'P1',
      missing: 'ครัวเรือนตกเกณฑ์ จปฐ. คงเหลือ',
      given: 1,
      expected: 2,
    });
  });

  test('ตัวชี้วัด replaces what it has columns for', () => {
    const found = kpi('T1', [
      [...KPIS, 'วิธีคำนวณคะแนน'],
      ['T1', '9.9', 'ชื่อใหม่', 33.33, 'บัญญัติไตรยางศ์'],
    ]);
    expect(found).toEqual({
      ...templateKpi('T1'),
      number: '9.9',
      name: 'ชื่อใหม่',
      weight: 33.33,
      method: 'interpolate',
    });
  });

  test('หลักฐาน replaces the list', () => {
    const found = kpi('T1', [
      ['รหัส', 'ข้อที่', 'หลักฐานเชิงประจักษ์'],
      ['T1', 1, 'หนังสือนำส่ง'],
    ]);
    expect(found.evidence).toEqual([{ item: 1, text: 'หนังสือนำส่ง', levels: [1, 2, 3, 4, 5] }]);
  });
});
