// The template is a sound catalogue and says what the rulings on the official document say.
import {
  templateCatalogue,
  templateCodes,
  templateKpi,
  templateNumbers,
  templateTargets,
  templateTargetsOf,
  templateUnits,
} from '../../src/catalogue/template2565';
import type { CatalogueKpi } from '../../src/catalogue/types';
import { catalogueSchema } from './catalogueSchema';

const kpi = (code: string): CatalogueKpi => templateKpi(code) as CatalogueKpi;
const allTexts = JSON.stringify(templateCatalogue());
const target = (code: string, unit: string) => templateTargetsOf(code).find((t) => t.unit === unit);

describe('the template', () => {
  test('is a sound catalogue', () => {
    expect(catalogueSchema.safeParse(templateCatalogue()).error?.issues ?? []).toEqual([]);
  });

  test('has 16 KPIs, 16 units and 167 targets', () => {
    expect(templateCodes).toHaveLength(16);
    expect(templateUnits()).toHaveLength(16);
    expect(templateTargets()).toHaveLength(167);
  });

  test('finds every KPI by its number, and 2.10 is not 2.1', () => {
    for (const code of templateCodes) expect(templateNumbers[kpi(code).number]).toBe(code);
    expect(Object.keys(templateNumbers)).toHaveLength(16);
    expect(templateNumbers['2.1']).toBe('P1');
    expect(templateNumbers['2.10']).toBe('P10');
  });

  test('knows no other codes', () => {
    for (const code of ['T6', 't1', '', 'constructor', '__proto__']) {
      expect(templateKpi(code)).toBeUndefined();
      expect(templateTargetsOf(code)).toEqual([]);
    }
  });

  test('is pure data: it survives JSON', () => {
    expect(JSON.parse(allTexts)).toEqual(templateCatalogue());
  });

  test('is of the size that is paid for', () => {
    const texts = JSON.stringify(templateCodes.map(kpi)).length;
    expect(texts).toBeGreaterThan(50_000);
    expect(texts).toBeLessThan(90_000);
  });
});

describe('privacy', () => {
  const digits = allTexts.replace(/[๐-๙]/g, (d) => String(d.charCodeAt(0) - 0x0e50));

  test('no 13-digit IDs and no phone numbers', () => {
    expect(digits.match(/(?<!\d)\d(?:[ -]?\d){12}(?!\d)/g)).toBeNull();
    expect(digits.match(/(?<!\d)0\d(?:[ -]?\d){7,8}(?!\d)/g)).toBeNull();
    expect(digits.match(/โทร\s*\.?\s*\d/g)).toBeNull();
  });

  test('positions, not people', () => {
    // Not the end of มิถุนายน.
    expect(allTexts.match(/(?<!มิถุ)นาย|นางสาว|น\.ส\.|ว่าที่ร|[\w.]+@[\w.]+/g)).toBeNull();
    for (const code of templateCodes) {
      expect(kpi(code).supervisor).toMatch(/^ผู้อำนวยการกลุ่ม/);
      for (const position of kpi(code).coordinators) expect(position).toMatch(/^(นักวิชาการ|เจ้าพนักงาน)/);
    }
  });
});

describe('rulings on the printed document', () => {
  test('weights as in the detailed sheets: 100 for the team, 105 for individuals', () => {
    const sum = (group: string) =>
      templateCodes
        .map(kpi)
        .filter((k) => k.group === group)
        .reduce((total, k) => total + k.weight, 0);
    expect(sum('team')).toBe(100);
    expect(sum('individual')).toBe(105);
    expect(kpi('P2').weight).toBe(15);
    expect(kpi('P10').weight).toBe(5);
    expect(kpi('P11').weight).toBe(5);
  });

  test('the province is ฉะเชิงเทรา', () => {
    expect(allTexts.includes('เชียงใหม่')).toBe(false);
    expect(templateUnits().find((u) => u.type === 'จังหวัด')?.name).toBe('ฉะเชิงเทรา');
    expect(templateUnits().find((u) => u.name === 'สารสนเทศ')?.aliases).toContain('สารสินเทศ');
  });

  test('T1: disbursed and ordered over the total less what was given back; cut off on 23 September', () => {
    expect(kpi('T1').measures[0]?.expression).toBe(
      '([เบิกจ่ายแล้ว] + [PO (ใบสั่งซื้อ/สั่งจ้าง)]) / ([รวมงบประมาณทั้งสิ้น] - [งบประมาณที่ส่งคืนและหักออกได้ (คืนไม่เกิน 10 ส.ค. 65 หรือเป็นเงินโอนหลัง 15 ส.ค. 65)]) * 100',
    );
    expect(kpi('T1').inputs.map((i) => i.blank)).toEqual(['missing', 'zero', 'missing', 'zero']);
    expect(kpi('T1').cutoff).toBe('2022-09-23');
    expect(kpi('T2').cutoff).toBe('2022-09-20');
    expect(kpi('T1').levels[4]).toEqual([{ of: 'ร้อยละของการใช้จ่าย', comparator: '>=', value: 100 }]);
  });

  test('T4: one event for level 1, twelve for level 4', () => {
    const events = kpi('T4').levels.map((level) => level[0]?.value);
    expect(events).toEqual([1, 4, 8, 12, 16]);
    expect(kpi('T4').levels[3]?.map((r) => r.value)).toEqual([12, 2, 4]);
  });

  test('P1: lower is better', () => {
    expect(kpi('P1').levels.map((l) => [l[0]?.comparator, l[0]?.value])).toEqual([
      ['<=', 35],
      ['<=', 30],
      ['<=', 25],
      ['<=', 20],
      ['<=', 15],
    ]);
  });

  test('names: P3 as in its detailed sheet, P8 of the year 2564', () => {
    expect(kpi('P3').name).toBe('ร้อยละของหมู่บ้านที่ได้รับการพัฒนาตามหลักปรัชญาของเศรษฐกิจพอเพียงมีความสุขมวลรวมเพิ่มขึ้น');
    expect(kpi('P8').name).toBe(
      'ระดับความสำเร็จของการติดตามเงินทุนที่อยู่ระหว่างชำระคืนเงินยืมตามสัญญา ปี ๒๕๖๔ โครงการแก้ไขปัญหาความยากจน (กข.คจ.)',
    );
  });

  test('P5: growth may exceed 100 %; P11: so may registrations', () => {
    expect(kpi('P5').measures[0]?.partOfWhole).toBe(false);
    expect(kpi('P11').measures.map((m) => m.partOfWhole)).toEqual([false, false]);
  });

  test("P7: the unit's own number of stories, complaints at most 0, 80 % at level 5", () => {
    expect(kpi('P7').levels[1]).toEqual([{ of: 'เรื่องร้องเรียน', comparator: '<=', value: 0 }]);
    expect(kpi('P7').levels[2]).toEqual([
      { of: 'ประชาสัมพันธ์โครงการ', comparator: '>=', value: 'จำนวนครั้งที่ต้องประชาสัมพันธ์ต่อเดือน' },
    ]);
    expect(kpi('P7').levels[4]?.[1]?.value).toBe(80);
    expect(target('P7', 'สนามชัยเขต')?.bases).toEqual([4, 32]);
  });

  test('P9: half a point once for a substantiated complaint', () => {
    expect(kpi('P9').adjustments).toEqual([
      {
        when: 'มีข้อร้องเรียนที่ตรวจสอบแล้วพบว่ามีมูล (ผู้ประสานงานเป็นผู้บันทึก)',
        points: -0.5,
        note: 'ครั้งเดียวต่อรอบ ระดับคงเดิม ค่าคะแนนลดลง ไม่ต่ำกว่า 0',
      },
    ]);
  });

  test('P10: at least one user, 4,000 for level 5; one activity a quarter', () => {
    expect(
      kpi('P10')
        .levels.slice(3)
        .map((l) => l[0]?.value),
    ).toEqual([1, 4000]);
    expect(kpi('P10').inputs.find((i) => i.per === 'quarter')?.label).toBe('กิจกรรมขับเคลื่อนการใช้บริการ');
  });

  test('evidence levels corrected for P7 and P10', () => {
    expect(kpi('P7').evidence.map((e) => e.levels)).toEqual([[1], [3], [4, 5]]);
    expect(kpi('P10').evidence.map((e) => e.levels)).toEqual([[1], [1], [1], [2], [4, 5]]);
  });

  test('targets are printed figures, slips and all', () => {
    expect(target('P8', 'เมืองฉะเชิงเทรา')?.targets).toEqual([null, null, null, 500, 3000]);
    expect(target('P5', 'ท่าตะเกียบ')).toMatchObject({
      bases: [38000],
      targets: [null, null, null, null, 43700],
      monthly: [7200, 14500, 21800, 29100, 36600, 43800],
    });
    expect(target('P9', 'บางคล้า')).toMatchObject({ bases: [null], unlevelled: 102678.45 });
    expect(target('P1', 'พนมสารคาม')).toMatchObject({
      measured: true,
      bases: [null],
      targets: [0, 0, 0, 0, 0],
    });
    expect(target('P6', 'สนามชัยเขต')?.bases).toEqual([2337]);
  });

  test('who is measured: work groups report T1 and T2, roll up T3 to T5, unfunded districts leave P4', () => {
    expect(target('T2', 'ประสาน')).toMatchObject({ measured: true, from: 'own' });
    expect(target('T3', 'ประสาน')).toMatchObject({ measured: true, from: 'province' });
    expect(target('P4', 'บางคล้า')).toMatchObject({
      measured: false,
      reason: 'มีพื้นที่เป้าหมาย 2 แห่ง แต่ยังไม่ได้รับการจัดสรรงบประมาณ',
      note: '',
    });
    expect(target('P4', 'เมืองฉะเชิงเทรา')?.measured).toBe(true);
    expect(templateTargetsOf('P6').reduce((sum, t) => sum + (t.bases[0] ?? 0), 0)).toBe(5836);
  });
});
